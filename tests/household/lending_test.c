// SPDX-License-Identifier: GPL-3.0-or-later
// Loans of the household, over whole months (src/household/lending.c, closing.c).
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

#include "base/memory.h"
#include "support/family.h"

enum { SOM = 100, LOAN = 0, LENDER = 1 };

static struct arena arena;

#define RICH                                                                                       \
        "start:\n  cash: 100000\n  wellbeing: 60\n  agreement: 60\n"                               \
        "income:\n  wages:\n    amount: 3000\n"                                                    \
        "expenses:\n  food:\n    amount: 3000\n    must: yes\n"

// What is paid each month for 12 000 borrowed in the first.
struct payments {
        const char *loan;
        int each[6];
        int interest;
};

static const struct payments cases[] = {
        // The worked example of simulations.md, S3: 840 on the rest, 1 440 on the first sum, 854.
        {"    interest: 2% a month\n    method: declining\n    months: 6\n",
                {2240, 2200, 2160, 2120, 2080, 2040}, 840},
        {"    interest: 2% a month\n    method: flat\n    months: 6\n",
                {2240, 2240, 2240, 2240, 2240, 2240}, 1440},
        {"    interest: 24% a year\n    method: annuity\n    months: 6\n",
                {2142, 2142, 2142, 2142, 2142, 2144}, 854},
        {"    interest: 0%\n    method: annuity\n    months: 5\n",
                {2400, 2400, 2400, 2400, 2400, 0}, 0},
        {"    interest: 0%\n    months: 7\n", {1714, 1714, 1714, 1714, 1714, 1714}, 0},
};

static const struct scenario *with_loan(const char *start, const char *loan)
{
        return family_of(&arena,
                arena_format(&arena, "%sloans:\n  bank:\n    up_to: 12000\n%s", start, loan));
}

static void test_what_each_method_asks(void **state)
{
        (void)state;
        for (size_t i = 0; i < ARRAY_LENGTH(cases); i++) {
                const struct scenario *scenario = with_loan(RICH, cases[i].loan);
                struct year year;
                year_begin(&year, scenario, 1, CHANCE_KEYED);
                family_open(&year);
                assert_int_equal(
                        family_decides(&year, DECISION_BORROW, LOAN, 0, 12000), REFUSAL_NONE);
                assert_int_equal(year.household.cash, 112000 * SOM);
                year_close_month(&year);
                for (size_t month = 0; month < 6; month++) {
                        const int64_t before = year.household.cash;
                        family_pass(&year);
                        assert_int_equal(before - year.household.cash, cases[i].each[month] * SOM);
                }
                assert_int_equal(year.household.interest_paid, cases[i].interest * SOM);
                assert_int_equal(year.household.borrowed, 12000 * SOM);
                assert_int_equal(household_balance(scenario, &year.household), year.household.cash);
        }
}

static void test_the_last_month_takes_the_rest(void **state)
{
        (void)state;
        const struct scenario *scenario = with_loan(RICH, cases[4].loan);
        struct year year;
        year_begin(&year, scenario, 1, CHANCE_KEYED);
        family_open(&year);
        family_decides(&year, DECISION_BORROW, LOAN, 0, 12000);
        year_close_month(&year);
        for (int month = 0; month < 7; month++)
                family_pass(&year);
        assert_int_equal(year.household.cash, 100000 * SOM);
        assert_int_equal(year.household.loans[LOAN].rest, 0);
        assert_int_equal(year.household.loans[LOAN].months_left, 0);
}

static void test_a_fee_is_kept_at_once(void **state)
{
        (void)state;
        const struct scenario *scenario = with_loan(RICH,
                "    interest: 30% a year\n    method: declining\n    months: 12\n    fee: 500\n"
                "    asking:\n      agreement: -2\n");
        struct ledger ledger = {0};
        struct year year;
        year_begin(&year, scenario, 1, CHANCE_KEYED);
        year.ledger = &ledger;
        family_open(&year);
        assert_int_equal(family_decides(&year, DECISION_BORROW, LOAN, 0, 500), REFUSAL_NOTHING);
        assert_int_equal(family_decides(&year, DECISION_BORROW, LOAN, 0, 12000), REFUSAL_NONE);
        assert_int_equal(year.household.cash, 111500 * SOM);
        assert_int_equal(family_ledger_som(&ledger, LEDGER_BORROW, LOAN), 12000);
        assert_int_equal(family_ledger_som(&ledger, LEDGER_FEE, LOAN), -500);
        assert_int_equal(year.household.agreement, 58);
        assert_int_equal(household_debt(scenario, &year.household), 12000 * SOM);
}

// Two months of 1 000 som come in, 1 400 are asked: what is missing moves to the arrears.
static void test_a_missed_part_becomes_arrears(void **state)
{
        (void)state;
        const struct scenario *scenario = family_of(&arena,
                "start:\n  cash: 0\n  wellbeing: 60\n  agreement: 60\n"
                "arrears:\n  fee: 2% a month\n  wellbeing: -4\n"
                "income:\n  wages:\n    by_month: [1000, 1000, 1000, 20000, 0, 0, 0, 0, 0, 0, 0, "
                "0]\n"
                "expenses:\n  food:\n    amount: 300\n    must: yes\n"
                "loans:\n  shop:\n    up_to: 3000\n    interest: 0%\n    months: 2\n"
                "    late_fee: 100\n    late:\n      agreement: -8\n      wellbeing: -1\n");
        struct ledger ledger = {0};
        struct year year;
        year_begin(&year, scenario, 1, CHANCE_KEYED);
        year.ledger = &ledger;
        family_open(&year);
        assert_int_equal(family_decides(&year, DECISION_BORROW, LOAN, 0, 3000), REFUSAL_NONE);
        assert_int_equal(year.household.cash, 3700 * SOM);
        assert_int_equal(family_decides(&year, DECISION_SAVE, 0, 0, 1), REFUSAL_NOT_NOW);
        year.household.cash -= 3700 * SOM; // spent on what nobody asks about
        year_close_month(&year);
        family_open(&year);
        // 1 500 asked, 1 000 there; 100 late fee, 300 food.
        assert_int_equal(year.household.cash, 0);
        assert_int_equal(year.household.arrears, 900 * SOM);
        assert_int_equal(year.household.loans[LOAN].rest, 1500 * SOM);
        assert_int_equal(year.household.loans[LOAN].late, 1);
        assert_int_equal(year.household.agreement, 52);
        assert_int_equal(year.household.wellbeing, 59);
        assert_int_equal(family_ledger_som(&ledger, LEDGER_ARREARS, -1), 900);
        year_close_month(&year);
        // Above one month of musts: relatives pay, with the price of a recovery month.
        assert_int_equal(year.household.owed, 918 * SOM);
        assert_int_equal(year.household.arrears, 0);
        assert_int_equal(year.household.recoveries, 1);
        assert_true(year.household.recovering);
        assert_int_equal(year.household.agreement, 42);
        assert_int_equal(year.household.wellbeing, 59 - 4 - 10);
        assert_int_equal(household_balance(scenario, &year.household), -900 * SOM);
        assert_int_equal(household_debt(scenario, &year.household), (918 + 1500) * SOM);
}

static void test_relatives_are_given_back(void **state)
{
        (void)state;
        const struct scenario *scenario = family_of(&arena,
                "start:\n  cash: 0\n  wellbeing: 60\n  agreement: 60\n"
                "income:\n  wages:\n    by_month: [0, 1300, 1500, 0, 0, 0, 0, 0, 0, 0, 0, 0]\n"
                "expenses:\n  food:\n    amount: 1000\n    must: yes\n"
                "  coal:\n    amount: 500\n    months: [september]\n");
        struct year year;
        year_begin(&year, scenario, 1, CHANCE_KEYED);
        family_pass(&year);
        assert_int_equal(year.household.owed, 1500 * SOM);
        assert_int_equal(family_decides(&year, DECISION_REPAY, -1, 0, 100), REFUSAL_NOT_NOW);
        family_open(&year);
        // 300 are below one month of musts, so nothing is given back by itself.
        assert_int_equal(family_decides(&year, DECISION_REPAY, -1, 0, 301), REFUSAL_NO_MONEY);
        assert_int_equal(family_decides(&year, DECISION_REPAY, -1, 0, 1501), REFUSAL_TOO_MUCH);
        assert_int_equal(family_decides(&year, DECISION_REPAY, -1, 0, 0), REFUSAL_NOT_NOW);
        assert_int_equal(family_decides(&year, DECISION_REPAY, -1, 0, 100), REFUSAL_NONE);
        assert_int_equal(year.household.owed, 1400 * SOM);
        year_close_month(&year);
        assert_int_equal(year.household.owed, 1400 * SOM);
        assert_false(year.household.recovering);
        family_open(&year);
        year.household.cash = 1250 * SOM;
        year_close_month(&year);
        assert_int_equal(year.household.owed, 1150 * SOM);
        assert_int_equal(year.household.cash, 1000 * SOM);
}

static void test_paying_back_early(void **state)
{
        (void)state;
        struct year year;
        year_begin(&year, with_loan(RICH, cases[0].loan), 1, CHANCE_KEYED);
        family_open(&year);
        assert_int_equal(family_decides(&year, DECISION_REPAY, LOAN, 0, 1), REFUSAL_NOTHING);
        family_decides(&year, DECISION_BORROW, LOAN, 0, 12000);
        assert_int_equal(family_decides(&year, DECISION_BORROW, LOAN, 0, 1000), REFUSAL_OPEN_LOAN);
        assert_int_equal(family_decides(&year, DECISION_REPAY, LOAN, 0, 12001), REFUSAL_TOO_MUCH);
        assert_int_equal(family_decides(&year, DECISION_REPAY, LOAN, 0, 9000), REFUSAL_NONE);
        year_close_month(&year);
        // The parts stay, so the loan ends sooner: 2 000 + 60, then 1 000 + 20.
        family_pass(&year);
        assert_int_equal(year.household.loans[LOAN].rest, 1000 * SOM);
        family_pass(&year);
        assert_int_equal(year.household.loans[LOAN].months_left, 0);
        assert_int_equal(year.household.interest_paid, 80 * SOM);
        family_open(&year);
        assert_int_equal(family_decides(&year, DECISION_BORROW, LOAN, 0, 1000), REFUSAL_NONE);
}

static void test_a_flat_loan_asks_its_interest_to_the_end(void **state)
{
        (void)state;
        struct year year;
        year_begin(&year, with_loan(RICH, cases[1].loan), 1, CHANCE_KEYED);
        family_open(&year);
        family_decides(&year, DECISION_BORROW, LOAN, 0, 12000);
        assert_int_equal(family_decides(&year, DECISION_REPAY, LOAN, 0, 12000), REFUSAL_NONE);
        assert_int_equal(family_decides(&year, DECISION_BORROW, LOAN, 0, 1000), REFUSAL_OPEN_LOAN);
        year_close_month(&year);
        for (int month = 0; month < 6; month++)
                family_pass(&year);
        assert_int_equal(year.household.interest_paid, 1440 * SOM);
        assert_int_equal(year.household.loans[LOAN].months_left, 0);
}

// The emergency lender gives up to its limit, with its fee; the rest stays unpaid.
static void test_the_emergency_lender_has_a_limit(void **state)
{
        (void)state;
        const struct scenario *scenario = family_of(&arena,
                "start:\n  cash: 0\n  wellbeing: 60\n  agreement: 60\n"
                "arrears:\n  fee: 2% a month\n"
                "income:\n  wages:\n    by_month: [0, 0, 9000, 0, 0, 0, 0, 0, 0, 0, 0, 0]\n"
                "expenses:\n  food:\n    amount: 1000\n    must: yes\n"
                "loans:\n"
                "  bank:\n    up_to: 100\n    interest: 0%\n    months: 2\n"
                "  lender:\n    up_to: 1500\n    interest: 3% a month\n    fee: 50\n"
                "    emergency: yes\n");
        struct year year;
        year_begin(&year, scenario, 1, CHANCE_KEYED);
        family_open(&year);
        assert_int_equal(family_decides(&year, DECISION_BORROW, LENDER, 0, 100), REFUSAL_NOT_NOW);
        year_close_month(&year);
        assert_int_equal(year.household.loans[LENDER].rest, 1050 * SOM);
        assert_int_equal(household_balance(scenario, &year.household), -1000 * SOM);
        family_pass(&year);
        // 31.5 is 32 interest, 1 000 food; 450 is lent, 582 stays, and 12 (11.64) as its fee.
        assert_int_equal(year.household.loans[LENDER].rest, 1500 * SOM);
        assert_int_equal(year.household.arrears, 594 * SOM);
        assert_int_equal(year.household.wellbeing, 55);
        assert_int_equal(household_balance(scenario, &year.household), -2000 * SOM);
        family_pass(&year);
        assert_int_equal(year.household.loans[LENDER].rest, 0);
        assert_int_equal(year.household.arrears, 0);
        assert_int_equal(household_balance(scenario, &year.household), 6000 * SOM);
        assert_int_equal(year.household.shortage_paid, (50 + 32 + 12 + 45) * SOM);
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
                cmocka_unit_test_teardown(test_what_each_method_asks, clear),
                cmocka_unit_test_teardown(test_the_last_month_takes_the_rest, clear),
                cmocka_unit_test_teardown(test_a_fee_is_kept_at_once, clear),
                cmocka_unit_test_teardown(test_a_missed_part_becomes_arrears, clear),
                cmocka_unit_test_teardown(test_relatives_are_given_back, clear),
                cmocka_unit_test_teardown(test_paying_back_early, clear),
                cmocka_unit_test_teardown(test_a_flat_loan_asks_its_interest_to_the_end, clear),
                cmocka_unit_test_teardown(test_the_emergency_lender_has_a_limit, clear),
        };
        return cmocka_run_group_tests(tests, NULL, NULL);
}
