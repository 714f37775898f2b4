// SPDX-License-Identifier: GPL-3.0-or-later
// What Bereke is and is not.
#ifndef BEREKE_SCREENS_START_WELCOME_H
#define BEREKE_SCREENS_START_WELCOME_H

#include "session/session.h"
#include "ui/screen.h"

struct screen start_welcome_screen(struct session *session);

#endif
