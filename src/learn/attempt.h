// SPDX-License-Identifier: GPL-3.0-or-later
// One walk through a lesson, cut out of a person's records: from its start to its end or to where
// it was broken off.
#ifndef BEREKE_LEARN_ATTEMPT_H
#define BEREKE_LEARN_ATTEMPT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "learn/record.h"

struct attempt {
        const char *lesson;
        const struct record *records; // borrowed; those of other lessons in between are passed over
        size_t count;
        bool finished;
};

// The first attempt at the lesson in the records, and the one after `attempt`; false where there is
// none.
bool attempt_first(
        struct attempt *attempt, const struct record *records, size_t count, const char *lesson_id);
bool attempt_next(struct attempt *attempt, const struct record *records, size_t count);

// The last one; false where the lesson was never started.
bool attempt_last(
        struct attempt *attempt, const struct record *records, size_t count, const char *lesson_id);

// Whether the record tells of this attempt (not of another lesson, not of a recall, no year or
// plan kept beside it).
bool attempt_owns(const struct attempt *attempt, const struct record *record);

// What came of one question in an attempt.
struct answered {
        bool given;
        int points;           // the best
        int first_points;     // at the first try without a hint, else 0
        bool helped;          // a second try, a hint, or not fully right
        enum outcome outcome; // of the last
};
struct answered attempt_answered(const struct attempt *attempt, const char *step_id);

// Points of all questions answered.
struct score {
        size_t questions;
        int64_t points; // thousandths, of questions × POINTS_FULL
        int percent;
        int first_percent; // counting first tries without hints alone
        bool helped;
};
// Percent of the points that so many questions have; rounded down; 0 where there are none.
int score_percent(int64_t points, size_t questions);

struct score attempt_score(const struct attempt *attempt);

bool attempt_visited(const struct attempt *attempt, const char *step_id);

#endif
