// SPDX-License-Identifier: GPL-3.0-or-later
// Box, deposit and circle over whole months (src/household/keeping.c).
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

#include "support/family.h"

enum { SOM = 100, BOX = 0, DEPOSIT = 1, CIRCLE = 2 };

static struct arena arena;

static const char saving_blocks[] = "start:\n  cash: 0\n  wellbeing: 60\n  agreement: 60\n"
                                    "income:\n  wages:\n    amount: 3000\n"
                                    "saving:\n"
                                    "  box:\n    loss: 5% a month\n"
                                    "  deposit:\n    interest: 12% a year\n"
                                    "  circle:\n    members: 12\n    each: 2000\n    turn: 6\n";

// keep-money.csv: deposit-12-simple.
static void test_a_deposit_of_2000_a_month(void **state)
{
        (void)state;
        const struct scenario *scenario = family_of(&arena, saving_blocks);
        struct ledger ledger = {0};
        struct year year;
        year_begin(&year, scenario, 1, CHANCE_KEYED);
        year.ledger = &ledger;
        for (int month = 0; month < 12; month++) {
                family_open(&year);
                assert_int_equal(
                        family_decides(&year, DECISION_SAVE, DEPOSIT, 0, 2000), REFUSAL_NONE);
                assert_int_equal(family_ledger_som(&ledger, LEDGER_SAVE, DEPOSIT), -2000);
                year_close_month(&year);
        }
        assert_int_equal(household_savings(scenario, &year.household), 24000 * SOM);
        assert_int_equal(family_ledger_som(&ledger, LEDGER_INTEREST_EARNED, DEPOSIT), 1560);
        assert_int_equal(year.household.cash, 1560 * SOM);
        assert_int_equal(household_wealth(scenario, &year.household), 25560 * SOM);
}

static void test_what_is_taken_early_loses_its_interest(void **state)
{
        (void)state;
        const struct scenario *scenario = family_of(&arena,
                "start:\n  cash: 8000\n  term: 10000\n"
                "saving:\n  term:\n    interest: 12% a year\n    term: 3 months\n");
        struct year year;
        year_begin(&year, scenario, 1, CHANCE_KEYED);
        assert_int_equal(year.household.savings[0].sum, 10000 * SOM);
        family_pass(&year);
        family_open(&year);
        assert_int_equal(year.household.savings[0].interest, 100 * SOM);
        assert_int_equal(family_decides(&year, DECISION_TAKE, 0, 0, 2500), REFUSAL_NONE);
        assert_int_equal(year.household.savings[0].interest, 75 * SOM);
        assert_int_equal(year.household.cash, 10500 * SOM);
        year_close_month(&year);
        family_pass(&year);
        // 75 + 75 + 75 after three months.
        assert_int_equal(year.household.savings[0].interest, 0);
        assert_int_equal(year.household.cash, 10725 * SOM);
        family_pass(&year);
        family_open(&year);
        assert_int_equal(family_decides(&year, DECISION_TAKE, 0, 0, 7501), REFUSAL_TOO_MUCH);
        assert_int_equal(family_decides(&year, DECISION_TAKE, 0, 0, 0), REFUSAL_NOT_NOW);
        assert_int_equal(family_decides(&year, DECISION_TAKE, 0, 0, 7500), REFUSAL_NONE);
        assert_int_equal(family_decides(&year, DECISION_TAKE, 0, 0, 1), REFUSAL_NOTHING);
        assert_int_equal(year.household.savings[0].interest, 0);
        assert_int_equal(year.household.savings[0].months, 0);
        assert_int_equal(year.household.cash, 18225 * SOM);
}

static void test_a_circle_gives_all_in_turn(void **state)
{
        (void)state;
        const struct scenario *scenario = family_of(&arena, saving_blocks);
        struct ledger ledger = {0};
        struct year year;
        year_begin(&year, scenario, 1, CHANCE_KEYED);
        year.ledger = &ledger;
        assert_int_equal(family_decides(&year, DECISION_JOIN, BOX, 0, 0), REFUSAL_NOT_NOW);
        assert_int_equal(family_decides(&year, DECISION_JOIN, CIRCLE, 0, 0), REFUSAL_NONE);
        assert_int_equal(family_decides(&year, DECISION_JOIN, CIRCLE, 0, 0), REFUSAL_NOT_NOW);
        for (int month = 0; month < 5; month++)
                family_pass(&year);
        assert_int_equal(household_savings(scenario, &year.household), 10000 * SOM);
        assert_int_equal(year.household.cash, 0);
        family_open(&year);
        assert_int_equal(family_ledger_som(&ledger, LEDGER_TAKE, CIRCLE), 24000);
        assert_int_equal(family_decides(&year, DECISION_SAVE, CIRCLE, 0, 1), REFUSAL_NOT_NOW);
        assert_int_equal(family_decides(&year, DECISION_TAKE, CIRCLE, 0, 1), REFUSAL_NOT_NOW);
        assert_int_equal(family_decides(&year, DECISION_JOIN, CIRCLE, 0, 0), REFUSAL_NOT_NOW);
        year_close_month(&year);
        // 12 000 are still to be paid in: an early turn is a debt.
        assert_int_equal(household_savings(scenario, &year.household), 0);
        assert_int_equal(household_debt(scenario, &year.household), 12000 * SOM);
        for (int month = 6; month < 12; month++)
                family_pass(&year);
        assert_int_equal(household_debt(scenario, &year.household), 0);
        assert_int_equal(year.household.cash, 24000 * SOM);
}

static void test_a_circle_ends_with_its_members(void **state)
{
        (void)state;
        const struct scenario *scenario = family_of(&arena,
                "start:\n  cash: 0\nincome:\n  wages:\n    amount: 1500\n"
                "saving:\n  circle:\n    members: 3\n    each: 500\n    turn: 3\n");
        struct year year;
        year_begin(&year, scenario, 1, CHANCE_KEYED);
        family_decides(&year, DECISION_JOIN, 0, 0, 0);
        for (int month = 0; month < 12; month++)
                family_pass(&year);
        assert_int_equal(year.household.savings[0].months, 3);
        assert_int_equal(year.household.cash, 12 * 500 * SOM);
}

static void test_a_box_may_be_robbed(void **state)
{
        (void)state;
        const struct scenario *scenario = family_of(&arena, saving_blocks);
        struct ledger ledger = {0};
        int robbed = 0;
        for (uint64_t seed = 0; seed < 4000; seed++) {
                struct year year;
                year_begin(&year, scenario, seed, CHANCE_KEYED);
                year.ledger = &ledger;
                family_open(&year);
                family_decides(&year, DECISION_SAVE, BOX, 0, 2000);
                year_close_month(&year);
                assert_int_equal(year.household.cash, 0);
                if (year.household.savings[BOX].sum == 0) {
                        assert_int_equal(family_ledger_som(&ledger, LEDGER_ROBBED, BOX), -2000);
                        robbed++;
                }
        }
        assert_in_range(robbed, 150, 250);
}

static void test_a_plain_year_robs_nobody(void **state)
{
        (void)state;
        const struct scenario *scenario = family_of(
                &arena, "start:\n  cash: 0\n  box: 700\nsaving:\n  box:\n    loss: 100% a month\n");
        struct year year;
        year_begin(&year, scenario, 1, CHANCE_PLAIN);
        family_pass(&year);
        assert_int_equal(year.household.savings[0].sum, 700 * SOM);
}

static int clear(void **state)
{
        (void)state;
        arena_clear(&arena);
        return 0;
}

int main(void)
{
        const struct CMUnitTest tests[] = {
                cmocka_unit_test_teardown(test_a_deposit_of_2000_a_month, clear),
                cmocka_unit_test_teardown(test_what_is_taken_early_loses_its_interest, clear),
                cmocka_unit_test_teardown(test_a_circle_gives_all_in_turn, clear),
                cmocka_unit_test_teardown(test_a_circle_ends_with_its_members, clear),
                cmocka_unit_test_teardown(test_a_box_may_be_robbed, clear),
                cmocka_unit_test_teardown(test_a_plain_year_robs_nobody, clear),
        };
        return cmocka_run_group_tests(tests, NULL, NULL);
}
