// SPDX-License-Identifier: GPL-3.0-or-later
// Inside the experiment: its two further parts.
#ifndef BEREKE_HOUSEHOLD_EXPERIMENT_INSIDE_H
#define BEREKE_HOUSEHOLD_EXPERIMENT_INSIDE_H

#include "household/experiment.h"

// The policy `random`, under which choices and luck are weighed.
extern const struct policy experiment_random;

// Year number `run` of the policy, with nothing forced and nothing written down.
struct policy_game experiment_game(
        const struct experiment *experiment, const struct policy *policy, int64_t run);

void experiment_find_dominated(
        struct experiment_result *result, const struct experiment *experiment);
int experiment_luck_share(const struct experiment *experiment);

#endif
