// SPDX-License-Identifier: GPL-3.0-or-later
// Rounding, and the one place through which every som passes (src/household/purse.c).
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

#include "household/month_inside.h"

static void test_shares_are_whole_som_half_up(void **state)
{
        (void)state;
        static const struct {
                int64_t amount, times, parts, share; // tyiyn
        } cases[] = {
                {0, 300, SHARE_WHOLE, 0},
                {100500, 7000, SHARE_WHOLE, 70400}, // 703.5
                {100400, 7000, SHARE_WHOLE, 70300}, // 702.8
                {4999, 1, 1, 5000},
                {4949, 1, 1, 4900},
                {10000, 1, 3, 3300},
                {20000, 1, 3, 6700},
                // More than 64 bits on the way: 100 million som in 12 parts, and as an annuity.
                {SCENARIO_AMOUNT_MOST, 1, 12, 833333300},
                {SCENARIO_AMOUNT_MOST, ANNUITY_OF / 8, ANNUITY_OF, SCENARIO_AMOUNT_MOST / 8},
                {INT64_MAX / 2, 3, 4, 3458764513820540900},
        };
        for (size_t i = 0; i < ARRAY_LENGTH(cases); i++)
                assert_int_equal(share_in_som(cases[i].amount, cases[i].times, cases[i].parts),
                        cases[i].share);
}

static void test_the_purse_never_falls_below_zero(void **state)
{
        (void)state;
        struct ledger ledger = {0};
        struct year year = {.ledger = &ledger, .household = {.cash = 700}};
        assert_int_equal(purse_pay(&year, LEDGER_EXPENSE, 0, 500), 0);
        assert_int_equal(purse_pay(&year, LEDGER_EXPENSE, 0, 500), 300);
        assert_int_equal(purse_pay_cost(&year, LEDGER_FEE, NOBODY, 50), 50);
        assert_int_equal(year.household.cash, 0);
        assert_int_equal(year.household.arrears, 350);
        assert_int_equal(year.household.interest_paid, 50);
        purse_receive(&year, LEDGER_INCOME, 2, 400);
        purse_settle(&year);
        assert_int_equal(year.household.cash, 50);
        assert_int_equal(year.household.arrears, 0);
        assert_int_equal(year.household.came, 400);
        assert_int_equal(year.household.went, 1050);
        // Expense, fee, income, and arrears both ways.
        assert_int_equal(ledger.count, 5);
        assert_int_equal(ledger.lines[0].amount, -1000);
        assert_int_equal(ledger.lines[1].amount, 350);
        assert_int_equal(ledger.lines[4].amount, -350);
}

int main(void)
{
        const struct CMUnitTest tests[] = {
                cmocka_unit_test(test_shares_are_whole_som_half_up),
                cmocka_unit_test(test_the_purse_never_falls_below_zero),
        };
        return cmocka_run_group_tests(tests, NULL, NULL);
}
