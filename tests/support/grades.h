// SPDX-License-Identifier: GPL-3.0-or-later
// What the tests of grading share.
#ifndef BEREKE_TESTS_SUPPORT_GRADES_H
#define BEREKE_TESTS_SUPPORT_GRADES_H

#include "learn/grade.h"

// The question of the small lesson, and the step at a place of it.
const struct question *small_question(const char *id);
const struct step *small_step(size_t place);

// Equal, or both NULL.
void assert_text(const char *text, const char *expected);

void assert_grade(struct grade grade, enum outcome outcome, int points, const char *because);

#endif
