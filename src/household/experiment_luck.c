// SPDX-License-Identifier: GPL-3.0-or-later
// How much of what differs between years is luck. So many years are each lived through by the same
// households without a plan: what the means of the years differ by is luck, the rest was decided.
// (The share of the sum of squares between groups, as in an analysis of variance.)

#include "household/experiment_inside.h"

enum { LUCKS = EXPERIMENT_PAIRED / 20, DECISIONS = 20 };

struct lives {
        const struct experiment *experiment;
        int64_t wealth[LUCKS][DECISIONS];
};

static void live(void *context, int hand, int64_t first, int64_t end)
{
        struct lives *lives = context;
        struct year year;

        (void)hand;
        for (int64_t life = first; life < end; life++) {
                int64_t luck = life / DECISIONS;
                int64_t decisions = life % DECISIONS;
                struct policy_game game =
                        experiment_game(lives->experiment, &experiment_random, luck);
                game.decision_seed = hash_mix(game.seed, (uint64_t)(1 + decisions));
                policy_play(&year, &game);
                lives->wealth[luck][decisions] = household_wealth(year.scenario, &year.household);
        }
}

// With 2 000 sums below 10^13 no square leaves 128 bits (a GNU extension).
static int share_of(const struct lives *lives)
{
        __extension__ __int128 total = 0;
        __extension__ __int128 squares = 0;
        __extension__ __int128 squares_of_sums = 0;

        for (int luck = 0; luck < LUCKS; luck++) {
                __extension__ __int128 sum = 0;
                for (int i = 0; i < DECISIONS; i++) {
                        __extension__ __int128 wealth = lives->wealth[luck][i];
                        sum += wealth;
                        squares += wealth * wealth;
                }
                total += sum;
                squares_of_sums += sum * sum;
        }
        // Both times LUCKS * DECISIONS, so that nothing is divided before the end.
        __extension__ __int128 between = squares_of_sums * LUCKS - total * total;
        __extension__ __int128 all = squares * LUCKS * DECISIONS - total * total;
        return all > 0 ? (int)(between * CHANCE_CERTAIN / all) : 0;
}

int experiment_luck_share(const struct experiment *experiment)
{
        struct lives lives = {.experiment = experiment};

        crew_run(&(struct crew){live, &lives, (int64_t)LUCKS * DECISIONS, experiment->jobs});
        return share_of(&lives);
}
