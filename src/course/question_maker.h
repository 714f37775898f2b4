// SPDX-License-Identifier: GPL-3.0-or-later
// One question while it is made; each shape of key has a maker in key_maker.c.
#ifndef BEREKE_COURSE_QUESTION_MAKER_H
#define BEREKE_COURSE_QUESTION_MAKER_H

#include "course/maker.h"

struct question_maker {
        struct maker *maker;
        struct question *question;
        const struct question_record *record;
        const struct yaml_node *step; // the whole step in the file
};

// Each makes the part of the question that its key says, and refuses what could not be graded.
void question_make_answers(struct question_maker *making);
void question_make_claim(struct question_maker *making);
void question_make_number(struct question_maker *making);
void question_make_pairs(struct question_maker *making);
void question_make_order(struct question_maker *making);
void question_make_groups(struct question_maker *making);
void question_make_blank(struct question_maker *making);

#endif
