// SPDX-License-Identifier: GPL-3.0-or-later
// One's answers to the questions of one lesson.
#ifndef BEREKE_SCREENS_MY_LESSON_ANSWERS_H
#define BEREKE_SCREENS_MY_LESSON_ANSWERS_H

#include "course/lesson.h"
#include "session/session.h"
#include "ui/screen.h"

// The lesson is borrowed.
struct screen my_lesson_answers_screen(struct session *session, const struct lesson *lesson);

#endif
