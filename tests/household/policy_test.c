// SPDX-License-Identifier: GPL-3.0-or-later
// How policies are found and ordered, and whether their years can be played again.
#include "household/policy.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

#include "base/memory.h"
#include "support/deciding.h"
#include "support/family.h"

enum { SOM = 100, SEEDS = 40 };

static struct arena arena;

static void every_policy_has_an_id(void **state)
{
        static const char *const ids[] = {"do-nothing", "random", "spend-all", "safety-first",
                "borrow-first", "sell-animals-first", "own"};
        const struct scenario *scenario =
                family_of(&arena, "start:\n  cash: 0\npolicies:\n  own:\n    plain: yes\n");
        struct policies all = policies_of(&arena, scenario);
        struct policy policy;

        (void)state;
        assert_int_equal(all.count, ARRAY_LENGTH(ids));
        for (size_t i = 0; i < ARRAY_LENGTH(ids); i++) {
                assert_string_equal(policy_id(scenario, i), ids[i]);
                assert_string_equal(all.items[i].id, ids[i]);
        }
        assert_null(policy_id(scenario, ARRAY_LENGTH(ids)));
        assert_int_equal(all.items[6].kind, POLICY_NAMED);
        assert_ptr_equal(all.items[6].orders, &scenario->policies[0]);
        assert_false(policy_find(&policy, scenario, "owl"));
}

// simulations.md, S1: the five plain years, to the som.
static void named_policies_play_the_named_years(void **state)
{
        static const struct {
                const char *id;
                int ends, lowest, month;
        } rows[] = {
                {"no-plan", 11500, -33500, 6},
                {"plan", 41500, -13500, 6},
                {"plan-sheep", 55500, 500, 5},
                {"plan-sheep-illness", 46500, -8500, 5},
                {"plan-two-sheep-illness", 59500, 4500, 5},
        };
        const struct scenario *scenario = family_in_course(&arena, "autumn-to-autumn");
        struct year year;

        (void)state;
        for (size_t i = 0; i < ARRAY_LENGTH(rows); i++) {
                play_with(&year, NULL, scenario, rows[i].id, i);
                assert_int_equal(household_balance(scenario, &year.household), rows[i].ends * SOM);
                assert_int_equal(year.household.lowest, rows[i].lowest * SOM);
                assert_int_equal(year.household.lowest_month, rows[i].month);
        }
}

static const char likes[] = "policies:\n"
                            "  first:\n    plain: yes\n    agree: [leaks]\n"
                            "    choose:\n      toi: 2\n"
                            "  second:\n    like: first\n    choose:\n      cow-ill: 1\n"
                            "    sell:\n      march:\n        sheep: 2\n"
                            "  third:\n    like: second\n    choose:\n      toi: 1\n"
                            "    happens:\n      november: cow-ill\n      october: toi\n"
                            "  careful:\n    like: safety-first\n    choose:\n      toi: 2\n";

static void a_policy_can_be_like_another(void **state)
{
        const struct scenario *scenario =
                family_of(&arena, arena_format(&arena, "%s%s", village, likes));
        struct policy policy;
        struct year year;
        struct run run;

        (void)state;
        play_with(&year, &run, scenario, "third", 1);
        assert_int_equal(year.household.agreed, 1);
        assert_int_equal(choice_at(&run, 0), 0); // its own order comes first
        assert_int_equal(choice_at(&run, 1), 0);
        assert_int_equal(first_of(&run, DECISION_SELL)->count, 2);
        assert_int_equal(first_of(&run, DECISION_SELL)->month, 7);
        play_with(&year, &run, scenario, "careful", 1);
        assert_int_equal(choice_at(&run, 0), 1);
        assert_true(count_of(&run, DECISION_SAVE) > 0);
        assert_true(policy_find(&policy, scenario, "third") && policy_repeats(&policy, scenario));
        assert_true(policy_find(&policy, scenario, "careful"));
        assert_false(policy_repeats(&policy, scenario));
        assert_true(policy_find(&policy, scenario, "do-nothing"));
        assert_false(policy_repeats(&policy, scenario));
        scenario = family_of(&arena, "plain: yes\nstart:\n  cash: 0\n");
        assert_true(policy_repeats(&policy, scenario));
        assert_true(policy_find(&policy, scenario, "random"));
        assert_false(policy_repeats(&policy, scenario));
}

// The end of every policy's year comes again from its decisions, in every scenario of the course.
static void every_year_can_be_played_again(void **state)
{
        static const char *const ids[] = {"autumn-to-autumn", "grant-start", "keep-money"};

        (void)state;
        for (size_t i = 0; i < ARRAY_LENGTH(ids); i++) {
                const struct scenario *scenario = family_in_course(&arena, ids[i]);
                struct policies all = policies_of(&arena, scenario);
                for (size_t j = 0; j < all.count; j++)
                        for (uint64_t seed = 0; seed < SEEDS; seed++) {
                                struct year year;
                                struct run run;
                                if (all.items[j].orders && all.items[j].orders->plain)
                                        continue; // another luck than a family's
                                play_with(&year, &run, scenario, all.items[j].id, seed);
                                assert_true(run.decision_count < RUN_DECISIONS);
                                assert_int_equal(run_replay(&year, &run, scenario, NULL), RUN_GOOD);
                        }
        }
}

struct watched {
        int months;
        uint32_t choices[SCENARIO_EVENTS * SCENARIO_CHOICES];
};

static void note_month(void *context, const struct year *year)
{
        struct watched *watched = context;

        assert_int_equal(year->household.phase, PHASE_CLOSED);
        watched->months++;
}

static void months_are_watched_and_choices_counted(void **state)
{
        const struct scenario *scenario = family_of(&arena, village);
        struct watched watched = {0};
        struct policy policy;
        struct year year;

        (void)state;
        assert_true(policy_find(&policy, scenario, "do-nothing"));
        for (int i = 0; i < 2; i++)
                policy_play(&year, &(struct policy_game){
                                           .scenario = scenario,
                                           .policy = &policy,
                                           .forced = {.event = -1},
                                           .watch = &(struct run_watch){note_month, &watched},
                                           .choices = watched.choices,
                                   });
        assert_int_equal(watched.months, 24);
        assert_int_equal(watched.choices[0], 2);
        assert_int_equal(watched.choices[SCENARIO_CHOICES + 1], 2);
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
                TEST(every_policy_has_an_id),
                TEST(named_policies_play_the_named_years),
                TEST(a_policy_can_be_like_another),
                TEST(every_year_can_be_played_again),
                TEST(months_are_watched_and_choices_counted),
        };
        return cmocka_run_group_tests(tests, NULL, NULL);
}
