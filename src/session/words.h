// SPDX-License-Identifier: GPL-3.0-or-later
// Words that several screens say, put together once. Texts are in the language now shown; those
// with a number stand in the arena.
#ifndef BEREKE_SESSION_WORDS_H
#define BEREKE_SESSION_WORDS_H

#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "course/lesson.h"
#include "learn/progress.h"
#include "session/session.h"

// "3 of 8".
const char *words_of_count(struct arena *arena, size_t done, size_t whole);

// "12 minutes"; NULL where nobody has said how many.
const char *words_of_minutes(struct arena *arena, int minutes);

// "not started", "step 3 of 9", "done", "done with help".
const char *words_of_progress(struct arena *arena, const struct progress *progress);

// "24.11.2026".
const char *words_of_day(struct arena *arena, int64_t day);

// The name of who sits here, or both names; NULL where nobody is signed in.
const char *words_of_people(struct arena *arena, const struct session *session);

// A lesson's title in the language now shown; its id where its file cannot be read.
const char *words_of_lesson(
        struct arena *arena, const struct session *session, const char *lesson_id);

#endif
