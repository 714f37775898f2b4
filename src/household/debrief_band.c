// SPDX-License-Identifier: GPL-3.0-or-later
// Luck and choice, held apart: the same decisions over other luck, and the same luck under other
// decisions. Where most of them ended is a band; the learner's own end lies in it or beside it.

#include "household/debrief.h"

#include "base/hash.h"
#include "household/quantile.h"

static int below_own(const struct band *band, const int64_t *values)
{
        int below = 0;

        for (int i = 0; i < band->count; i++)
                below += values[i] < band->own;
        return below;
}

static int64_t wealth_of(const struct run *run, const struct scenario *scenario, uint64_t seed)
{
        struct year year;

        run_play(&year, run, scenario, seed, NULL);
        return household_wealth(scenario, &year.household);
}

void debrief_luck(struct band *band, const struct run *run, const struct scenario *scenario)
{
        int64_t values[BAND_YEARS];

        *band = (struct band){.own = wealth_of(run, scenario, run->seed)};
        for (int i = 0; i < BAND_YEARS; i++)
                values[i] = wealth_of(run, scenario, hash_mix(run->seed, (uint64_t)i + 1));
        band->count = BAND_YEARS;
        band->below = below_own(band, values);
        struct quantiles quantiles = quantiles_of(values, BAND_YEARS);
        band->from = quantiles.p10;
        band->to = quantiles.p90;
}

// A policy that is played by the table alone meets the learner's luck only where there is none.
static bool is_reference(const struct policy *policy, const struct scenario *scenario)
{
        if (policy->kind == POLICY_RANDOM)
                return false;
        return !policy->orders || !policy->orders->plain || scenario->plain;
}

static int64_t wealth_under(
        const struct policy *policy, const struct run *run, const struct scenario *scenario)
{
        const struct policy_game game = {
                .scenario = scenario, .policy = policy, .seed = run->seed, .forced = {.event = -1}};
        struct year year;

        policy_play(&year, &game);
        return household_wealth(scenario, &year.household);
}

void debrief_choice(struct band *band, const struct run *run, const struct scenario *scenario)
{
        const char *id;

        *band = (struct band){.own = wealth_of(run, scenario, run->seed)};
        for (size_t i = 0; (id = policy_id(scenario, i)); i++) {
                struct policy policy;

                if (!policy_find(&policy, scenario, id) || !is_reference(&policy, scenario))
                        continue;
                int64_t wealth = wealth_under(&policy, run, scenario);
                if (band->count == 0 || wealth < band->from)
                        band->from = wealth;
                if (band->count == 0 || wealth > band->to)
                        band->to = wealth;
                band->below += wealth < band->own;
                band->count++;
        }
}
