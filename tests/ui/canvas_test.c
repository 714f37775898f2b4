// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "base/memory.h"
#include "support/cut.h"
#include "support/headless.h"

static int set_up(void **state)
{
        struct headless *headless = memory_new(sizeof(*headless));
        headless_open(headless, 4, 10);
        *state = headless;
        return 0;
}

static int tear_down(void **state)
{
        headless_close(*state);
        memory_free(*state);
        return 0;
}

static void texts_are_clipped_at_the_edge_and_remembered(void **state)
{
        struct headless *headless = *state;
        static const struct {
                int row, column;
                const char *text;
                const char *shown; // of the row
                bool cut;
        } rows[] = {
                {0, 0, "Береке", "Береке", false},
                {0, 4, "Береке", "    Береке", false},
                {0, 5, "Береке", "     Берек", true},
                {0, 0, "1234567890", "1234567890", false},
                {0, 0, "汉汉汉汉汉", "汉汉汉汉汉", false},
                {0, 1, "汉汉汉汉汉", " 汉汉汉汉", true}, // no half letter
                {0, 9, "е\xcc\x81", "         е\xcc\x81", false},
                {0, 8,
                        "аe\xcc\x81"
                        "б",
                        "        аe\xcc\x81", true},
                {0, 10, "x", "", true},
                {0, -1, "x", "", true},
                {-1, 0, "x", "", true},
                {4, 0, "x", "", true},
                {0, 0, "", "", false},
        };
        for (size_t i = 0; i < ARRAY_LENGTH(rows); i++) {
                struct canvas canvas = terminal_begin(headless->terminal);
                size_t before = terminal_cuts(headless->terminal, NULL);
                canvas_put(&canvas, rows[i].row, rows[i].column, STYLE_TEXT, rows[i].text);
                struct buffer row = {0};
                terminal_read_row(headless->terminal, 0, &row);
                assert_string_equal(buffer_text(&row), rows[i].shown);
                buffer_clear(&row);
                assert_int_equal(terminal_cuts(headless->terminal, NULL) - before, rows[i].cut);
        }
        const char *first;
        terminal_cuts(headless->terminal, &first);
        assert_string_equal(first, "Береке");
}

static void unsafe_characters_never_reach_a_cell(void **state)
{
        struct headless *headless = *state;
        static const struct {
                const char *text;
                const char *shown;
        } rows[] = {
                {"a\033[2Jb", "a\xef\xbf\xbd[2Jb"},
                {"a\nb\tc", "a b c"},
                {"a\xe2\x80\xae"
                 "b",
                        "a\xef\xbf\xbd"
                        "b"},
                {"a\xe2\x80\x8b"
                 "b",
                        "a\xef\xbf\xbd"
                        "b"},
                {"a\xff"
                 "b",
                        "a\xef\xbf\xbd"
                        "b"},
                {"a\x7f", "a\xef\xbf\xbd"},
                {"\xf0\xaf\xbf\xbd", "\xef\xbf\xbd"}, // unassigned
                {"12\xc2\xa0"
                 "500",
                        "12\xc2\xa0"
                        "500"},
        };
        for (size_t i = 0; i < ARRAY_LENGTH(rows); i++) {
                struct canvas canvas = terminal_begin(headless->terminal);
                canvas_put(&canvas, 0, 0, STYLE_TEXT, rows[i].text);
                struct buffer row = {0};
                terminal_read_row(headless->terminal, 0, &row);
                assert_string_equal(buffer_text(&row), rows[i].shown);
                buffer_clear(&row);
        }
}

static void parts_stay_inside(void **state)
{
        struct headless *headless = *state;
        struct canvas canvas = terminal_begin(headless->terminal);
        static const struct {
                int asked[4], got[4]; // row, column, rows, columns
        } rows[] = {
                {{1, 2, 2, 3}, {1, 2, 2, 3}},
                {{0, 0, 99, 99}, {0, 0, 4, 10}},
                {{3, 9, 9, 9}, {3, 9, 1, 1}},
                {{9, 99, 1, 1}, {4, 10, 0, 0}},
                {{-1, -1, 2, 2}, {0, 0, 2, 2}},
                {{0, 0, -1, -1}, {0, 0, 0, 0}},
        };
        for (size_t i = 0; i < ARRAY_LENGTH(rows); i++) {
                const int *asked = rows[i].asked, *got = rows[i].got;
                struct canvas part = canvas_part(&canvas, asked[0], asked[1], asked[2], asked[3]);
                assert_int_equal(part.row, got[0]);
                assert_int_equal(part.column, got[1]);
                assert_int_equal(part.rows, got[2]);
                assert_int_equal(part.columns, got[3]);
        }
}

static void paragraphs_are_wrapped(void **state)
{
        struct headless *headless = *state;
        struct canvas canvas = terminal_begin(headless->terminal);
        const char *text = "эне менен келин сүйлөшөт";
        assert_int_equal(canvas_paragraph_rows(&canvas, text), 3);
        assert_int_equal(canvas_put_paragraph(&canvas, 0, STYLE_TEXT, text), 3);
        assert_string_equal(headless_frame(headless), "эне менен\nкелин\nсүйлөшөт\n\n");
        assert_int_equal(canvas_paragraph_rows(&canvas, ""), 0);
        assert_nothing_cut(headless->terminal);
}

static void larger_text_leaves_lines_between(void **state)
{
        struct headless *headless = *state;
        terminal_set_larger(headless->terminal, true);
        struct canvas canvas = terminal_begin(headless->terminal);
        assert_int_equal(canvas_put_paragraph(&canvas, 0, STYLE_TEXT, "эне менен келин"), 3);
        assert_string_equal(headless_frame(headless), "эне менен\n\nкелин\n\n");
}

static void names_are_shortened_on_purpose(void **state)
{
        struct headless *headless = *state;
        struct canvas canvas = terminal_begin(headless->terminal);
        assert_int_equal(canvas_put_short(&canvas, 0, 0, STYLE_TEXT, "Айгүл"), 5);
        assert_int_equal(canvas_put_short(&canvas, 1, 0, STYLE_TEXT, "Айгүл Токтогулова"), 10);
        assert_int_equal(canvas_put_short(&canvas, 2, 9, STYLE_TEXT, "Айгүл"), 1);
        assert_int_equal(canvas_put_short(&canvas, 3, 10, STYLE_TEXT, "Айгүл"), 0);
        assert_string_equal(headless_frame(headless), "Айгүл\nАйгүл Ток…\n         …\n\n");
        assert_nothing_cut(headless->terminal);
}

static void scrolled_rows_are_hidden_not_cut(void **state)
{
        struct headless *headless = *state;
        struct canvas canvas = terminal_begin(headless->terminal);
        struct canvas window = canvas_part(&canvas, 1, 0, 2, 10);
        struct canvas tall = canvas_scrolled(&window, 4, 1);
        static const char *const texts[] = {"нөл", "бир", "эки", "үч"};
        for (int row = 0; row < 4; row++)
                canvas_put(&tall, row, 0, STYLE_TEXT, texts[row]);
        canvas_box(&tall, STYLE_FRAME, NULL);
        canvas_cursor(&tall, 3, 0, true);
        assert_string_equal(headless_frame(headless), "\n│ир      │\n│ки      │\n\n");
        assert_nothing_cut(headless->terminal);
        int row = 1, column = 4;
        assert_false(terminal_read_cursor(headless->terminal, &row, &column));
        row = 1;
        column = 4;
        assert_true(canvas_holds(&tall, &row, &column));
        assert_int_equal(row, 1);
        row = 3;
        assert_false(canvas_holds(&tall, &row, &column));
        assert_false(canvas_holds(&(struct canvas){0}, &row, &column));
}

static void shapes_are_drawn_from_safe_glyphs(void **state)
{
        struct headless *headless = *state;
        struct canvas canvas = terminal_begin(headless->terminal);
        canvas_box(&canvas, STYLE_FRAME, "Эреже");
        struct canvas inside = canvas_part(&canvas, 1, 1, 2, 8);
        canvas_bar(&inside, 0, 3, 4);
        canvas_progress(&inside, 1, 3, 8);
        assert_string_equal(
                headless_frame(headless), "┌─ Эреже ┐\n│██████░░│\n│═══─────│\n└────────┘\n");
        assert_nothing_cut(headless->terminal);
}

static void bars_show_their_share(void **state)
{
        struct headless *headless = *state;
        static const struct {
                long long value, whole;
                const char *bar;
        } rows[] = {
                {0, 10, "░░░░░░░░░░"},
                {1, 1000, "█░░░░░░░░░"}, // a little is not nothing
                {5, 10, "█████░░░░░"},
                {10, 10, "██████████"},
                {11, 10, "██████████"},
                {-5, 10, "░░░░░░░░░░"},
                {5, 0, "░░░░░░░░░░"},
                {9000000000000000000, 9000000000000000000, "██████████"},
        };
        for (size_t i = 0; i < ARRAY_LENGTH(rows); i++) {
                struct canvas canvas = terminal_begin(headless->terminal);
                canvas_bar(&canvas, 0, rows[i].value, rows[i].whole);
                struct buffer row = {0};
                terminal_read_row(headless->terminal, 0, &row);
                assert_string_equal(buffer_text(&row), rows[i].bar);
                buffer_clear(&row);
        }
}

static void nothing_is_drawn_where_there_is_no_room(void **state)
{
        struct headless *headless = *state;
        terminal_resize_to(headless->terminal, 1, 1);
        struct canvas canvas = terminal_begin(headless->terminal);
        canvas_box(&canvas, STYLE_FRAME, "title");
        canvas_bar(&canvas, 3, 1, 2);
        canvas_line_across(&canvas, -1);
        struct canvas none = canvas_part(&canvas, 1, 1, 1, 1);
        canvas_put(&none, 0, 0, STYLE_TEXT, "x");
        canvas_put_paragraph(&none, 0, STYLE_TEXT, "x y");
        canvas_cursor(&none, 0, 0, true);
        canvas_fill(&none, STYLE_CHOSEN);
        terminal_show(headless->terminal);
        assert_string_equal(headless_frame(headless), "\n");
}

int main(void)
{
        const struct CMUnitTest tests[] = {
                cmocka_unit_test_setup_teardown(
                        texts_are_clipped_at_the_edge_and_remembered, set_up, tear_down),
                cmocka_unit_test_setup_teardown(
                        unsafe_characters_never_reach_a_cell, set_up, tear_down),
                cmocka_unit_test_setup_teardown(parts_stay_inside, set_up, tear_down),
                cmocka_unit_test_setup_teardown(paragraphs_are_wrapped, set_up, tear_down),
                cmocka_unit_test_setup_teardown(
                        larger_text_leaves_lines_between, set_up, tear_down),
                cmocka_unit_test_setup_teardown(names_are_shortened_on_purpose, set_up, tear_down),
                cmocka_unit_test_setup_teardown(
                        scrolled_rows_are_hidden_not_cut, set_up, tear_down),
                cmocka_unit_test_setup_teardown(
                        shapes_are_drawn_from_safe_glyphs, set_up, tear_down),
                cmocka_unit_test_setup_teardown(bars_show_their_share, set_up, tear_down),
                cmocka_unit_test_setup_teardown(
                        nothing_is_drawn_where_there_is_no_room, set_up, tear_down),
        };
        return cmocka_run_group_tests(tests, NULL, NULL);
}
