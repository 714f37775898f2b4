// SPDX-License-Identifier: GPL-3.0-or-later
// The modules of the course.
#ifndef BEREKE_SCREENS_MODULES_H
#define BEREKE_SCREENS_MODULES_H

#include "session/session.h"
#include "ui/screen.h"

struct screen modules_screen(struct session *session);

#endif
