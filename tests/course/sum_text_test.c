// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/sum_text.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/memory.h"

static void a_sum_is_written_as_by_hand(void **state)
{
        static const struct {
                const char *calc;
                bool whole;
                enum language language;
                const char *words;
        } cases[] = {
                {"41200 - 6000 = 35200", true, LANGUAGE_KY,
                        "41\u00a0200 − 6\u00a0000 = 35\u00a0200"},
                {"41200 - 6000 = 35200", false, LANGUAGE_KY, "41\u00a0200 − 6\u00a0000"},
                {"6000 * 8 = 48000", true, LANGUAGE_RU, "6\u00a0000 х 8 = 48\u00a0000"},
                {"6000 * 8 = 48000", true, LANGUAGE_EN, "6\u00a0000 x 8 = 48\u00a0000"},
                {"(15000 + 3) / 30 = 500.1", true, LANGUAGE_RU, "(15\u00a0000 + 3) : 30 = 500,10"},
                {"15000 / 30 = 500", true, LANGUAGE_EN, "15\u00a0000 / 30 = 500"},
                {"7", false, LANGUAGE_EN, "7"},
        };

        for (size_t i = 0; i < ARRAY_LENGTH(cases); i++) {
                struct buffer out;

                buffer_init(&out);
                sum_text_print(&out, cases[i].calc, cases[i].whole, cases[i].language);
                assert_string_equal(buffer_text(&out), cases[i].words);
                buffer_clear(&out);
        }
        (void)state;
}

int main(void)
{
        const struct CMUnitTest tests[] = {
                cmocka_unit_test(a_sum_is_written_as_by_hand),
        };
        return cmocka_run_group_tests(tests, NULL, NULL);
}
