// SPDX-License-Identifier: GPL-3.0-or-later
// One's own settings.
#ifndef BEREKE_SCREENS_ABOUT_ME_H
#define BEREKE_SCREENS_ABOUT_ME_H

#include "session/session.h"
#include "ui/screen.h"

struct screen about_me_screen(struct session *session);

#endif
