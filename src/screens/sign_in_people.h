// SPDX-License-Identifier: GPL-3.0-or-later
// Choosing one's name.
#ifndef BEREKE_SCREENS_SIGN_IN_PEOPLE_H
#define BEREKE_SCREENS_SIGN_IN_PEOPLE_H

#include "screens/arrival.h"
#include "store/group.h"

// The people of the group, which is copied; NULL: those without one.
struct screen sign_in_people_screen(struct arrival *arrival, const struct group *group);

#endif
