// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/series.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/memory.h"
#include "support/cut.h"
#include "support/headless.h"

static void show(const struct series_chart *chart, int columns, bool larger, const char *frame)
{
        struct headless headless;
        headless_open(&headless, 20, columns);
        terminal_set_larger(headless.terminal, larger);
        struct canvas canvas = terminal_begin(headless.terminal);
        series_draw(chart, &canvas);
        terminal_resize_to(headless.terminal, series_rows(chart, &canvas), columns);
        assert_string_equal(headless_frame(&headless), frame);
        assert_nothing_cut(headless.terminal);
        headless_close(&headless);
}

static void a_bar_and_its_number_stand_on_one_line(void **state)
{
        (void)state;
        static const struct series_line lines[] = {{"Сен", {"36 500", NULL}, {36500, 0}},
                {"Окт", {"200", NULL}, {200, 0}}, {"Ноя", {"0", NULL}, {0, 0}}};
        static const struct series_chart chart = {lines, ARRAY_LENGTH(lines), 1, 0, {NULL}};
        show(&chart, 30, false,
                "Сен ███████████████████ 36 500\n"
                "Окт █                      200\n"
                "Ноя                          0\n");
        show(&chart, 30, true,
                "Сен ███████████████████ 36 500\n\n"
                "Окт █                      200\n\n"
                "Ноя                          0\n");
        // Of a whole that nothing reaches.
        static const struct series_chart of_whole = {lines, 1, 1, 73000, {NULL}};
        show(&of_whole, 31, false, "Сен ██████████           36 500\n");
        // Too narrow for a bar, the number stays.
        show(&chart, 10, false,
                "Сен 36 500\n"
                "Окт    200\n"
                "Ноя      0\n");
}

static void below_zero_it_grows_to_the_left(void **state)
{
        (void)state;
        static const struct series_line lines[] = {{"Jan", {"500", NULL}, {500, 0}},
                {"Feb", {"−1 000", NULL}, {-1000, 0}}, {"Mar", {"1 000", NULL}, {1000, 0}},
                {"Apr", {"−1", NULL}, {-1, 0}}};
        static const struct series_chart chart = {lines, ARRAY_LENGTH(lines), 1, 0, {"Money"}};
        static const struct series_chart debts = {lines + 1, 1, 1, 0, {NULL}};
        show(&chart, 32, false,
                "    Money\n"
                "Jan           │█████         500\n"
                "Feb ▒▒▒▒▒▒▒▒▒▒│           −1 000\n"
                "Mar           │██████████  1 000\n"
                "Apr          ▒│               −1\n");
        show(&debts, 32, false, "Feb ▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒│ −1 000\n");
}

static void two_sides_have_one_scale(void **state)
{
        (void)state;
        static const struct series_line lines[] = {
                {"Jan", {"100", "200"}, {100, 200}},
                {"Feb", {"50", "0"}, {50, 0}},
        };
        static const struct series_chart chart = {
                lines, ARRAY_LENGTH(lines), 2, 0, {"As it was", "What if a long head"}};
        static const struct series_chart nothing = {lines, 0, 2, 0, {NULL, NULL}};
        show(&chart, 34, false,
                "    As it was       What if a long\n"
                "                    head\n"
                "Jan █████      100  ██████████ 200\n"
                "Feb ███         50               0\n");
        struct headless headless;
        headless_open(&headless, 4, 40);
        struct canvas canvas = terminal_begin(headless.terminal);
        assert_int_equal(series_rows(&nothing, &canvas), 0);
        headless_close(&headless);
}

int main(void)
{
        const struct CMUnitTest tests[] = {
                cmocka_unit_test(a_bar_and_its_number_stand_on_one_line),
                cmocka_unit_test(below_zero_it_grows_to_the_left),
                cmocka_unit_test(two_sides_have_one_scale),
        };
        return cmocka_run_group_tests(tests, NULL, NULL);
}
