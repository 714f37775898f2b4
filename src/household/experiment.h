// SPDX-License-Identifier: GPL-3.0-or-later
// Thousands of years under each policy. The same result for any number of jobs.
#ifndef BEREKE_HOUSEHOLD_EXPERIMENT_H
#define BEREKE_HOUSEHOLD_EXPERIMENT_H

#include "household/policy.h"

enum { EXPERIMENT_PAIRED = 2000, EXPERIMENT_RUNS_MOST = 10000000, EXPERIMENT_JOBS_MOST = 64 };

struct experiment {
        const struct scenario *scenario;
        const struct policy *policies;
        size_t policy_count;
        int64_t runs; // of each policy
        uint64_t seed;
        int jobs;
};

struct quantiles {
        int64_t p10, p50, p90;
};

struct policy_result {
        const struct policy *policy;
        int64_t runs;                  // 1 for a plain policy that is the same every time
        int64_t goals[SCENARIO_GOALS]; // runs that reached each
        int64_t ruined;                // runs with a recovery month
        struct quantiles wealth;       // tyiyn
        struct quantiles wellbeing;
        struct quantiles balance; // at the end
        struct quantiles lowest;
        int lowest_month; // of the median run
        uint64_t wellbeing_sum;
        uint32_t *choices; // [event * SCENARIO_CHOICES + choice]: how often taken
        int64_t *events;   // how often each happened
};

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
        int luck_share; // of the spread of wealth under `random`, basis points
};

void experiment_run(struct experiment_result *result, const struct experiment *experiment);
void experiment_clear(struct experiment_result *result);

#endif
