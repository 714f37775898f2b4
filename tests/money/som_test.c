// SPDX-License-Identifier: GPL-3.0-or-later
#include "money/som.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

#include "base/memory.h"

static void amounts_are_printed_in_the_readers_form(void **state)
{
        (void)state;
        static const struct {
                int64_t tyiyn;
                const char *ky;
                const char *en;
        } rows[] = {
                {0, "0", "0"},
                {50, "0,50", "0.50"},
                {99900, "999", "999"},
                {100000, "1\u00a0000", "1\u00a0000"},
                {1250005, "12\u00a0500,05", "12\u00a0500.05"},
                {-300000, "\u22123\u00a0000", "\u22123\u00a0000"},
                {123456789000, "1\u00a0234\u00a0567\u00a0890", "1\u00a0234\u00a0567\u00a0890"},
                {INT64_MIN, "\u221292\u00a0233\u00a0720\u00a0368\u00a0547\u00a0758,08",
                        "\u221292\u00a0233\u00a0720\u00a0368\u00a0547\u00a0758.08"},
        };
        for (size_t i = 0; i < ARRAY_LENGTH(rows); i++) {
                struct buffer out = {0};
                som_print(&out, (struct som){rows[i].tyiyn}, LANGUAGE_KY);
                assert_string_equal(buffer_text(&out), rows[i].ky);
                buffer_reset(&out);
                som_print(&out, (struct som){rows[i].tyiyn}, LANGUAGE_EN);
                assert_string_equal(buffer_text(&out), rows[i].en);
                buffer_clear(&out);
        }
}

static void arithmetic_is_exact_or_refused(void **state)
{
        (void)state;
        const struct som most = {INT64_MAX};
        const struct som least = {INT64_MIN};
        const struct som one = {1};
        struct som result = {7};
        assert_true(som_of_whole(&result, 25));
        assert_int_equal(result.tyiyn, 2500);
        assert_true(som_add(&result, result, (struct som){-3000}));
        assert_int_equal(result.tyiyn, -500);
        assert_true(som_subtract(&result, result, one));
        assert_int_equal(result.tyiyn, -501);
        assert_true(som_multiply(&result, result, -2));
        assert_int_equal(result.tyiyn, 1002);
        assert_true(som_share(&result, result, 1, 3));
        assert_int_equal(result.tyiyn, 334);
        assert_false(som_add(&result, most, one));
        assert_false(som_subtract(&result, least, one));
        assert_false(som_multiply(&result, most, 2));
        assert_false(som_of_whole(&result, INT64_MAX));
        assert_false(som_share(&result, one, 1, 0));
        assert_false(som_share(&result, one, 1, -1));
        assert_false(som_share(&result, most, 2, 1));
        assert_false(som_share(&result, least, 2, 1));
        assert_false(som_share_in_steps(&result, one, 1, 1, (struct som){0}));
        assert_false(som_share_in_steps(&result, one, 1, INT64_MAX, (struct som){2}));
        assert_false(som_share_in_steps(&result, most, 1, 1, (struct som){1000}));
        assert_int_equal(result.tyiyn, 334);
}

static void shares_are_rounded_once_half_up(void **state)
{
        (void)state;
        static const struct {
                int64_t tyiyn;
                int64_t times;
                int64_t parts;
                int64_t step;
                int64_t share;
        } rows[] = {
                {5000000, 1, 12, 1, 416667},
                {5, 1, 2, 1, 3},
                {-5, 1, 2, 1, -2},
                {-7, 1, 4, 1, -2},
                {7, -1, 4, 1, -2},
                {1000000, 1, 7, 5000, 145000},
                {7500, 1, 1, 5000, 10000},
                {7499, 1, 1, 5000, 5000},
                {-7500, 1, 1, 5000, -5000},
                {149, 1, 3, 100, 0},
                {150, 1, 3, 100, 100},
                {INT64_MAX, INT64_MAX, INT64_MAX, 1, INT64_MAX},
                {INT64_MIN, 1, 1, 1, INT64_MIN},
                {INT64_MAX, INT64_MIN, INT64_MAX, 1, INT64_MIN},
        };
        for (size_t i = 0; i < ARRAY_LENGTH(rows); i++) {
                struct som share;
                assert_true(som_share_in_steps(&share, (struct som){rows[i].tyiyn}, rows[i].times,
                        rows[i].parts, (struct som){rows[i].step}));
                assert_int_equal(share.tyiyn, rows[i].share);
        }
        struct som whole;
        assert_int_equal(som_least((struct som){-1}, (struct som){1}).tyiyn, -1);
        assert_int_equal(som_least((struct som){2}, (struct som){1}).tyiyn, 1);
        assert_true(som_round(&whole, (struct som){5849232}));
        assert_int_equal(whole.tyiyn, 5849200);
        assert_true(som_round(&whole, (struct som){458350}));
        assert_int_equal(whole.tyiyn, 458400);
}

int main(void)
{
        const struct CMUnitTest tests[] = {
                cmocka_unit_test(amounts_are_printed_in_the_readers_form),
                cmocka_unit_test(arithmetic_is_exact_or_refused),
                cmocka_unit_test(shares_are_rounded_once_half_up),
        };
        return cmocka_run_group_tests(tests, NULL, NULL);
}
