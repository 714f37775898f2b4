// SPDX-License-Identifier: GPL-3.0-or-later
// Plays a policy over as many years as asked for. Each year writes its end into a place of its own
// and adds to the counters of the thread that plays it; sums and quantiles do not hang on the order
// of either, so that any number of threads gives the same result.

#include "household/experiment.h"

#include <string.h>

#include "household/condition.h"
#include "household/experiment_inside.h"

const struct policy experiment_random = {"random", POLICY_RANDOM, NULL};

enum { CHOICES = SCENARIO_EVENTS * SCENARIO_CHOICES };

// What is only counted, by one hand.
struct tally {
        int64_t goals[SCENARIO_GOALS];
        int64_t events[SCENARIO_EVENTS];
        int64_t ruined;
        uint64_t wellbeing_sum;
        uint32_t choices[CHOICES];
};

// The years of one policy, each at its number.
struct played {
        const struct experiment *experiment;
        const struct policy *policy;
        int64_t runs;
        int64_t *wealth, *wellbeing, *balance, *lowest;
        unsigned char *lowest_month;
        struct tally *tallies; // one for each hand
};

struct policy_game experiment_game(
        const struct experiment *experiment, const struct policy *policy, int64_t run)
{
        uint64_t luck = hash_mix(experiment->seed, (uint64_t)run);

        return (struct policy_game){
                .scenario = experiment->scenario,
                .policy = policy,
                .seed = luck,
                .decision_seed = hash_mix(luck, 1),
                .forced = {.event = -1},
        };
}

static void keep(struct played *played, int64_t run, const struct year *year)
{
        played->wealth[run] = household_wealth(year->scenario, &year->household);
        played->wellbeing[run] = year->household.wellbeing;
        played->balance[run] = household_balance(year->scenario, &year->household);
        played->lowest[run] = year->household.lowest;
        played->lowest_month[run] = (unsigned char)year->household.lowest_month;
}

static void count(struct tally *tally, const struct year *year)
{
        const struct scenario *scenario = year->scenario;

        tally->ruined += year->household.recoveries > 0;
        tally->wellbeing_sum += (uint64_t)year->household.wellbeing;
        for (size_t i = 0; i < scenario->goal_count; i++)
                tally->goals[i] +=
                        condition_holds(&scenario->goals[i].when, scenario, &year->household);
        for (size_t i = 0; i < scenario->event_count; i++)
                tally->events[i] += year->household.fired[i];
}

static void play(void *context, int hand, int64_t first, int64_t end)
{
        struct played *played = context;
        struct tally *tally = &played->tallies[hand];
        struct year year;

        for (int64_t run = first; run < end; run++) {
                struct policy_game game = experiment_game(played->experiment, played->policy, run);
                game.choices = tally->choices;
                policy_play(&year, &game);
                keep(played, run, &year);
                count(tally, &year);
        }
}

static void add_up(
        struct policy_result *result, const struct scenario *scenario, const struct tally *tally)
{
        result->ruined += tally->ruined;
        result->wellbeing_sum += tally->wellbeing_sum;
        for (size_t i = 0; i < scenario->goal_count; i++)
                result->goals[i] += tally->goals[i];
        for (size_t i = 0; i < scenario->event_count; i++)
                result->events[i] += tally->events[i];
        for (size_t i = 0; i < scenario->event_count * SCENARIO_CHOICES; i++)
                result->choices[i] += tally->choices[i];
}

static int commonest_lowest_month(const struct played *played, int64_t median)
{
        int64_t times[SCENARIO_MONTHS] = {0};
        int commonest = 0;

        for (int64_t run = 0; run < played->runs; run++)
                if (played->lowest[run] == median)
                        times[played->lowest_month[run]]++;
        for (int month = 1; month < SCENARIO_MONTHS; month++)
                if (times[month] > times[commonest])
                        commonest = month;
        return commonest;
}

static void measure(struct policy_result *result, struct played *played)
{
        result->wealth = quantiles_of(played->wealth, played->runs);
        result->wellbeing = quantiles_of(played->wellbeing, played->runs);
        result->balance = quantiles_of(played->balance, played->runs);
        // The order of `lowest` still says which run it is of: a copy is taken apart.
        memcpy(played->wealth, played->lowest, (size_t)played->runs * sizeof(*played->lowest));
        result->lowest = quantiles_of(played->wealth, played->runs);
        result->lowest_month = commonest_lowest_month(played, result->lowest.p50);
}

static void play_policy(
        struct experiment_result *all, struct policy_result *result, struct played *played)
{
        const struct experiment *experiment = played->experiment;
        const struct scenario *scenario = experiment->scenario;

        played->policy = result->policy;
        played->runs = policy_repeats(result->policy, scenario) ? 1 : experiment->runs;
        memset(played->tallies, 0, (size_t)experiment->jobs * sizeof(*played->tallies));
        crew_run(&(struct crew){play, played, played->runs, experiment->jobs});
        result->runs = played->runs;
        result->events = arena_take(&all->arena, SCENARIO_EVENTS * sizeof(*result->events));
        result->choices = arena_take(&all->arena, CHOICES * sizeof(*result->choices));
        for (int hand = 0; hand < experiment->jobs; hand++)
                add_up(result, scenario, &played->tallies[hand]);
        measure(result, played);
}

static void play_policies(struct experiment_result *result, const struct experiment *experiment)
{
        size_t runs = (size_t)experiment->runs;
        struct arena arena = {0};
        struct played played = {
                .experiment = experiment,
                .wealth = arena_take(&arena, runs * sizeof(*played.wealth)),
                .wellbeing = arena_take(&arena, runs * sizeof(*played.wellbeing)),
                .balance = arena_take(&arena, runs * sizeof(*played.balance)),
                .lowest = arena_take(&arena, runs * sizeof(*played.lowest)),
                .lowest_month = arena_take(&arena, runs * sizeof(*played.lowest_month)),
                .tallies = arena_take(&arena, (size_t)experiment->jobs * sizeof(*played.tallies)),
        };

        for (size_t i = 0; i < result->policy_count; i++)
                play_policy(result, &result->policies[i], &played);
        arena_clear(&arena);
}

void experiment_run(struct experiment_result *result, const struct experiment *experiment)
{
        *result = (struct experiment_result){.luck_share = -1};
        result->policy_count = experiment->policy_count;
        result->policies = arena_take(
                &result->arena, (experiment->policy_count + 1) * sizeof(*result->policies));
        for (size_t i = 0; i < result->policy_count; i++)
                result->policies[i].policy = &experiment->policies[i];
        play_policies(result, experiment);
        if (experiment->dominated)
                experiment_find_dominated(result, experiment);
        if (experiment->luck)
                result->luck_share = experiment_luck_share(experiment);
}

void experiment_clear(struct experiment_result *result)
{
        arena_clear(&result->arena);
}

int experiment_share(int64_t part, int64_t whole)
{
        return whole > 0 ? (int)((part * CHANCE_CERTAIN + whole / 2) / whole) : 0;
}
