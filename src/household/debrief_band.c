// SPDX-License-Identifier: GPL-3.0-or-later
// Luck and choice, held apart: the same decisions over other luck, and the same luck under other
// decisions. Where most of them ended is a band; the learner's own end lies in it or beside it.

#include "household/debrief.h"

#include <stdlib.h>

#include "base/hash.h"

enum { POLICIES_MOST = 64 };

static int compare(const void *one, const void *other)
{
        const int64_t *a = one, *b = other;
        return (*a > *b) - (*a < *b);
}

// The least value that `percent` of the sorted values do not exceed.
static int64_t value_at(const int64_t *values, int count, int percent)
{
        return values[(count * percent + 99) / 100 - 1];
}

// Sorts the values.
static void fill_band(struct band *band, int64_t *values, int count)
{
        band->count = count;
        if (count == 0)
                return;
        qsort(values, (size_t)count, sizeof(*values), compare);
        band->wealth.p10 = value_at(values, count, 10);
        band->wealth.p50 = value_at(values, count, 50);
        band->wealth.p90 = value_at(values, count, 90);
        while (band->below < count && values[band->below] < band->own)
                band->below++;
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
        fill_band(band, values, BAND_YEARS);
}

// A policy that is played by the table alone meets the learner's luck only where there is none.
static bool is_reference(const struct policy *policy, const struct scenario *scenario)
{
        if (policy->kind == POLICY_RANDOM)
                return false;
        return !policy->orders || !policy->orders->plain || scenario->plain;
}

void debrief_choice(struct band *band, const struct run *run, const struct scenario *scenario)
{
        int64_t values[POLICIES_MOST];
        const char *id;
        int count = 0;

        *band = (struct band){.own = wealth_of(run, scenario, run->seed)};
        for (size_t i = 0; (id = policy_id(scenario, i)) && count < POLICIES_MOST; i++) {
                struct policy policy;
                struct year year;

                if (!policy_find(&policy, scenario, id) || !is_reference(&policy, scenario))
                        continue;
                policy_play(&year, &(struct policy_game){.scenario = scenario,
                                           .policy = &policy,
                                           .seed = run->seed,
                                           .forced = {.event = -1}});
                values[count++] = household_wealth(scenario, &year.household);
        }
        fill_band(band, values, count);
}
