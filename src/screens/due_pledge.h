// SPDX-License-Identifier: GPL-3.0-or-later
// Asking what became of a promise whose day has come.
#ifndef BEREKE_SCREENS_DUE_PLEDGE_H
#define BEREKE_SCREENS_DUE_PLEDGE_H

#include "session/session.h"
#include "ui/screen.h"

bool due_pledge_is_there(struct session *session);

struct screen due_pledge_screen(struct session *session);

#endif
