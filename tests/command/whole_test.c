// SPDX-License-Identifier: GPL-3.0-or-later
#include "command/whole.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

#include "base/memory.h"

static void only_digits_in_range_are_a_number(void **state)
{
        static const struct {
                const char *text;
                bool good;
                int64_t value;
        } rows[] = {
                {"1", true, 1},
                {"10", true, 10},
                {"007", true, 7},
                {"0", false, 0},
                {"11", false, 0},
                {"", false, 0},
                {"-1", false, 0},
                {"+1", false, 0},
                {" 1", false, 0},
                {"1 ", false, 0},
                {"1e1", false, 0},
                {"99999999999999999999999999", false, 0},
        };
        (void)state;
        for (size_t i = 0; i < ARRAY_LENGTH(rows); i++) {
                int64_t value = 0;
                assert_int_equal(whole_read(&value, rows[i].text, 1, 10), rows[i].good);
                assert_int_equal(value, rows[i].value);
        }
}

int main(void)
{
        const struct CMUnitTest tests[] = {
                cmocka_unit_test(only_digits_in_range_are_a_number),
        };
        return cmocka_run_group_tests(tests, NULL, NULL);
}
