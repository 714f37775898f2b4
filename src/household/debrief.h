// SPDX-License-Identifier: GPL-3.0-or-later
// After the year: how it went, what if, what was luck and what was choice.
#ifndef BEREKE_HOUSEHOLD_DEBRIEF_H
#define BEREKE_HOUSEHOLD_DEBRIEF_H

#include "household/experiment.h"

// One number for the end of each month, in the unit of the chart: tyiyn, points, tenths of a week.
// CHART_CASH is the purse, or the balance where that is below zero.
struct series {
        int64_t months[SCENARIO_MONTHS];
        int count;
};

struct year_lines {
        struct series charts[CHART_COUNT];
        struct series balance;
};

// The year as it was played; of a year left in the middle, the months that are closed.
void debrief_lines(
        struct year_lines *lines, const struct run *run, const struct scenario *scenario);

// The month with the lowest balance, from 0; -1 for an empty year.
int debrief_hardest(const struct year_lines *lines);

// The year as it stands at the end of a month (from 1), its lines in `ledger` (may be NULL); and
// after the last decision of a month (0: of the council), before anything is closed.
void debrief_month_end(struct year *year, const struct run *run, const struct scenario *scenario,
        int month, struct ledger *ledger);
void debrief_month_open(
        struct year *year, const struct run *run, const struct scenario *scenario, int month);

// The run with everything the same but the decisions of one month (0: of the council) replaced by
// `decisions`; it is run to the end by debrief_lines(). What does not hang on it stays as it was.
void debrief_what_if(struct run *other, const struct run *run, int month,
        const struct decision *decisions, int count);

// Where other years ended, by what the family owned: of many those between one tenth and nine
// tenths, of few all of them.
struct band {
        int64_t from, to;
        int64_t own; // the learner's wealth at the end
        int below;   // years or policies, of `count`, that ended with less than the learner's
        int count;
};

enum { BAND_YEARS = 500 };

// The learner's decisions over BAND_YEARS other years.
void debrief_luck(struct band *band, const struct run *run, const struct scenario *scenario);

// The same year under the reference policies: those of the program but `random`, and those of the
// file that meet the same luck.
void debrief_choice(struct band *band, const struct run *run, const struct scenario *scenario);

#endif
