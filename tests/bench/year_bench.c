// SPDX-License-Identifier: GPL-3.0-or-later
// Years a second: the engine under the policy `do-nothing` beside a hand-written loop of the same
// year, one processor each; then an experiment with two jobs beside one with a single job. Every
// year must end as the loop's does, and none may ask for memory.

#include <stddef.h>

#include "bench/year_by_hand.h"
#include "household/experiment.h"
#include "support/measure.h"

enum { YEARS = 20000, ROUNDS = 15, COMPARED = 100000, WATCHED = 1000 };

#define SCENARIO "tests/bench/autumn-to-autumn.yaml"

struct bench {
        const struct scenario *scenario;
        struct policy policy;
        int64_t sum; // so that no year is left out as useless
};

static void play(struct year *year, const struct bench *bench, uint64_t seed)
{
        policy_play(year, &(struct policy_game){
                                  .scenario = bench->scenario,
                                  .policy = &bench->policy,
                                  .seed = seed,
                                  .forced = {.event = -1},
                          });
}

static void play_years(void *context)
{
        struct bench *bench = context;
        struct year year;

        for (uint64_t seed = 0; seed < YEARS; seed++) {
                play(&year, bench, seed);
                bench->sum += household_balance(bench->scenario, &year.household);
        }
}

static void play_by_hand(void *context)
{
        struct bench *bench = context;
        struct year_by_hand end;

        for (uint64_t seed = 0; seed < YEARS; seed++) {
                year_by_hand_play(&end, seed);
                bench->sum += end.balance;
        }
}

static void compare_ends(const struct bench *bench)
{
        struct year_by_hand end;
        struct year year;

        for (uint64_t seed = 0; seed < COMPARED; seed++) {
                play(&year, bench, seed);
                year_by_hand_play(&end, seed);
                if (end.balance != household_balance(bench->scenario, &year.household) ||
                        end.wealth != household_wealth(bench->scenario, &year.household) ||
                        end.wellbeing != year.household.wellbeing)
                        measure_give_up("a year ended otherwise than by hand");
        }
}

// ---- memory ----

// The linker puts these in the place of the C library's (see the Makefile).
void *__real_malloc(size_t size);
void *__real_calloc(size_t count, size_t size);
void *__real_realloc(void *block, size_t size);
void *__wrap_malloc(size_t size);
void *__wrap_calloc(size_t count, size_t size);
void *__wrap_realloc(void *block, size_t size);

static size_t allocations;

void *__wrap_malloc(size_t size)
{
        allocations++;
        return __real_malloc(size);
}

void *__wrap_calloc(size_t count, size_t size)
{
        allocations++;
        return __real_calloc(count, size);
}

void *__wrap_realloc(void *block, size_t size)
{
        allocations++;
        return __real_realloc(block, size);
}

// Under every policy.
static void count_allocations(const struct scenario *scenario)
{
        struct bench bench = {.scenario = scenario};
        size_t before = allocations;
        struct year year;

        for (size_t i = 0; policy_id(scenario, i); i++) {
                if (!policy_find(&bench.policy, scenario, policy_id(scenario, i)))
                        measure_give_up("a policy was not found");
                for (uint64_t seed = 0; seed < WATCHED; seed++)
                        play(&year, &bench, seed);
        }
        measure_print("allocations while years are played", (double)(allocations - before), "", 0);
}

// ---- jobs ----

static void experiment(struct bench *bench, int jobs)
{
        struct experiment_result result;

        experiment_run(&result, &(struct experiment){
                                        .scenario = bench->scenario,
                                        .policies = &bench->policy,
                                        .policy_count = 1,
                                        .runs = YEARS,
                                        .jobs = jobs,
                                });
        bench->sum += result.policies[0].wealth.p50;
        experiment_clear(&result);
}

static void two_jobs(void *context)
{
        experiment(context, 2);
}

static void one_job(void *context)
{
        experiment(context, 1);
}

int main(void)
{
        struct diagnostics diagnostics;
        struct arena arena = {0};
        struct bench bench = {.sum = 0};

        diagnostics_init(&diagnostics);
        bench.scenario = scenario_open(&arena, SCENARIO, &diagnostics);
        if (!bench.scenario || !policy_find(&bench.policy, bench.scenario, "do-nothing"))
                measure_give_up("no " SCENARIO "; run it at the root of the tree");
        year_by_hand_prepare();
        compare_ends(&bench);
        if (allocations == 0)
                measure_give_up("what is allocated is not counted");
        count_allocations(bench.scenario);
        measure_pair_print(&(struct measure_pair){
                .name = "20 000 years (speed ≥ 0.5)",
                .ours = play_years,
                .bare = play_by_hand,
                .context = &bench,
                .rounds = ROUNDS,
                .limit = 2,
        });
        measure_pair_print(&(struct measure_pair){
                .name = "20 000 years with two jobs (speed ≥ 1.8)",
                .ours = two_jobs,
                .bare = one_job,
                .context = &bench,
                .rounds = ROUNDS,
                .limit = 1 / 1.8,
        });
        diagnostics_clear(&diagnostics);
        arena_clear(&arena);
        return 0;
}
