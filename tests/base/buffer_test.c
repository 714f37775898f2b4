// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/buffer.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>

#include <cmocka.h>

static void lines_stand_below_one_another(void **state)
{
        struct buffer buffer = {0};

        (void)state;
        assert_string_equal(buffer_text(&buffer), "");
        buffer_add_line(&buffer, "Now: −100");
        assert_string_equal(buffer_text(&buffer), "Now: −100");
        buffer_add_line(&buffer, "Each month: −20");
        buffer_add_format(&buffer, ", %d times", 6);
        assert_string_equal(buffer_text(&buffer), "Now: −100\nEach month: −20, 6 times");
        buffer_reset(&buffer);
        buffer_add_line(&buffer, "first again");
        assert_string_equal(buffer_text(&buffer), "first again");
        buffer_clear(&buffer);
}

int main(void)
{
        const struct CMUnitTest tests[] = {cmocka_unit_test(lines_stand_below_one_another)};
        return cmocka_run_group_tests(tests, NULL, NULL);
}
