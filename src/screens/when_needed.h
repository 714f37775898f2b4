// SPDX-License-Identifier: GPL-3.0-or-later
// What to open at the moment it is needed.
#ifndef BEREKE_SCREENS_WHEN_NEEDED_H
#define BEREKE_SCREENS_WHEN_NEEDED_H

#include "session/session.h"
#include "ui/screen.h"

struct screen when_needed_screen(struct session *session);

#endif
