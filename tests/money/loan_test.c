// SPDX-License-Identifier: GPL-3.0-or-later
#include "money/loan.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

#include "base/hash.h"
#include "base/memory.h"
#include "money/debt.h"

enum { SOM = TYIYN_PER_SOM };

// The offers that the lessons compare, each with what it costs, in som (monthly: in tyiyn).
static const struct {
        struct loan loan;
        int64_t monthly;
        int64_t total;
        int64_t over;
        int effective;
        int64_t shown_monthly;
        int64_t shown_last;
} offers[] = {
        // A
        {{LOAN_ANNUITY, 12, {50000 * SOM}, {1800, RATE_YEARLY}, {0}, {0}}, 458400, 55008, 5008, 196,
                4584, 4584},
        // B
        {{LOAN_ANNUITY, 12, {50000 * SOM}, {3000, RATE_YEARLY}, {0}, {0}}, 487436, 58492, 8492, 345,
                4874, 4878},
        // B+
        {{LOAN_ANNUITY, 12, {50000 * SOM}, {3000, RATE_YEARLY}, {0}, {1500 * SOM}}, 487436, 58492,
                9992, 427, 4874, 4878},
        // C
        {{LOAN_FLAT, 12, {50000 * SOM}, {250, RATE_MONTHLY}, {0}, {0}}, 541667, 65000, 15000, 655,
                5417, 5413},
        // D
        {{LOAN_INSTALMENT, 12, {50000 * SOM}, {0}, {10000 * SOM}, {0}}, 500000, 60000, 10000, 413,
                5000, 5000},
        // E
        {{LOAN_MARK_UP, 12, {50000 * SOM}, {0}, {9000 * SOM}, {0}}, 491667, 59000, 9000, 368, 4917,
                4913},
        // G
        {{LOAN_ANNUITY, 12, {50000 * SOM}, {1000, RATE_YEARLY}, {0}, {0}}, 439579, 52750, 2750, 105,
                4396, 4394},
        // F
        {{LOAN_FREE, 12, {50000 * SOM}, {0}, {0}, {0}}, 416667, 50000, 0, 0, 4167, 4163},
        // small, on the rest
        {{LOAN_EQUAL_PARTS, 6, {12000 * SOM}, {200, RATE_MONTHLY}, {0}, {0}}, 224000, 12840, 840,
                268, 2240, 2040},
        // small, on the first sum
        {{LOAN_FLAT, 6, {12000 * SOM}, {200, RATE_MONTHLY}, {0}, {0}}, 224000, 13440, 1440, 483,
                2240, 2240},
        // small, equal payments
        {{LOAN_ANNUITY, 6, {12000 * SOM}, {200, RATE_MONTHLY}, {0}, {0}}, 214231, 12854, 854, 268,
                2142, 2144},
        // One month is simple: 10 % of the price, or a fee that makes 900 into 1000.
        {{LOAN_FLAT, 1, {1000 * SOM}, {1000, RATE_MONTHLY}, {0}, {0}}, 110000, 1100, 100, 2138,
                1100, 1100},
        // a month's fee
        {{LOAN_FREE, 1, {1000 * SOM}, {0}, {0}, {100 * SOM}}, 100000, 1000, 100, 2541, 1000, 1000},
        // beyond what is shown
        {{LOAN_FREE, 1, {1000 * SOM}, {0}, {0}, {900 * SOM}}, 100000, 1000, 900,
                LOAN_EFFECTIVE_MOST, 1000, 1000},
        // just shown
        {{LOAN_FLAT, 1, {1000 * SOM}, {4600, RATE_MONTHLY}, {0}, {0}}, 146000, 1460, 460, 92807,
                1460, 1460},
};

static void offers_cost_what_the_lessons_say(void **state)
{
        (void)state;
        for (size_t i = 0; i < ARRAY_LENGTH(offers); i++) {
                struct loan_cost cost;
                struct loan_cost shown;
                assert_true(loan_cost(&cost, &offers[i].loan));
                assert_true(loan_cost_in_som(&shown, &offers[i].loan));
                assert_int_equal(cost.monthly.tyiyn, offers[i].monthly);
                assert_int_equal(cost.effective, offers[i].effective);
                assert_int_equal(shown.total.tyiyn, offers[i].total * SOM);
                assert_int_equal(shown.over.tyiyn, offers[i].over * SOM);
                assert_int_equal(shown.monthly.tyiyn, offers[i].shown_monthly * SOM);
                assert_int_equal(shown.last.tyiyn, offers[i].shown_last * SOM);
                assert_int_equal(shown.effective, offers[i].effective);
        }
}

static void offers_that_cannot_be_are_refused(void **state)
{
        (void)state;
        const struct loan good = {LOAN_FLAT, 12, {1000}, {100, RATE_MONTHLY}, {0}, {0}};
        struct loan bad[10];
        for (size_t i = 0; i < ARRAY_LENGTH(bad); i++)
                bad[i] = good;
        bad[0].months = 0;
        bad[1].months = LOAN_MONTHS_MOST + 1;
        bad[2].principal.tyiyn = 0;
        bad[3].fee.tyiyn = -1;
        bad[4].fee.tyiyn = 1000; // nothing is left in hand
        bad[5].mark_up.tyiyn = -1;
        bad[6].rate.basis_points = -1;
        bad[7].rate.basis_points = RATE_MOST + 1;
        bad[8] = (struct loan){LOAN_MARK_UP, 2, {INT64_MAX}, {0}, {1}, {0}};
        bad[9].principal.tyiyn = INT64_MAX;
        for (size_t i = 0; i < ARRAY_LENGTH(bad); i++) {
                struct loan_cost cost = {.effective = 7};
                struct debt debt = {.months = 7};
                struct debt_month months[1] = {{.rest = {7}}};
                assert_false(loan_cost(&cost, &bad[i]));
                assert_false(loan_cost_in_som(&cost, &bad[i]));
                assert_false(debt_begin(&debt, &bad[i]));
                assert_false(debt_schedule(months, &bad[i]));
                assert_int_equal(cost.effective, 7);
                assert_int_equal(debt.months, 7);
                assert_int_equal(months[0].rest.tyiyn, 7);
        }
}

// The debt can be begun, but some sum of its payments cannot be counted.
static void sums_beyond_64_bits_are_refused(void **state)
{
        (void)state;
        static const struct loan loans[] = {
                {LOAN_ANNUITY, 12, {INT64_MAX}, {1000, RATE_MONTHLY}, {0}, {0}},
                {LOAN_ANNUITY, 1, {INT64_MAX}, {1000, RATE_MONTHLY}, {0}, {0}},
                {LOAN_EQUAL_PARTS, 2, {INT64_MAX}, {RATE_MOST, RATE_MONTHLY}, {0}, {0}},
                {LOAN_EQUAL_PARTS, 1, {INT64_MAX}, {100, RATE_MONTHLY}, {0}, {0}},
        };
        for (size_t i = 0; i < ARRAY_LENGTH(loans); i++) {
                struct loan_cost cost = {.effective = 7};
                assert_false(loan_cost(&cost, &loans[i]));
                assert_int_equal(cost.effective, 7);
        }
        struct debt_month months[2];
        assert_false(debt_schedule(months, &loans[2]));
        assert_false(debt_schedule(months, &loans[3]));
}

static void small_sums_stay_in_tyiyn(void **state)
{
        (void)state;
        // 0.67 som a month would be shown as 1, and eleven of them are more than 8.
        const struct loan loan = {LOAN_FREE, 12, {8 * SOM}, {0}, {0}, {0}};
        struct loan_cost shown;
        assert_true(loan_cost_in_som(&shown, &loan));
        assert_int_equal(shown.monthly.tyiyn, 67);
        assert_int_equal(shown.last.tyiyn, 63);
        assert_int_equal(shown.total.tyiyn, 8 * SOM);
}

static int64_t between(uint64_t *seed, int64_t least, int64_t most)
{
        *seed = hash_mix(*seed, 1);
        return least + (int64_t)(*seed % (uint64_t)(most - least + 1));
}

static struct loan random_loan(uint64_t *seed)
{
        struct loan loan = {
                .kind = (enum loan_kind)between(seed, LOAN_ANNUITY, LOAN_FREE),
                .months = (int)between(seed, 1, 60),
                .principal = {between(seed, 1, between(seed, 1, 20000000))},
                .rate = {between(seed, 0, 1500), RATE_MONTHLY},
                .mark_up = {between(seed, 0, 3000000)},
        };
        if (between(seed, 0, 1))
                loan.rate.period = RATE_YEARLY;
        return loan;
}

static void random_offers_add_up(void **state)
{
        (void)state;
        uint64_t seed = 8;
        for (int run = 0; run < 3000; run++) {
                struct loan loan = random_loan(&seed);
                struct debt_month months[LOAN_MONTHS_MOST];
                struct loan_cost cost;
                int64_t payments = 0;
                int64_t parts = 0;
                int64_t interest = 0;
                assert_true(debt_schedule(months, &loan));
                assert_true(loan_cost(&cost, &loan));
                for (int month = 0; month < loan.months; month++) {
                        assert_true(months[month].interest.tyiyn >= 0);
                        assert_true(months[month].part.tyiyn >= 0);
                        payments += months[month].payment.tyiyn;
                        parts += months[month].part.tyiyn;
                        interest += months[month].interest.tyiyn;
                        assert_int_equal(months[month].rest.tyiyn, loan.principal.tyiyn - parts);
                }
                assert_int_equal(parts, loan.principal.tyiyn);
                assert_int_equal(payments, parts + interest);
                assert_int_equal(payments, cost.total.tyiyn);
                assert_int_equal(cost.over.tyiyn, interest);
                assert_int_equal(cost.last.tyiyn, months[loan.months - 1].payment.tyiyn);
        }
}

static void a_higher_fee_is_never_cheaper(void **state)
{
        (void)state;
        uint64_t seed = 9;
        for (int run = 0; run < 300; run++) {
                struct loan loan = random_loan(&seed);
                struct loan_cost before = {.effective = 0};
                for (int step = 0; step < 8; step++) {
                        struct loan_cost cost;
                        loan.fee.tyiyn = (loan.principal.tyiyn - 1) * step / 8;
                        assert_true(loan_cost(&cost, &loan));
                        assert_true(cost.effective >= before.effective);
                        assert_true(cost.effective <= LOAN_EFFECTIVE_MOST);
                        before = cost;
                }
        }
}

int main(void)
{
        const struct CMUnitTest tests[] = {
                cmocka_unit_test(offers_cost_what_the_lessons_say),
                cmocka_unit_test(offers_that_cannot_be_are_refused),
                cmocka_unit_test(sums_beyond_64_bits_are_refused),
                cmocka_unit_test(small_sums_stay_in_tyiyn),
                cmocka_unit_test(random_offers_add_up),
                cmocka_unit_test(a_higher_fee_is_never_cheaper),
        };
        return cmocka_run_group_tests(tests, NULL, NULL);
}
