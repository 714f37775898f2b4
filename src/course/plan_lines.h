// SPDX-License-Identifier: GPL-3.0-or-later
// Inside: the words of a kept plan, and where the figure behind each of them stands.
#ifndef BEREKE_COURSE_PLAN_LINES_H
#define BEREKE_COURSE_PLAN_LINES_H

#include <stddef.h>

#include "course/plan.h"

enum line_type {
        LINE_SOM,
        LINE_INT,
        LINE_INTS, // as many as the plan has months
        LINE_RATE,
        LINE_SHARE,
        LINE_KIND
};

struct plan_line {
        const char *word;
        enum line_type type;
        size_t offset; // in the figures of its part
        int least, most;
};

// The lines that may stand in one part of a text, and how many numbers stand in its LINE_INTS.
struct plan_part {
        const struct plan_line *lines;
        size_t count;
        size_t months; // where that number stands
        int months_most;
};

extern const struct plan_part plan_parts[PLAN_KIND_COUNT]; // of struct savings_figures …
extern const struct plan_part plan_loan_part;              // of struct loan
extern const struct plan_part plan_size_part;              // of struct celebration

// Of a loan's kind.
extern const char *const plan_loan_words[LOAN_FREE + 1];

#endif
