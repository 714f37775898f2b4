// SPDX-License-Identifier: GPL-3.0-or-later
// A choice that nobody should ever take is no choice. Each year in which an event happens is played
// again with every one of its choices, everything else as it was: what is worse nearly every time
// is worse.

#include "household/experiment_inside.h"

// Years in which the event happened, below which nothing is said; and of how many of 10 000 of them
// the choice must be the worse one.
enum { YEARS_LEAST = 20, WORSE_LEAST = 9500 };

struct pairs {
        int64_t met;                                       // years in which the event happened
        int64_t worse[SCENARIO_CHOICES][SCENARIO_CHOICES]; // the first than the second
};

struct comparison {
        const struct experiment *experiment;
        struct pairs *pairs; // [hand * events + event]
};

struct year_end {
        int64_t wealth;
        int wellbeing;
};

static struct year_end end_of(const struct year *year)
{
        return (struct year_end){
                household_wealth(year->scenario, &year->household), year->household.wellbeing};
}

static bool is_worse(struct year_end one, struct year_end other)
{
        return one.wealth <= other.wealth && one.wellbeing <= other.wellbeing &&
               (one.wealth < other.wealth || one.wellbeing < other.wellbeing);
}

static struct year_end end_with(const struct policy_game *game, int event, int choice)
{
        struct policy_game forced = *game;
        struct year year;

        forced.choices = NULL;
        forced.forced = (struct forced){event, choice};
        policy_play(&year, &forced);
        return end_of(&year);
}

// `game` was played to `year`. What it took each time need not be forced upon it.
static void compare(
        struct pairs *pairs, const struct policy_game *game, const struct year *year, int event)
{
        int count = (int)game->scenario->events[event].choice_count;
        struct year_end ends[SCENARIO_CHOICES];

        for (int choice = 0; choice < count; choice++) {
                bool taken = game->choices[event * SCENARIO_CHOICES + choice] ==
                             year->household.fired[event];
                ends[choice] = taken ? end_of(year) : end_with(game, event, choice);
        }
        pairs->met++;
        for (int one = 0; one < count; one++)
                for (int other = 0; other < count; other++)
                        pairs->worse[one][other] += is_worse(ends[one], ends[other]);
}

static void work(void *context, int hand, int64_t first, int64_t end)
{
        const struct comparison *comparison = context;
        size_t events = comparison->experiment->scenario->event_count;
        struct pairs *pairs = &comparison->pairs[(size_t)hand * events];
        struct year year;

        for (int64_t run = first; run < end; run++) {
                struct policy_game game =
                        experiment_game(comparison->experiment, &experiment_random, run);
                uint32_t choices[SCENARIO_EVENTS * SCENARIO_CHOICES] = {0};
                game.choices = choices;
                policy_play(&year, &game);
                for (size_t event = 0; event < events; event++)
                        if (year.household.fired[event] > 0)
                                compare(&pairs[event], &game, &year, (int)event);
        }
}

static void add_up(struct pairs *sum, const struct pairs *pairs)
{
        sum->met += pairs->met;
        for (int one = 0; one < SCENARIO_CHOICES; one++)
                for (int other = 0; other < SCENARIO_CHOICES; other++)
                        sum->worse[one][other] += pairs->worse[one][other];
}

// By the one that beats it most often; the first of equals.
static void judge(
        struct experiment_result *result, const struct pairs *pairs, int event, int choice)
{
        int by = 0;

        for (int other = 1; other < SCENARIO_CHOICES; other++)
                if (pairs->worse[choice][other] > pairs->worse[choice][by])
                        by = other;
        int64_t worse = pairs->worse[choice][by];
        if (pairs->met >= YEARS_LEAST && worse * CHANCE_CERTAIN > pairs->met * WORSE_LEAST)
                result->dominated[result->dominated_count++] =
                        (struct dominated){event, choice, by, experiment_share(worse, pairs->met)};
}

void experiment_find_dominated(
        struct experiment_result *result, const struct experiment *experiment)
{
        size_t events = experiment->scenario->event_count;
        struct arena arena = {0};
        struct comparison comparison = {experiment,
                arena_take(&arena,
                        ((size_t)experiment->jobs * events + 1) * sizeof(*comparison.pairs))};
        int64_t runs = experiment->runs < EXPERIMENT_PAIRED ? experiment->runs : EXPERIMENT_PAIRED;

        crew_run(&(struct crew){work, &comparison, runs, experiment->jobs});
        for (int hand = 1; hand < experiment->jobs; hand++)
                for (size_t event = 0; event < events; event++)
                        add_up(&comparison.pairs[event],
                                &comparison.pairs[(size_t)hand * events + event]);
        result->dominated = arena_take(
                &result->arena, (events * SCENARIO_CHOICES + 1) * sizeof(*result->dominated));
        for (size_t event = 0; event < events; event++)
                for (int choice = 0; choice < SCENARIO_CHOICES; choice++)
                        judge(result, &comparison.pairs[event], (int)event, choice);
        arena_clear(&arena);
}
