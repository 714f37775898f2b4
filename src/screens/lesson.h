// SPDX-License-Identifier: GPL-3.0-or-later
// Taking a lesson, step by step, until its result.
#ifndef BEREKE_SCREENS_LESSON_H
#define BEREKE_SCREENS_LESSON_H

#include "course/lesson.h"
#include "session/session.h"
#include "ui/screen.h"

// Goes on where this person broke off; else begins, with up to two questions of earlier lessons
// that are due. Replaced by the result at the end. `lesson` is borrowed.
struct screen lesson_screen(struct session *session, const struct lesson *lesson);

// Asks some questions of the lesson again, for the one who just took it: their answers are kept as
// recalled ones, the lesson's own result stays as it is. `steps` is copied.
struct screen lesson_again_screen(struct session *session, const struct lesson *lesson,
        const struct step *const *steps, size_t count);

// For a preview: from the step of that id (NULL or unknown: the first), with the key and the
// trainer's notes shown; pops itself at the end.
struct screen lesson_preview_screen(
        struct session *session, const struct lesson *lesson, const char *from_step);

// The id of the step that a screen of this room's lesson shows now; NULL for another screen.
const char *lesson_screen_step(const struct screen *screen);

// Whether the screen shows a talk: people speak with each other then, nobody presses a key, and the
// screen must not be locked.
bool lesson_screen_is_talk(const struct screen *screen);

#endif
