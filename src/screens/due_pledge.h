// SPDX-License-Identifier: GPL-3.0-or-later
// Asking what became of a promise whose day has come.
#ifndef BEREKE_SCREENS_DUE_PLEDGE_H
#define BEREKE_SCREENS_DUE_PLEDGE_H

#include "session/session.h"
#include "ui/screen.h"

// False where there is none.
bool due_pledge_screen(struct screen *screen, struct session *session);

#endif
