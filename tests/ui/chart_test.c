// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/memory.h"
#include "support/cut.h"
#include "support/headless.h"

static void bars_stand_beside_or_below_their_labels(void **state)
{
        (void)state;
        static const struct chart_bar bars[] = {
                {"Ун", "8 000 сом", 8000}, {"Жол кире", "400 сом", 400}, {"Жок", "0 сом", 0}};
        static const struct chart chart = {.bars = bars, .count = ARRAY_LENGTH(bars)};
        static const struct {
                int columns;
                bool larger;
                const char *frame;
        } rows[] = {
                {36, false,
                        "Ун        ███████████████  8 000 сом\n"
                        "Жол кире  █░░░░░░░░░░░░░░    400 сом\n"
                        "Жок       ░░░░░░░░░░░░░░░      0 сом\n"},
                {36, true,
                        "Ун        ███████████████  8 000 сом\n\n"
                        "Жол кире  █░░░░░░░░░░░░░░    400 сом\n\n"
                        "Жок       ░░░░░░░░░░░░░░░      0 сом\n"},
                {20, false,
                        "Ун\n█████████  8 000 сом\n\n"
                        "Жол кире\n█░░░░░░░░    400 сом\n\n"
                        "Жок\n░░░░░░░░░      0 сом\n"},
        };
        for (size_t i = 0; i < ARRAY_LENGTH(rows); i++) {
                struct headless headless;
                headless_open(&headless, 20, rows[i].columns);
                terminal_set_larger(headless.terminal, rows[i].larger);
                struct canvas canvas = terminal_begin(headless.terminal);
                chart_draw(&chart, &canvas);
                terminal_resize_to(headless.terminal, chart_rows(&chart, &canvas), rows[i].columns);
                assert_string_equal(headless_frame(&headless), rows[i].frame);
                assert_nothing_cut(headless.terminal);
                assert_int_equal(chart_rows(&(struct chart){0}, &canvas), 0);
                headless_close(&headless);
        }
}

static void a_given_whole_fills_a_row(void **state)
{
        (void)state;
        static const struct chart_bar bars[] = {{"1", "3", 3}, {"2", "9", 9}, {"3", "0", 0}};
        static const struct chart chart = {.bars = bars, .count = ARRAY_LENGTH(bars), .whole = 6};
        struct headless headless;
        headless_open(&headless, 3, 18);
        struct canvas canvas = terminal_begin(headless.terminal);
        chart_draw(&chart, &canvas);
        assert_string_equal(headless_frame(&headless), "1  ██████░░░░░░  3\n"
                                                       "2  ████████████  9\n"
                                                       "3  ░░░░░░░░░░░░  0\n");
        headless_close(&headless);
}

int main(void)
{
        const struct CMUnitTest tests[] = {
                cmocka_unit_test(bars_stand_beside_or_below_their_labels),
                cmocka_unit_test(a_given_whole_fills_a_row),
        };
        return cmocka_run_group_tests(tests, NULL, NULL);
}
