// SPDX-License-Identifier: GPL-3.0-or-later
// Choosing among the courses of this machine.
#ifndef BEREKE_SCREENS_COURSES_H
#define BEREKE_SCREENS_COURSES_H

#include "session/session.h"
#include "ui/screen.h"

struct screen courses_screen(struct session *session);

#endif
