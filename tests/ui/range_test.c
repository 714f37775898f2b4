// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/range.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/memory.h"
#include "support/cut.h"
#include "support/headless.h"

static void most_lie_here_and_one_stands_there(void **state)
{
        (void)state;
        static const struct {
                struct range range;
                const char *frame;
        } rows[] = {
                {{100, 900, 500, "100 som", "900 som", "yours: 500 som"},
                        "    100 som               900 som\n"
                        "░░░░█████████████████████████████░░░░\n"
                        "                  ▲ yours: 500 som\n"},
                // Beside the band, and words that would meet.
                {{100, 110, 500, "100 som", "110 som", "yours: 500 som"},
                        "100 som  110 som\n"
                        "░░░░█░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░\n"
                        "                 yours: 500 som ▲\n"},
                // All the same.
                {{7, 7, 7, "7 som", "7 som", "yours: 7 som"},
                        "       7 som  7 som\n"
                        "░░░░░░░░░░░░░░░░░░█░░░░░░░░░░░░░░░░░░\n"
                        "                  ▲ yours: 7 som\n"},
                // No room beside it.
                {{100, 900, 500, "100 som", "900 som", "after all yours: 500 som"},
                        "    100 som               900 som\n"
                        "░░░░█████████████████████████████░░░░\n"
                        "                  ▲\n"
                        "      after all yours: 500 som\n"},
        };
        for (size_t i = 0; i < ARRAY_LENGTH(rows); i++) {
                struct headless headless;
                headless_open(&headless, 4, 37);
                struct canvas canvas = terminal_begin(headless.terminal);
                range_draw(&rows[i].range, &canvas);
                terminal_resize_to(
                        headless.terminal, range_rows(&rows[i].range, &canvas), canvas.columns);
                assert_string_equal(headless_frame(&headless), rows[i].frame);
                assert_nothing_cut(headless.terminal);
                headless_close(&headless);
        }
}

int main(void)
{
        const struct CMUnitTest tests[] = {
                cmocka_unit_test(most_lie_here_and_one_stands_there),
        };
        return cmocka_run_group_tests(tests, NULL, NULL);
}
