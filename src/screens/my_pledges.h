// SPDX-License-Identifier: GPL-3.0-or-later
// What one has promised, and what became of it.
#ifndef BEREKE_SCREENS_MY_PLEDGES_H
#define BEREKE_SCREENS_MY_PLEDGES_H

#include "session/session.h"
#include "ui/screen.h"

struct screen my_pledges_screen(struct session *session);

#endif
