// SPDX-License-Identifier: GPL-3.0-or-later
// Inside this room: one grading function for each shape of a question, for grade.c alone to choose
// among. The response is of the kind that the shape needs.
#ifndef BEREKE_LEARN_GRADE_SHAPE_H
#define BEREKE_LEARN_GRADE_SHAPE_H

#include "learn/grade.h"

struct grade grade_one(const struct question *question, const struct response *response);
struct grade grade_several(const struct question *question, const struct response *response);
struct grade grade_claim(const struct question *question, const struct response *response);
struct grade grade_number(const struct question *question, const struct response *response);
struct grade grade_pairs(const struct question *question, const struct response *response);
struct grade grade_order(const struct question *question, const struct response *response);
struct grade grade_groups(const struct question *question, const struct response *response);
struct grade grade_blank(const struct question *question, const struct response *response,
        const struct reading *reading);

// All the points for right, none for the rest.
struct grade grade_of(enum outcome outcome, const char *because);

// A share of the points; all of them only for all of the parts.
struct grade grade_share(size_t right, size_t parts, const char *because);

// The words about the answer given, else those about the question; or NULL.
const char *grade_words(const char *of_answer, const char *of_question);

// Whether a bare 0 was typed into the field: the learner does not know.
bool grade_field_is_zero(const struct response *response, size_t field);

#endif
