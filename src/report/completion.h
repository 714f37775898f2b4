// SPDX-License-Identifier: GPL-3.0-or-later
// How far one person is in one lesson, as a trainer sees it.
#ifndef BEREKE_REPORT_COMPLETION_H
#define BEREKE_REPORT_COMPLETION_H

#include "report/scope.h"
#include "report/table.h"
#include "store/history.h"

enum completion_state {
        COMPLETION_NOT_STARTED,
        COMPLETION_IN_PROGRESS,
        COMPLETION_DONE,
        COMPLETION_DONE_WITH_HELP,
        COMPLETION_ATTENTION, // whatever else it is; completion_reasons() says why
        COMPLETION_STATE_COUNT
};

// In the order of the states: "not-started", and N_("not started") for people.
extern const struct report_outcome completion_outcomes[COMPLETION_STATE_COUNT];

// What of a lesson's progress asks for attention.
struct completion_reasons {
        bool missed;     // a question was not got, by no try, the last two times
        bool under_pass; // after two finishes
        bool left;       // started three times, never finished
};

// `begun` is NULL where the person has not begun it.
struct completion_reasons completion_reasons_of(
        const struct begun_lesson *begun, const struct report_lesson *lesson);

struct completion {
        enum completion_state state;
        int64_t progress; // thousandths of the steps seen; 1000 once done
        bool scored;      // finished, and it has questions
        int64_t score;    // thousandths of the points, of the best finish
};

struct completion completion_of(
        const struct begun_lesson *begun, const struct report_lesson *lesson);

#endif
