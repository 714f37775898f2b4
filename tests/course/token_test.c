// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/token.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/memory.h"

static void amounts_are_read_exactly(void **state)
{
        static const struct {
                const char *text;
                bool read;
                int64_t hundredths;
        } rows[] = {
                {"10000", true, 1000000},
                {"0", true, 0},
                {"12.5", true, 1250},
                {"12.05", true, 1205},
                {"-3", true, -300},
                {"", false, 0},
                {"-", false, 0},
                {"12.", false, 0},
                {"12.345", false, 0},
                {"12,5", false, 0},
                {"1 000", false, 0},
                {"12x", false, 0},
                {"99999999999999999999", false, 0},
        };
        (void)state;
        for (size_t i = 0; i < ARRAY_LENGTH(rows); i++) {
                int64_t hundredths = 0;
                assert_int_equal(token_amount(&hundredths, rows[i].text), rows[i].read);
                assert_int_equal(hundredths, rows[i].hundredths);
        }
}

static void a_tolerance_is_a_number_or_a_percent(void **state)
{
        static const struct {
                const char *text;
                bool read;
                int64_t within;
                bool percent;
        } rows[] = {
                {"50", true, 5000, false},
                {"5%", true, 500, true},
                {"2.5 %", true, 250, true},
                {"100%", true, 10000, true},
                {"101%", false, 0, false},
                {"about 5", false, 0, false},
                {"5 som", false, 0, false},
                {"-5", false, 0, false},
        };
        (void)state;
        for (size_t i = 0; i < ARRAY_LENGTH(rows); i++) {
                int64_t within = 0;
                bool percent = false;
                assert_int_equal(token_within(&within, &percent, rows[i].text), rows[i].read);
                assert_int_equal(within, rows[i].within);
                assert_int_equal(percent, rows[i].percent);
        }
}

static void a_share_is_at_most_the_whole(void **state)
{
        static const struct {
                const char *text;
                bool read;
                struct fraction share;
        } rows[] = {
                {"1/3", true, {1, 3}},
                {"2/4", true, {1, 2}},
                {"33%", true, {33, 100}},
                {"12.5 %", true, {1, 8}},
                {"0%", true, {0, 1}},
                {"100%", true, {1, 1}},
                {"4/3", false, {7, 1}},
                {"1/0", false, {7, 1}},
                {"0/0", false, {7, 1}},
                {"101%", false, {7, 1}},
                {"1/3 ", false, {7, 1}},
                {"1", false, {7, 1}},
                {"/3", false, {7, 1}},
                {"a third", false, {7, 1}},
        };
        (void)state;
        for (size_t i = 0; i < ARRAY_LENGTH(rows); i++) {
                struct fraction share = {7, 1};
                assert_int_equal(token_share(&share, rows[i].text), rows[i].read);
                assert_true(fraction_equal(share, rows[i].share));
        }
}

static void days_are_counted_in_words(void **state)
{
        static const struct {
                const char *text;
                bool read;
                int days;
        } rows[] = {
                {"7 days", true, 7},
                {"1 day", true, 1},
                {"365 days", true, 365},
                {"366 days", false, 0},
                {"0 days", false, 0},
                {"7", false, 0},
                {"one week", false, 0},
                {"7 days later", false, 0},
        };
        (void)state;
        for (size_t i = 0; i < ARRAY_LENGTH(rows); i++) {
                int days = 0;
                assert_int_equal(token_days(&days, rows[i].text), rows[i].read);
                assert_int_equal(days, rows[i].days);
        }
}

static void only_days_that_exist_are_dates(void **state)
{
        static const struct {
                const char *text;
                bool read;
                struct date date;
        } rows[] = {
                {"2023", true, {2023, 1, 1}},
                {"2023-01", true, {2023, 1, 1}},
                {"2024-02-29", true, {2024, 2, 29}},
                {"2023-02-29", false, {0, 0, 0}},
                {"2023-13", false, {0, 0, 0}},
                {"2023-00", false, {0, 0, 0}},
                {"2023-1", false, {0, 0, 0}},
                {"2023-", false, {0, 0, 0}},
                {"23-01", false, {0, 0, 0}},
                {"2023-01-15 12:00", false, {0, 0, 0}},
                {"", false, {0, 0, 0}},
        };
        (void)state;
        for (size_t i = 0; i < ARRAY_LENGTH(rows); i++) {
                struct date date = {0};
                assert_int_equal(token_date(&date, rows[i].text), rows[i].read);
                assert_int_equal(date.year, rows[i].date.year);
                assert_int_equal(date.month, rows[i].date.month);
                assert_int_equal(date.day, rows[i].date.day);
        }
}

int main(void)
{
        const struct CMUnitTest tests[] = {
                cmocka_unit_test(amounts_are_read_exactly),
                cmocka_unit_test(a_tolerance_is_a_number_or_a_percent),
                cmocka_unit_test(a_share_is_at_most_the_whole),
                cmocka_unit_test(days_are_counted_in_words),
                cmocka_unit_test(only_days_that_exist_are_dates),
        };
        return cmocka_run_group_tests(tests, NULL, NULL);
}
