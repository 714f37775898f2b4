// SPDX-License-Identifier: GPL-3.0-or-later
// A calculator's figures as text, as a learner's plan is kept: a line for each figure, by the names
// they have in a lesson. What is written today is read as long as there are plans.
#ifndef BEREKE_COURSE_PLAN_TEXT_H
#define BEREKE_COURSE_PLAN_TEXT_H

#include <stdbool.h>

#include "base/arena.h"
#include "base/buffer.h"
#include "course/plan.h"

void plan_write(struct buffer *out, const struct plan *plan);

// Names live in the arena. Forgiving: a line that it does not know or whose figure is out of range
// is passed over, and the example's figure stands for it. False only where the text is no plan.
bool plan_read(struct plan *plan, struct arena *arena, const char *text);

#endif
