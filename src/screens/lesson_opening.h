// SPDX-License-Identifier: GPL-3.0-or-later
// Opening a lesson from anywhere, also one that is broken.
#ifndef BEREKE_SCREENS_LESSON_OPENING_H
#define BEREKE_SCREENS_LESSON_OPENING_H

#include "session/session.h"
#include "ui/screen.h"

// The lesson on top of this screen; where its file is broken, a page that says what is wrong. The
// id is borrowed from the course.
struct next lesson_opening(struct session *session, const char *lesson_id);

#endif
