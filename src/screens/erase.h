// SPDX-License-Identifier: GPL-3.0-or-later
// Erasing everything that is known about the person who asks for it.
#ifndef BEREKE_SCREENS_ERASE_H
#define BEREKE_SCREENS_ERASE_H

#include "session/session.h"
#include "ui/screen.h"

struct screen erase_screen(struct session *session);

#endif
