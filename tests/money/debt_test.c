// SPDX-License-Identifier: GPL-3.0-or-later
#include "money/debt.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

#include "base/memory.h"

enum { SOM = TYIYN_PER_SOM };

static const struct loan on_rest = {
        LOAN_EQUAL_PARTS, 6, {12000 * SOM}, {200, RATE_MONTHLY}, {0}, {0}};
static const struct loan on_first = {LOAN_FLAT, 6, {12000 * SOM}, {200, RATE_MONTHLY}, {0}, {0}};
static const struct loan annuity = {LOAN_ANNUITY, 12, {50000 * SOM}, {3000, RATE_YEARLY}, {0}, {0}};

static void the_small_example_is_paid_month_by_month(void **state)
{
        (void)state;
        static const int64_t interest[] = {240, 200, 160, 120, 80, 40};
        struct debt_month rest[6];
        struct debt_month first[6];
        assert_true(debt_schedule(rest, &on_rest));
        assert_true(debt_schedule(first, &on_first));
        for (int month = 0; month < 6; month++) {
                assert_int_equal(rest[month].interest.tyiyn, interest[month] * SOM);
                assert_int_equal(rest[month].part.tyiyn, 2000 * SOM);
                assert_int_equal(rest[month].payment.tyiyn, (2000 + interest[month]) * SOM);
                assert_int_equal(rest[month].rest.tyiyn, (10000 - 2000 * month) * SOM);
                assert_int_equal(first[month].interest.tyiyn, 240 * SOM);
                assert_int_equal(first[month].payment.tyiyn, 2240 * SOM);
        }
}

static void equal_payments_turn_from_interest_to_principal(void **state)
{
        (void)state;
        struct debt_month months[12];
        assert_true(debt_schedule(months, &annuity));
        assert_int_equal(months[0].interest.tyiyn, 125000);
        assert_int_equal(months[0].part.tyiyn, 362436);
        assert_int_equal(months[0].rest.tyiyn, 4637564);
        for (int month = 1; month < 12; month++) {
                assert_true(months[month].interest.tyiyn < months[month - 1].interest.tyiyn);
                if (month < 11)
                        assert_int_equal(months[month].payment.tyiyn, 487436);
        }
        assert_int_equal(months[11].rest.tyiyn, 0);
}

// Months until nothing is owed, and what was paid in them.
static int pay_off(struct som *paid, struct debt *debt, const struct loan *loan)
{
        int months = 0;
        *paid = (struct som){0};
        for (; debt_owed(debt).tyiyn > 0; months++) {
                struct debt_month month;
                assert_true(debt_due(&month, debt, loan));
                assert_true(som_add(paid, *paid, month.payment));
                debt_pay(debt, &month);
        }
        return months;
}

static void paying_early_saves_interest_only_on_the_rest(void **state)
{
        (void)state;
        static const struct {
                const struct loan *loan;
                int64_t early; // after the first payment
                int months;    // still to pay
                int64_t paid;  // in them
        } rows[] = {
                {&on_rest, 0, 5, 10600},
                {&on_rest, 6000, 2, 4120},
                {&on_rest, 10000, 0, 0},
                {&on_first, 0, 5, 11200},
                {&on_first, 6000, 5, 5200},
                {&on_first, 11200, 0, 0},
        };
        for (size_t i = 0; i < ARRAY_LENGTH(rows); i++) {
                struct debt debt;
                struct debt_month month;
                struct som paid;
                assert_true(debt_begin(&debt, rows[i].loan));
                assert_true(debt_due(&month, &debt, rows[i].loan));
                debt_pay(&debt, &month);
                assert_true(debt_repay(&debt, (struct som){rows[i].early * SOM}));
                assert_false(debt_repay(&debt, (struct som){debt_owed(&debt).tyiyn + 1}));
                assert_false(debt_repay(&debt, (struct som){-1}));
                assert_int_equal(pay_off(&paid, &debt, rows[i].loan), rows[i].months);
                assert_int_equal(paid.tyiyn, rows[i].paid * SOM);
                assert_true(debt_due(&month, &debt, rows[i].loan));
                assert_int_equal(month.payment.tyiyn, 0);
        }
}

static void a_flat_loan_owes_its_charge_from_the_first_day(void **state)
{
        (void)state;
        struct debt debt;
        assert_true(debt_begin(&debt, &on_first));
        assert_int_equal(debt_owed(&debt).tyiyn, 13440 * SOM);
        assert_true(debt_begin(&debt, &annuity));
        assert_int_equal(debt_owed(&debt).tyiyn, 50000 * SOM);
}

static void the_last_month_takes_what_rounding_left(void **state)
{
        (void)state;
        static const struct {
                struct loan loan;
                int64_t payments[6];
        } rows[] = {
                {{LOAN_FREE, 6, {10}, {0}, {0}, {0}}, {2, 2, 2, 2, 2, 0}},
                {{LOAN_FREE, 6, {2}, {0}, {0}, {0}}, {0, 0, 0, 0, 0, 2}},
                {{LOAN_MARK_UP, 3, {100}, {0}, {2}, {0}}, {34, 34, 34}},
                {{LOAN_MARK_UP, 4, {2}, {0}, {2}, {0}}, {1, 1, 0, 2}},
                {{LOAN_ANNUITY, 3, {100}, {0, RATE_YEARLY}, {0}, {0}}, {33, 33, 34}},
                {{LOAN_ANNUITY, 4, {1}, {6000, RATE_MONTHLY}, {0}, {0}}, {1, 1, 1, 2}},
                {{LOAN_ANNUITY, 6, {1}, {2000, RATE_MONTHLY}, {0}, {0}}, {0, 0, 0, 0, 0, 1}},
                {{LOAN_ANNUITY, 6, {1}, {5000, RATE_MONTHLY}, {0}, {0}}, {1, 1, 1, 1, 1, 2}},
        };
        for (size_t i = 0; i < ARRAY_LENGTH(rows); i++) {
                struct debt_month months[6];
                assert_true(debt_schedule(months, &rows[i].loan));
                for (int month = 0; month < rows[i].loan.months; month++)
                        assert_int_equal(months[month].payment.tyiyn, rows[i].payments[month]);
        }
}

// A late fee was added to the rest: the payment covers the interest no more.
static void a_payment_below_the_interest_asks_for_all_of_it(void **state)
{
        (void)state;
        const struct debt debt = {.rest = {100000}, .payment = {2000}, .months = 3};
        struct debt_month month;
        assert_true(debt_due(&month, &debt, &annuity));
        assert_int_equal(month.payment.tyiyn, 2500);
        assert_int_equal(month.part.tyiyn, 0);
        assert_int_equal(month.rest.tyiyn, 100000);
}

int main(void)
{
        const struct CMUnitTest tests[] = {
                cmocka_unit_test(the_small_example_is_paid_month_by_month),
                cmocka_unit_test(equal_payments_turn_from_interest_to_principal),
                cmocka_unit_test(paying_early_saves_interest_only_on_the_rest),
                cmocka_unit_test(a_flat_loan_owes_its_charge_from_the_first_day),
                cmocka_unit_test(the_last_month_takes_what_rounding_left),
                cmocka_unit_test(a_payment_below_the_interest_asks_for_all_of_it),
        };
        return cmocka_run_group_tests(tests, NULL, NULL);
}
