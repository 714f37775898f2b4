// SPDX-License-Identifier: GPL-3.0-or-later
// What a writer's file promises, held against thousands of years; and what is broken in its
// economics, told at its line.
#ifndef BEREKE_HOUSEHOLD_BALANCE_H
#define BEREKE_HOUSEHOLD_BALANCE_H

#include "household/experiment.h"

enum { EXPLORE_RUNS = 500, BALANCE_SEED = 1 };

// Plays EXPLORE_RUNS years of each policy and adds an error for every event that never happened,
// choice that was never taken and goal that no policy reached; a warning for a choice that is worse
// in every way.
void scenario_explore(const struct scenario *scenario, struct diagnostics *diagnostics);

// Adds an error for every line of `balance:` that does not hold; the number of them.
size_t balance_check(
        const struct scenario *scenario, int64_t runs, int jobs, struct diagnostics *diagnostics);

#endif
