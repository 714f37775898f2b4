// SPDX-License-Identifier: GPL-3.0-or-later
// Thousands of years under each policy. The same result for any number of jobs.
//
// Year number i of every policy has the same luck, so that policies and choices are compared in
// pairs. Nothing is allocated while a year is played.
#ifndef BEREKE_HOUSEHOLD_EXPERIMENT_H
#define BEREKE_HOUSEHOLD_EXPERIMENT_H

#include "base/crew.h"
#include "household/policy.h"
#include "household/quantile.h"

enum {
        EXPERIMENT_PAIRED = 2000,
        EXPERIMENT_RUNS_MOST = 10000000,
        EXPERIMENT_JOBS_MOST = CREW_MOST
};

struct experiment {
        const struct scenario *scenario;
        const struct policy *policies;
        size_t policy_count;
        int64_t runs; // of each policy, 1 to EXPERIMENT_RUNS_MOST
        uint64_t seed;
        int jobs;       // 1 to EXPERIMENT_JOBS_MOST
        bool dominated; // find dominated choices, in the first EXPERIMENT_PAIRED runs of `random`
        bool luck;      // find the share of luck
};

struct policy_result {
        const struct policy *policy;
        int64_t runs;                  // 1 for a policy whose years are all the same
        int64_t goals[SCENARIO_GOALS]; // runs that reached each
        int64_t ruined;                // runs with a recovery month
        struct quantiles wealth;       // tyiyn
        struct quantiles wellbeing;
        struct quantiles balance; // at the end
        struct quantiles lowest;  // of the year
        int lowest_month;         // the commonest one among the runs with the median of `lowest`
        uint64_t wellbeing_sum;
        uint32_t *choices; // [event * SCENARIO_CHOICES + choice]: how often taken
        int64_t *events;   // how often each happened
};

// A choice that ends with no more wealth and wellbeing than another, and with less of one of them,
// in more than 95 % of the years that are otherwise the same.
struct dominated {
        int event, choice;
        int by;
        int share; // of the paired replays, basis points
};

struct experiment_result {
        struct arena arena;
        struct policy_result *policies; // in the order asked for
        size_t policy_count;
        struct dominated *dominated;
        size_t dominated_count;
        int luck_share; // of the spread of wealth under `random`, basis points; -1: not asked
};

void experiment_run(struct experiment_result *result, const struct experiment *experiment);
void experiment_clear(struct experiment_result *result);

// So many of so many in basis points, half up; 0 of 0 is 0.
int experiment_share(int64_t part, int64_t whole);

#endif
