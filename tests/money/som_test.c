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
        assert_true(som_divide(&result, result, 3));
        assert_int_equal(result.tyiyn, 334);
        assert_false(som_add(&result, most, one));
        assert_false(som_subtract(&result, least, one));
        assert_false(som_multiply(&result, most, 2));
        assert_false(som_of_whole(&result, INT64_MAX));
        assert_false(som_divide(&result, one, 0));
        assert_false(som_divide(&result, one, 2));
        assert_false(som_divide(&result, least, -1));
        assert_int_equal(result.tyiyn, 334);
}

int main(void)
{
        const struct CMUnitTest tests[] = {
                cmocka_unit_test(amounts_are_printed_in_the_readers_form),
                cmocka_unit_test(arithmetic_is_exact_or_refused),
        };
        return cmocka_run_group_tests(tests, NULL, NULL);
}
