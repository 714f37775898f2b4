// SPDX-License-Identifier: GPL-3.0-or-later
// A lesson of every kind of step that matters to the one who takes it, made by hand.
#ifndef BEREKE_TESTS_SUPPORT_SMALL_LESSON_H
#define BEREKE_TESTS_SUPPORT_SMALL_LESSON_H

#include "course/lesson.h"

// In order: story (screen), rule (note), sum (worked, 2 blanks: 3000 and 12.50), envelopes (split
// of 10000 som: food at least 6000, sweets at most 1000), first-thing (one right: the first; two
// hints), all (several: the first two), leak (number 3500, near 46500), gap (word "budget", easy),
// exact (word "карыз", exact), week (pledge, 7 days). Pass 70, 2 tries. Objectives: limit, words.
const struct lesson *small_lesson(void);

// The same as a test; and as changed by its author: story and week are gone, first-thing reads
// otherwise.
const struct lesson *small_test(void);
const struct lesson *small_lesson_changed(void);

// story, rule and week alone.
const struct lesson *small_lesson_without_questions(void);

#endif
