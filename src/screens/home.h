// SPDX-License-Identifier: GPL-3.0-or-later
// Where everybody begins: what comes next, and everything else two keys away.
#ifndef BEREKE_SCREENS_HOME_H
#define BEREKE_SCREENS_HOME_H

#include "session/session.h"
#include "ui/screen.h"

struct screen home_screen(struct session *session);

#endif
