// SPDX-License-Identifier: GPL-3.0-or-later
// What is tried out before it is done: the household years of the course, outside of any lesson,
// and the calculators.
#ifndef BEREKE_SCREENS_PRACTICE_H
#define BEREKE_SCREENS_PRACTICE_H

#include "session/session.h"
#include "ui/screen.h"

struct screen practice_screen(struct session *session);

#endif
