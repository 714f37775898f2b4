// SPDX-License-Identifier: GPL-3.0-or-later
// Whether each rule of the program keeps to its character (src/household/policy_*.c).
#include "household/policy_rule.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

#include "base/memory.h"
#include "support/deciding.h"
#include "support/family.h"

enum { SOM = 100, SEEDS = 40 };

static struct arena arena;

static void doing_nothing_takes_what_costs_least(void **state)
{
        const struct scenario *scenario = family_of(&arena, village);
        struct year year;
        struct run run;

        (void)state;
        play_with(&year, &run, scenario, "do-nothing", 1);
        assert_int_equal(run.decision_count, 2);
        assert_int_equal(choice_at(&run, 0), 0);
        assert_int_equal(choice_at(&run, 1), 1); // it does not look ahead
        assert_int_equal(year.household.savings[0].sum, 3000 * SOM);
        assert_int_equal(year.household.animals[0], 6);
}

static void spending_all_keeps_nothing(void **state)
{
        const struct scenario *scenario = family_of(&arena, village);
        struct year year;
        struct run run;

        (void)state;
        play_with(&year, &run, scenario, "spend-all", 1);
        assert_int_equal(year.household.level[0], 2);
        assert_int_equal(year.household.savings[0].sum, 0);
        assert_int_equal(count_of(&run, DECISION_SAVE), 0);
        assert_int_equal(choice_at(&run, 0), 1); // dear and pleasant, the first of equals
        assert_int_equal(choice_at(&run, 1), 0);
}

static void safety_first_prepares_for_winter(void **state)
{
        const struct scenario *scenario = family_of(&arena, village);
        struct year year;
        struct run run;

        (void)state;
        play_with(&year, &run, scenario, "safety-first", 1);
        assert_int_equal(year.household.agreed, 1); // what stays, not what costs
        assert_true(year.household.savings[2].joined);
        assert_int_equal(year.household.level[0], 1);
        assert_int_equal(choice_at(&run, 0), 0);
        assert_int_equal(choice_at(&run, 1), 0); // waiting would cost more in the end
        assert_int_equal(count_of(&run, DECISION_BORROW), 0);
        assert_int_equal(year.household.borrowed, 0);
        assert_true(count_of(&run, DECISION_SAVE) > 0);
        assert_true(household_savings(scenario, &year.household) > scenario->musts_a_month);
}

static void safety_first_sells_at_the_best_price(void **state)
{
        const struct scenario *scenario = family_of(&arena,
                "start:\n  cash: 1000\n  sheep: 6\n"
                "income:\n  wages:\n    by_month: [11000, 11000, 11000, 11000, 11000, 11000, "
                "11000, 11000, 2000, 11000, 11000, 11000]\n"
                "expenses:\n  food:\n    amount: 10000\n    must: yes\n"
                "animals:\n  sheep:\n    sell_by_month: [9000, 9000, 9000, 9000, 9000, 9000, "
                "14000, 12000, 9000, 9000, 9000, 9000]\n");
        struct year year;
        struct run run;

        (void)state;
        play_with(&year, &run, scenario, "safety-first", 1);
        assert_int_equal(first_of(&run, DECISION_SELL)->month, 7);
        assert_int_equal(year.household.borrowed, 0);
        assert_int_equal(year.household.arrears, 0);
        assert_true(year.household.animals[0] >= 3); // half of the herd is left
}

static void safety_first_pays_back_early(void **state)
{
        const struct scenario *scenario = family_of(&arena,
                "start:\n  cash: 30000\n"
                "income:\n  wages:\n    amount: 12000\n"
                "expenses:\n  food:\n    amount: 10000\n    must: yes\n"
                "loans:\n  bank:\n    up_to: 10000\n    interest: 30% a year\n"
                "    method: declining\n    months: 12\n"
                "events:\n  roof:\n    months: [september]\n    text: The roof\n    choices:\n"
                "    - pick: Borrow\n      borrow:\n        from: bank\n        amount: 10000\n"
                "      pay: 10000\n");
        struct year year;
        struct run run;

        (void)state;
        play_with(&year, &run, scenario, "safety-first", 1);
        assert_int_equal(first_of(&run, DECISION_REPAY)->month, 1);
        assert_int_equal(year.household.loans[0].rest, 0);
        assert_int_equal(year.household.interest_paid, 0);
}

static const char thin[] = "start:\n  cash: 1000\n  sheep: 2\n"
                           "income:\n  wages:\n    by_month: [10000, 0, 0, 20000, 10000, 10000, "
                           "10000, 10000, 10000, 10000, 10000, 10000]\n"
                           "expenses:\n  food:\n    amount: 8000\n    must: yes\n"
                           "animals:\n  sheep:\n    sell: 9000\n"
                           "loans:\n  bank:\n    up_to: 5000\n    interest: 30% a year\n"
                           "    method: declining\n    months: 12\n"
                           "  relatives:\n    up_to: 20000\n    interest: 0%\n    months: 6\n";

static void the_hasty_ones_do_what_they_are_called_after(void **state)
{
        const struct scenario *scenario = family_of(&arena, thin);
        struct year year;
        struct run run;

        (void)state;
        play_with(&year, &run, scenario, "borrow-first", 1);
        assert_int_equal(first_of(&run, DECISION_BORROW)->month, 1);
        assert_int_equal(count_of(&run, DECISION_BORROW), run.decision_count);
        assert_int_equal(year.household.animals[0], 2);
        assert_true(year.household.loans[0].first > 0 && year.household.loans[1].first > 0);
        play_with(&year, &run, scenario, "sell-animals-first", 1);
        assert_int_equal(count_of(&run, DECISION_SELL), 2);
        assert_int_equal(count_of(&run, DECISION_BORROW), 0);
        assert_int_equal(year.household.animals[0], 0);
}

static bool same_decision(const struct decision *one, const struct decision *other)
{
        return one->month == other->month && one->kind == other->kind &&
               one->object == other->object && one->count == other->count &&
               one->amount == other->amount;
}

static void random_is_keyed_and_tries_everything(void **state)
{
        const struct scenario *scenario = family_of(&arena, village);
        int kinds[DECISION_KIND_COUNT] = {0};
        struct run run;
        struct run again;
        struct year year;

        (void)state;
        for (uint64_t seed = 0; seed < 10 * SEEDS; seed++) {
                play_with(&year, &run, scenario, "random", seed);
                play_with(&year, &again, scenario, "random", seed);
                assert_int_equal(run.decision_count, again.decision_count);
                for (int i = 0; i < run.decision_count; i++) {
                        assert_true(same_decision(&run.decisions[i], &again.decisions[i]));
                        kinds[run.decisions[i].kind]++;
                }
        }
        for (int kind = 0; kind < DECISION_KIND_COUNT; kind++)
                if (kind != DECISION_BUY && kind != DECISION_DRAW && kind != DECISION_INVEST)
                        assert_true(kinds[kind] > 0); // what the village has
}

// A forced choice leaves the choices at other events as they were.
static void forcing_one_choice_changes_no_other(void **state)
{
        const struct scenario *scenario = family_of(&arena, village);
        struct policy random;
        struct year year;

        (void)state;
        assert_true(policy_find(&random, scenario, "random"));
        for (uint64_t seed = 0; seed < SEEDS; seed++) {
                int second = -1;
                for (int choice = 0; choice < 3; choice++) {
                        struct run run;
                        policy_play(&year, &(struct policy_game){
                                                   .scenario = scenario,
                                                   .policy = &random,
                                                   .seed = seed,
                                                   .decision_seed = seed,
                                                   .forced = {.event = 0, .choice = choice},
                                                   .run = &run,
                                           });
                        assert_int_equal(choice_at(&run, 0), choice);
                        assert_true(second < 0 || second == choice_at(&run, 1));
                        second = choice_at(&run, 1);
                }
        }
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
                TEST(doing_nothing_takes_what_costs_least),
                TEST(spending_all_keeps_nothing),
                TEST(safety_first_prepares_for_winter),
                TEST(safety_first_sells_at_the_best_price),
                TEST(safety_first_pays_back_early),
                TEST(the_hasty_ones_do_what_they_are_called_after),
                TEST(random_is_keyed_and_tries_everything),
                TEST(forcing_one_choice_changes_no_other),
        };
        return cmocka_run_group_tests(tests, NULL, NULL);
}
