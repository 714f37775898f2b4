// SPDX-License-Identifier: GPL-3.0-or-later
#include "money/calculation.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "base/memory.h"

static const struct {
        const char *text;
        enum calculation_fault fault;
        const char *left;   // printed, NULL where it does not matter
        const char *faulty; // the part that is pointed at
} sums[] = {
        {"23000 - 20000 = 3000", CALCULATION_RIGHT, "3\u00a0000", NULL},
        {"4200 - 1200 - 1000 - 2000 = 0", CALCULATION_RIGHT, "0", NULL},
        {"2 + 3 * 4 = 14", CALCULATION_RIGHT, "14", NULL},
        {"(2 + 3) * 4 = 20", CALCULATION_RIGHT, "20", NULL},
        {"((1))=(1)", CALCULATION_RIGHT, "1", NULL},
        {"10 / 4 = 2,5", CALCULATION_RIGHT, "2.5", NULL},
        {"10 : 4 = 2.50", CALCULATION_RIGHT, "2.5", NULL},
        {"1/3 + 1/3 + 1/3 = 1", CALCULATION_RIGHT, "1", NULL},
        {"1/3 = 2/6", CALCULATION_RIGHT, "1/3", NULL},
        {"0.1 + 0.2 = 0.3", CALCULATION_RIGHT, "0.3", NULL},
        {"-5 + 3 = -2", CALCULATION_RIGHT, "\u22122", NULL},
        {"5 \u2212 7 = \u22122", CALCULATION_RIGHT, "\u22122", NULL},
        {"3 \u00d7 4 \u00f7 2 = 6", CALCULATION_RIGHT, "6", NULL},
        {"3\u00a0*\u202f4 = 12", CALCULATION_RIGHT, "12", NULL},
        {"-(2 - 5) = 3", CALCULATION_RIGHT, "3", NULL},
        {"100 / 3 * 3 = 100", CALCULATION_RIGHT, "100", NULL},
        {"99999999999 * 90000 / 90000 = 99999999999", CALCULATION_RIGHT, NULL, NULL},
        {"23000 - 20000 = 4000", CALCULATION_WRONG, "3\u00a0000", "4000"},
        {"1 + 1 = 2 + 1 ", CALCULATION_WRONG, "2", "2 + 1"},
        {"1 / 3 = 0.3333", CALCULATION_WRONG, "1/3", "0.3333"},
        {"", CALCULATION_SYNTAX, NULL, ""},
        {"5", CALCULATION_SYNTAX, NULL, ""},
        {"5 =", CALCULATION_SYNTAX, NULL, ""},
        {"= 5", CALCULATION_SYNTAX, NULL, "="},
        {"5 = 5 = 5", CALCULATION_SYNTAX, NULL, "="},
        {"5 + = 5", CALCULATION_SYNTAX, NULL, "="},
        {"5 som = 5", CALCULATION_SYNTAX, NULL, "s"},
        {"5 сом = 5", CALCULATION_SYNTAX, NULL, "с"},
        {"12 500 = 12500", CALCULATION_SYNTAX, NULL, "5"},
        {"(1 + 2 = 3", CALCULATION_SYNTAX, NULL, "("},
        {"1 + 2) = 3", CALCULATION_SYNTAX, NULL, ")"},
        {"3 = 3)", CALCULATION_SYNTAX, NULL, ")"},
        {"1.23456 = 1", CALCULATION_SYNTAX, NULL, "1"},
        {"--1 = 1", CALCULATION_SYNTAX, NULL, "-"},
        {"((((((((((((((((((1))))))))))))))))))=1", CALCULATION_SYNTAX, NULL, "("},
        {"5 / 0 = 0", CALCULATION_BY_ZERO, NULL, "0"},
        {"5 / (2 - 2) = 0", CALCULATION_BY_ZERO, NULL, "(2 - 2)"},
        {"123456789012345 = 1", CALCULATION_OVERFLOW, NULL, "123456789012345"},
        {"99999999999 * 99999999999 = 1", CALCULATION_OVERFLOW, NULL, "99999999999"},
        {"99999999999 / 0.0001 / 0.0001 = 1", CALCULATION_OVERFLOW, NULL, "0.0001"},
        {"99999999999*90000000 + 99999999999*90000000 = 1", CALCULATION_OVERFLOW, NULL,
                "99999999999*90000000"},
        {"0 - 99999999999*90000000 - 99999999999*90000000 = 1", CALCULATION_OVERFLOW, NULL,
                "99999999999*90000000"},
};

static void sums_are_counted_again(void **state)
{
        (void)state;
        for (size_t i = 0; i < ARRAY_LENGTH(sums); i++) {
                struct calculation found = calculation_read(sums[i].text);
                struct buffer left = {0};
                fraction_print(&left, found.left, LANGUAGE_EN);
                assert_int_equal(found.fault, sums[i].fault);
                if (sums[i].left)
                        assert_string_equal(buffer_text(&left), sums[i].left);
                if (sums[i].faulty) {
                        assert_int_equal(found.length, strlen(sums[i].faulty));
                        assert_memory_equal(
                                sums[i].text + found.offset, sums[i].faulty, found.length);
                }
                buffer_clear(&left);
        }
}

static void fractions_stay_in_lowest_terms(void **state)
{
        (void)state;
        struct fraction result;
        assert_true(fraction_of(&result, 6, -4));
        assert_int_equal(result.numerator, -3);
        assert_int_equal(result.denominator, 2);
        assert_true(fraction_of(&result, 0, -5));
        assert_int_equal(result.denominator, 1);
        assert_false(fraction_of(&result, 1, 0));
        assert_false(fraction_of(&result, INT64_MIN, 1));
        assert_false(fraction_divide(&result, (struct fraction){1, 2}, (struct fraction){0, 1}));
        int64_t hundredths;
        assert_true(fraction_hundredths(&hundredths, (struct fraction){-5, 2}));
        assert_int_equal(hundredths, -250);
        assert_false(fraction_hundredths(&hundredths, (struct fraction){1, 3}));
        assert_false(fraction_hundredths(&hundredths, (struct fraction){INT64_MAX, 1}));
}

static void fractions_are_printed_as_people_write_them(void **state)
{
        (void)state;
        static const struct {
                struct fraction fraction;
                const char *text;
        } rows[] = {
                {{1, 2}, "0,5"},
                {{-7, 4}, "\u22121,75"},
                {{1, 64}, "0,015625"},
                {{1, 128}, "1/128"},
                {{10000, 3}, "10\u00a0000/3"},
                {{12500, 1}, "12\u00a0500"},
                {{INT64_MAX - 1, INT64_MAX},
                        "9\u00a0223\u00a0372\u00a0036\u00a0854\u00a0775\u00a0806/"
                        "9\u00a0223\u00a0372\u00a0036\u00a0854\u00a0775\u00a0807"},
        };
        for (size_t i = 0; i < ARRAY_LENGTH(rows); i++) {
                struct buffer out = {0};
                fraction_print(&out, rows[i].fraction, LANGUAGE_RU);
                assert_string_equal(buffer_text(&out), rows[i].text);
                buffer_clear(&out);
        }
}

int main(void)
{
        const struct CMUnitTest tests[] = {
                cmocka_unit_test(sums_are_counted_again),
                cmocka_unit_test(fractions_stay_in_lowest_terms),
                cmocka_unit_test(fractions_are_printed_as_people_write_them),
        };
        return cmocka_run_group_tests(tests, NULL, NULL);
}
