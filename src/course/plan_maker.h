// SPDX-License-Identifier: GPL-3.0-or-later
// What the makers of calculators' figures share.
#ifndef BEREKE_COURSE_PLAN_MAKER_H
#define BEREKE_COURSE_PLAN_MAKER_H

#include "course/step_maker.h"

// Leaves alone what the lesson does not say.
void plan_take_amount(struct som *amount, struct yaml_number number);

// How many of the list there is room for; says so where they are more, and where a list that was
// written holds nothing.
size_t plan_take_count(
        struct step_maker *making, struct yaml_list list, size_t most, const char *name);

void plan_make_loans(struct step_maker *making, struct plan *plan);

#endif
