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

int main(void)
{
        const struct CMUnitTest tests[] = {
                cmocka_unit_test(rates_are_read_as_they_are_told),
                cmocka_unit_test(a_month_has_a_twelfth_of_a_year),
        };
        return cmocka_run_group_tests(tests, NULL, NULL);
}
