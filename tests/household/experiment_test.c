// SPDX-License-Identifier: GPL-3.0-or-later
#include "household/experiment.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

#include "base/memory.h"
#include "support/family.h"

enum { SOM = 100, RUNS = 700 };

static struct arena arena;

// An illness in every second year, with one choice that is worse in every way and one by luck.
static const char illness[] =
        "start:\n  cash: 5000\n  wellbeing: 60\n  agreement: 60\n"
        "goals:\n  kept:\n    text: Something is kept\n    when: cash >= 4000\n"
        "events:\n"
        "  illness:\n    months: [january]\n    chance: 50%\n    text: Somebody is ill\n"
        "    choices:\n"
        "    - pick: The doctor\n      pay: 2000\n"
        "    - pick: A healer\n      pay: 3000\n      wellbeing: -2\n"
        "    - pick: Wait\n      wellbeing: -1\n"
        "  moon:\n    when: cash > 900000\n    text: Never\n    choices:\n"
        "    - pick: Look\n      wellbeing: 1\n"
        "policies:\n  table:\n    plain: yes\n    happens:\n      january: illness\n"
        "    choose:\n      illness: 1\n";

static void run_with(
        struct experiment_result *result, const struct scenario *scenario, int64_t runs, int jobs)
{
        struct policies all = policies_of(&arena, scenario);

        experiment_run(result, &(struct experiment){
                                       .scenario = scenario,
                                       .policies = all.items,
                                       .policy_count = all.count,
                                       .runs = runs,
                                       .seed = 7,
                                       .jobs = jobs,
                                       .dominated = true,
                                       .luck = true,
                               });
}

static const struct policy_result *result_of(const struct experiment_result *result, const char *id)
{
        for (size_t i = 0; i < result->policy_count; i++)
                if (strcmp(result->policies[i].policy->id, id) == 0)
                        return &result->policies[i];
        fail();
        return NULL;
}

static void every_run_is_counted(void **state)
{
        const struct scenario *scenario = family_of(&arena, illness);
        struct experiment_result result;

        (void)state;
        run_with(&result, scenario, RUNS, 1);
        const struct policy_result *nothing = result_of(&result, "do-nothing");
        assert_int_equal(nothing->runs, RUNS);
        assert_in_range(nothing->events[0], RUNS * 4 / 10, RUNS * 6 / 10);
        assert_int_equal(nothing->events[0], nothing->choices[2]); // what costs nothing
        assert_int_equal(nothing->goals[0], RUNS);
        assert_int_equal(nothing->events[1], 0);
        assert_int_equal(nothing->ruined, 0);
        assert_int_equal(nothing->wellbeing_sum, RUNS * 60 - nothing->events[0]);
        assert_int_equal(nothing->wealth.p10, 5000 * SOM);
        assert_int_equal(nothing->balance.p90, 5000 * SOM);
        const struct policy_result *random = result_of(&result, "random");
        assert_int_equal(random->events[0], nothing->events[0]); // the same luck
        assert_int_equal(
                random->choices[0] + random->choices[1] + random->choices[2], random->events[0]);
        assert_int_equal(random->goals[0], RUNS - random->choices[0] - random->choices[1]);
        const struct policy_result *spending = result_of(&result, "spend-all");
        assert_int_equal(spending->choices[1], spending->events[0]);
        assert_int_equal(spending->lowest.p10, 2000 * SOM);
        assert_int_equal(spending->wellbeing.p10, 58);
        experiment_clear(&result);
}

static void a_year_that_is_always_the_same_is_played_once(void **state)
{
        const struct scenario *scenario = family_of(&arena, illness);
        struct experiment_result result;

        (void)state;
        run_with(&result, scenario, RUNS, 2);
        const struct policy_result *table = result_of(&result, "table");
        assert_int_equal(table->runs, 1);
        assert_int_equal(table->events[0], 1);
        assert_int_equal(table->goals[0], 0);
        assert_int_equal(table->lowest.p50, 3000 * SOM);
        assert_int_equal(table->lowest_month, 4);
        experiment_clear(&result);
}

static void what_is_always_worse_is_found(void **state)
{
        const struct scenario *scenario = family_of(&arena, illness);
        struct experiment_result result;

        (void)state;
        run_with(&result, scenario, RUNS, 1);
        assert_int_equal(result.dominated_count, 1);
        assert_int_equal(result.dominated[0].event, 0);
        assert_int_equal(result.dominated[0].choice, 1);
        assert_int_equal(result.dominated[0].share, CHANCE_CERTAIN);
        experiment_clear(&result);
        run_with(&result, scenario, 10, 1); // too few years to say
        assert_int_equal(result.dominated_count, 0);
        experiment_clear(&result);
}

static bool same_quantiles(const struct quantiles *one, const struct quantiles *other)
{
        return one->p10 == other->p10 && one->p50 == other->p50 && one->p90 == other->p90;
}

static void assert_same_policy(const struct policy_result *one, const struct policy_result *other)
{
        assert_int_equal(one->runs, other->runs);
        assert_memory_equal(one->goals, other->goals, sizeof(one->goals));
        assert_int_equal(one->ruined, other->ruined);
        assert_true(same_quantiles(&one->wealth, &other->wealth));
        assert_true(same_quantiles(&one->wellbeing, &other->wellbeing));
        assert_true(same_quantiles(&one->balance, &other->balance));
        assert_true(same_quantiles(&one->lowest, &other->lowest));
        assert_int_equal(one->lowest_month, other->lowest_month);
        assert_int_equal(one->wellbeing_sum, other->wellbeing_sum);
        assert_memory_equal(one->choices, other->choices,
                SCENARIO_EVENTS * SCENARIO_CHOICES * sizeof(*one->choices));
        assert_memory_equal(one->events, other->events, SCENARIO_EVENTS * sizeof(*one->events));
}

static void jobs_change_nothing(void **state)
{
        static const int jobs[] = {2, 3, EXPERIMENT_JOBS_MOST};
        const struct scenario *scenario = family_in_course(&arena, "autumn-to-autumn");
        struct experiment_result alone;

        (void)state;
        run_with(&alone, scenario, RUNS, 1);
        for (size_t i = 0; i < ARRAY_LENGTH(jobs); i++) {
                struct experiment_result result;
                run_with(&result, scenario, RUNS, jobs[i]);
                for (size_t j = 0; j < alone.policy_count; j++)
                        assert_same_policy(&alone.policies[j], &result.policies[j]);
                assert_int_equal(result.dominated_count, alone.dominated_count);
                assert_memory_equal(result.dominated, alone.dominated,
                        alone.dominated_count * sizeof(*alone.dominated));
                assert_int_equal(result.luck_share, alone.luck_share);
                experiment_clear(&result);
        }
        experiment_clear(&alone);
}

// Without luck in the year nothing is luck's share, without anything to decide all of it.
static void the_share_of_luck_is_told_from_that_of_choice(void **state)
{
        static const struct {
                const char *blocks;
                int least, most;
        } rows[] = {
                {"start:\n  cash: 900\n", 0, 0}, // no spread at all
                {"start:\n  cash: 900\nevents:\n  toi:\n    months: [january]\n    text: A toi\n"
                 "    choices:\n    - pick: Little\n      pay: 100\n    - pick: Much\n"
                 "      pay: 700\n",
                        0, 700}, // what is left is the luck of few households
                {"start:\n  cash: 900\nevents:\n  hail:\n    chance: 5%\n    text: Hail\n"
                 "    choices:\n    - pick: Bear it\n      pay: 100\n",
                        10000, 10000},
        };
        struct experiment_result result;

        (void)state;
        for (size_t i = 0; i < ARRAY_LENGTH(rows); i++) {
                run_with(&result, family_of(&arena, rows[i].blocks), 1, 2);
                assert_in_range(result.luck_share, rows[i].least, rows[i].most);
                experiment_clear(&result);
        }
}

static void a_recovery_month_is_ruin(void **state)
{
        const struct scenario *scenario = family_of(&arena,
                "start:\n  cash: 0\n"
                "income:\n  wages:\n    by_month: [1000, 1000, 1000, 1000, 1000, 1000, 0, 0, 0, "
                "0, 0, 5000]\n");
        struct experiment_result result;

        (void)state;
        run_with(&result, scenario, 3, 1);
        assert_int_equal(result_of(&result, "do-nothing")->ruined, 3);
        experiment_clear(&result);
}

static void shares_are_rounded_half_up(void **state)
{
        (void)state;
        assert_int_equal(experiment_share(0, 0), 0);
        assert_int_equal(experiment_share(1, 3), 3333);
        assert_int_equal(experiment_share(2, 3), 6667);
        assert_int_equal(experiment_share(1, 20000), 1);
        assert_int_equal(experiment_share(10000000, 10000000), CHANCE_CERTAIN);
}

static int tear_down(void **state)
{
        (void)state;
        arena_clear(&arena);
        return 0;
}

#define TEST(name) cmocka_unit_test_teardown(name, tear_down)

int main(void)
{
        const struct CMUnitTest tests[] = {
                TEST(every_run_is_counted),
                TEST(a_year_that_is_always_the_same_is_played_once),
                TEST(what_is_always_worse_is_found),
                TEST(jobs_change_nothing),
                TEST(the_share_of_luck_is_told_from_that_of_choice),
                TEST(a_recovery_month_is_ruin),
                TEST(shares_are_rounded_half_up),
        };
        return cmocka_run_group_tests(tests, NULL, NULL);
}
