// SPDX-License-Identifier: GPL-3.0-or-later
#include "money/rate.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/memory.h"

static void rates_are_read_as_they_are_told(void **state)
{
        static const struct {
                const char *text;
                bool good;
                struct rate rate;
        } rows[] = {
                {"18% a year", true, {1800, RATE_YEARLY}},
                {"2.5% a month", true, {250, RATE_MONTHLY}},
                {"2,05 % a month", true, {205, RATE_MONTHLY}},
                {"1000% a year", true, {RATE_MOST, RATE_YEARLY}},
                {"0%", true, {0, RATE_YEARLY}},
                {"0% a month", true, {0, RATE_MONTHLY}},
                {"18%", false, {7, RATE_MONTHLY}}, // a year, or a month?
                {"18 a year", false, {7, RATE_MONTHLY}},
                {"18% a week", false, {7, RATE_MONTHLY}},
                {"18% a year ", false, {7, RATE_MONTHLY}},
                {"-1% a year", false, {7, RATE_MONTHLY}},
                {"1000.01% a year", false, {7, RATE_MONTHLY}},
                {"0.005% a day", false, {7, RATE_MONTHLY}},
                {"", false, {7, RATE_MONTHLY}},
        };
        (void)state;
        for (size_t i = 0; i < ARRAY_LENGTH(rows); i++) {
                struct rate rate = {7, RATE_MONTHLY};
                assert_int_equal(rate_read(&rate, rows[i].text), rows[i].good);
                assert_int_equal(rate.basis_points, rows[i].rate.basis_points);
                assert_int_equal(rate.period, rows[i].rate.period);
        }
}

static void a_month_has_a_twelfth_of_a_year(void **state)
{
        (void)state;
        assert_true(fraction_equal(
                rate_of_month((struct rate){1800, RATE_YEARLY}), (struct fraction){3, 200}));
        assert_true(fraction_equal(
                rate_of_month((struct rate){250, RATE_MONTHLY}), (struct fraction){1, 40}));
        assert_true(fraction_equal(rate_of_month((struct rate){0}), (struct fraction){0, 1}));
}

static void interest_is_rounded_once(void **state)
{
        static const struct {
                int64_t amount;
                struct rate rate;
                int months;
                int64_t interest;
                int64_t in_som;
        } rows[] = {
                {50000000, {1000, RATE_YEARLY}, 1, 416667, 416700},
                {1200000, {200, RATE_MONTHLY}, 6, 144000, 144000},
                {50000, {300, RATE_MONTHLY}, 1, 1500, 1500},
                {1751500, {300, RATE_MONTHLY}, 1, 52545, 52500},
                {3404000, {300, RATE_MONTHLY}, 1, 102120, 102100},
                {4999, {100, RATE_MONTHLY}, 1, 50, 0}, // 49.99: once rounded it is not half a som
                {5000, {100, RATE_MONTHLY}, 1, 50, 100},
                {100, {0, RATE_YEARLY}, 12, 0, 0},
                {100, {1200, RATE_YEARLY}, 0, 0, 0},
        };
        (void)state;
        for (size_t i = 0; i < ARRAY_LENGTH(rows); i++) {
                const struct som amount = {rows[i].amount};
                struct som interest;
                assert_true(rate_interest(&interest, amount, rows[i].rate, rows[i].months));
                assert_int_equal(interest.tyiyn, rows[i].interest);
                assert_true(rate_interest_in_som(&interest, amount, rows[i].rate, rows[i].months));
                assert_int_equal(interest.tyiyn, rows[i].in_som);
        }
        struct som none = {7};
        const struct som one = {1};
        assert_false(rate_interest(&none, one, (struct rate){-1, RATE_YEARLY}, 1));
        assert_false(rate_interest(&none, one, (struct rate){RATE_MOST + 1, RATE_YEARLY}, 1));
        assert_false(rate_interest(&none, one, (struct rate){1, RATE_YEARLY}, -1));
        assert_false(rate_interest(&none, one, (struct rate){1, RATE_YEARLY}, 361));
        assert_false(rate_interest(
                &none, (struct som){INT64_MAX}, (struct rate){RATE_MOST, RATE_MONTHLY}, 1));
        assert_int_equal(none.tyiyn, 7);
}

static void a_share_is_so_many_basis_points(void **state)
{
        struct som share;
        (void)state;
        assert_true(rate_share(&share, (struct som){1500000}, 12500));
        assert_int_equal(share.tyiyn, 1875000);
        assert_true(rate_share(&share, (struct som){1500000}, -2000));
        assert_int_equal(share.tyiyn, -300000);
        assert_true(rate_share(&share, (struct som){1}, 5000));
        assert_int_equal(share.tyiyn, 1);
        assert_false(rate_share(&share, (struct som){INT64_MAX}, RATE_WHOLE + 1));
}

int main(void)
{
        const struct CMUnitTest tests[] = {
                cmocka_unit_test(rates_are_read_as_they_are_told),
                cmocka_unit_test(a_month_has_a_twelfth_of_a_year),
                cmocka_unit_test(interest_is_rounded_once),
                cmocka_unit_test(a_share_is_so_many_basis_points),
        };
        return cmocka_run_group_tests(tests, NULL, NULL);
}
