// SPDX-License-Identifier: GPL-3.0-or-later
// What a good lesson avoids: no error, but worth mending.
#ifndef BEREKE_AUTHOR_LESSON_CHECK_H
#define BEREKE_AUTHOR_LESSON_CHECK_H

#include "course/maker.h"
#include "course/source.h"

// Warns about long screens, wrong answers without a reason, questions without an objective, and a
// right answer that can be guessed by its length or place.
void lesson_check(struct maker *maker, const struct source *source);

#endif
