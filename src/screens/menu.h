// SPDX-License-Identifier: GPL-3.0-or-later
// What Tab opens on every screen, seen above it.
#ifndef BEREKE_SCREENS_MENU_H
#define BEREKE_SCREENS_MENU_H

#include "session/session.h"
#include "ui/screen.h"

struct screen menu_screen(struct session *session);

#endif
