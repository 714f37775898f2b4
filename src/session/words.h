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
#include "money/som.h"
#include "session/session.h"

// "3 of 8".
const char *words_of_count(struct arena *arena, size_t done, size_t whole);

// "12 minutes"; NULL where nobody has said how many.
const char *words_of_minutes(struct arena *arena, int minutes);

// "not started", "step 3 of 9", "done", "done with help".
const char *words_of_progress(struct arena *arena, const struct progress *progress);

// "24.11.2026".
const char *words_of_day(struct arena *arena, int64_t day);

// "12 500 som", and "12 500" where the unit stands elsewhere.
const char *words_of_som(struct arena *arena, struct som amount);
const char *words_of_number(struct arena *arena, struct som amount);

// Months, 0 is January: "March" as inside a sentence, "March" with a capital, "Mar" for the side of
// a chart.
const char *words_of_month(int month);
const char *words_of_month_title(struct arena *arena, int month);
const char *words_of_month_short(struct arena *arena, int month);

// The name of who sits here, or both names; NULL where nobody is signed in.
const char *words_of_people(struct arena *arena, const struct session *session);

// A lesson's title in the language now shown; its id where its file cannot be read.
const char *words_of_lesson(
        struct arena *arena, const struct session *session, const char *lesson_id);

#endif
