// SPDX-License-Identifier: GPL-3.0-or-later
// One step while it is made; the steps that count have makers in a file of their own.
#ifndef BEREKE_COURSE_STEP_MAKER_H
#define BEREKE_COURSE_STEP_MAKER_H

#include "course/maker.h"

struct step_maker {
        struct maker *maker;
        struct step *step;
        const struct step_record *record;
        const struct yaml_node *node; // the step in the file
};

// Says so where a list that was written holds nothing.
void step_refuse_empty(struct step_maker *making, struct yaml_list list, const char *field);

void step_refuse_too_large(struct maker *maker, const struct yaml_node *node);

// Adds to `sum` (both tyiyn); false where it does not fit.
bool step_add(int64_t *sum, int64_t tyiyn);

void step_make_table(struct step_maker *making);
void step_make_chart(struct step_maker *making);
void step_make_worked(struct step_maker *making);
void step_make_split(struct step_maker *making);
void step_make_plan(struct step_maker *making);

#endif
