// SPDX-License-Identifier: GPL-3.0-or-later
// The end of a lesson: what went well, what to look at again, today's step.
#ifndef BEREKE_SCREENS_RESULT_H
#define BEREKE_SCREENS_RESULT_H

#include "course/lesson.h"
#include "session/session.h"
#include "ui/screen.h"

// Of the last walk through the lesson, from session->records. `lesson` is borrowed.
struct screen result_screen(struct session *session, const struct lesson *lesson);

#endif
