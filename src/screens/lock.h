// SPDX-License-Identifier: GPL-3.0-or-later
// Five minutes without a key: everything is covered until its owner is back.
#ifndef BEREKE_SCREENS_LOCK_H
#define BEREKE_SCREENS_LOCK_H

#include "session/session.h"
#include "ui/screen.h"

struct screen lock_screen(struct session *session);

#endif
