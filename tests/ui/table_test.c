// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/memory.h"
#include "support/cut.h"
#include "support/headless.h"

static const char *const cells[] = {"Эмнеге", "Март, сом", "Эскертүү", "Азык-түлүк", "12 500", "ун",
        "Балдардын окуусу", "−1 800", NULL, "Баары", "10 700", ""};

struct expected {
        int columns;
        bool larger;
        const char *frame;
};

static void expect(const struct table *table, const struct expected *expected)
{
        struct headless headless;
        headless_open(&headless, 24, expected->columns);
        terminal_set_larger(headless.terminal, expected->larger);
        struct canvas canvas = terminal_begin(headless.terminal);
        int rows = table_rows(table, &canvas);
        canvas = canvas_part(&canvas, 0, 0, rows, expected->columns);
        table_draw(table, &canvas); // nothing outside of what it asked for
        terminal_resize_to(headless.terminal, rows, expected->columns);
        assert_string_equal(headless_frame(&headless), expected->frame);
        assert_nothing_cut(headless.terminal);
        headless_close(&headless);
}

static void columns_are_aligned_or_stacked(void **state)
{
        (void)state;
        static const struct table table = {cells, 3, 4, true};
        static const struct expected rows[] = {
                {60, false,
                        "Эмнеге             Март, сом   Эскертүү\n"
                        "───────────────────────────────────────\n"
                        "Азык-түлүк            12 500   ун\n"
                        "Балдардын окуусу      −1 800\n"
                        "───────────────────────────────────────\n"
                        "Баары                 10 700\n"},
                {36, false,
                        "Эмнеге          Март, сом   Эскертүү\n"
                        "────────────────────────────────────\n"
                        "Азык-түлүк         12 500   ун\n"
                        "Балдардын          −1 800\n"
                        "окуусу\n"
                        "────────────────────────────────────\n"
                        "Баары              10 700\n"},
                {20, false,
                        "Азык-түлүк\n"
                        "  Март, сом   12 500\n"
                        "  Эскертүү        ун\n"
                        "\n"
                        "Балдардын окуусу\n"
                        "  Март, сом   −1 800\n"
                        "  Эскертүү\n"
                        "\n"
                        "────────────────────\n"
                        "Баары\n"
                        "  Март, сом   10 700\n"
                        "  Эскертүү\n"},
        };
        for (size_t i = 0; i < ARRAY_LENGTH(rows); i++)
                expect(&table, &rows[i]);
}

static void larger_text_has_rows_between(void **state)
{
        (void)state;
        static const struct table table = {cells, 3, 2, false};
        static const struct expected expected = {40, true,
                "Эмнеге       Март, сом   Эскертүү\n"
                "\n"
                "─────────────────────────────────\n"
                "Азык-түлүк      12 500   ун\n"};
        expect(&table, &expected);
}

static void long_heads_stand_above_their_cells(void **state)
{
        (void)state;
        static const char *const words[] = {"Ким", "Эмне дейт", "Айгүл", "Бир аз сактайбыз"};
        static const struct table table = {words, 2, 2, false};
        static const struct expected expected = {
                16, false, "Айгүл\n  Эмне дейт\n  Бир аз\n  сактайбыз\n"};
        expect(&table, &expected);
}

static void many_columns_are_stacked(void **state)
{
        (void)state;
        static const char *const many[] = {"а", "1", "2", "3", "4", "5", "6", "7", "8", "б", "1",
                "1", "1", "1", "1", "1", "1", "1"};
        static const struct table table = {many, 9, 2, false};
        struct headless headless;
        headless_open(&headless, 24, 80);
        struct canvas canvas = terminal_begin(headless.terminal);
        assert_int_equal(table_rows(&table, &canvas), 9);
        headless_close(&headless);
}

int main(void)
{
        const struct CMUnitTest tests[] = {
                cmocka_unit_test(columns_are_aligned_or_stacked),
                cmocka_unit_test(larger_text_has_rows_between),
                cmocka_unit_test(long_heads_stand_above_their_cells),
                cmocka_unit_test(many_columns_are_stacked),
        };
        return cmocka_run_group_tests(tests, NULL, NULL);
}
