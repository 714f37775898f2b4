// SPDX-License-Identifier: GPL-3.0-or-later
// What is shown at the end of a lesson.
#ifndef BEREKE_LEARN_SUMMARY_H
#define BEREKE_LEARN_SUMMARY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "course/lesson.h"
#include "learn/record.h"

struct objective_result {
        const struct objective *objective;
        size_t questions;
        int percent;
        bool reached; // the lesson's pass mark, over the questions that name it
};

struct summary {
        size_t questions; // answered
        int64_t points;   // thousandths, of questions × POINTS_FULL
        int percent;
        bool passed;
        const struct step **repeat; // missed, in part missed or not known, in the lesson's order
        size_t repeat_count;
        struct objective_result *objectives;
        size_t objective_count;
        const struct step *pledge; // today's step: the last pledge of the lesson, or NULL
        const char *pledged;       // the learner's own words, or NULL
};

// Of the last attempt at the lesson; arrays in the arena, the rest borrowed.
struct summary summary_of_lesson(struct arena *arena, const struct lesson *lesson,
        const struct record *records, size_t count);

#endif
