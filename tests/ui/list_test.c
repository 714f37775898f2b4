// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/list.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "base/memory.h"
#include "support/cut.h"
#include "support/headless.h"

struct fixture {
        struct headless headless;
        struct list_item items[12];
        struct list list;
};

static int set_up(void **state)
{
        static const char *const labels[] = {"бир", "эки", "үч", "төрт", "беш", "алты", "жети",
                "сегиз", "тогуз", "он", "он бир", "он эки"};
        struct fixture *fixture = memory_new(sizeof(*fixture));
        headless_open(&fixture->headless, 14, 24);
        for (size_t i = 0; i < ARRAY_LENGTH(labels); i++)
                fixture->items[i].label = labels[i];
        list_set(&fixture->list, fixture->items, 3);
        fixture->list.focused = true;
        *state = fixture;
        return 0;
}

static int tear_down(void **state)
{
        struct fixture *fixture = *state;
        headless_close(&fixture->headless);
        memory_free(fixture);
        return 0;
}

static const char *drawn(struct fixture *fixture)
{
        struct canvas canvas = terminal_begin(fixture->headless.terminal);
        list_draw(&fixture->list, &canvas);
        return headless_frame(&fixture->headless);
}

static struct key digit(int value)
{
        return (struct key){.code = KEY_CODE_DIGIT, .letter = (char32_t)(U'0' + (char32_t)value)};
}

static void one_is_chosen(void **state)
{
        struct fixture *fixture = *state;
        const struct {
                struct key key;
                enum list_answer answer;
                size_t chosen;
        } rows[] = {
                {{.code = KEY_CODE_UP}, LIST_UNUSED, 0},
                {{.code = KEY_CODE_DOWN}, LIST_MOVED, 1},
                {{.code = KEY_CODE_ENTER}, LIST_CHOSEN, 1},
                {{.code = KEY_CODE_END}, LIST_MOVED, 2},
                {{.code = KEY_CODE_DOWN}, LIST_UNUSED, 2},
                {{.code = KEY_CODE_UP}, LIST_MOVED, 1},
                {{.code = KEY_CODE_HOME}, LIST_MOVED, 0},
                {digit(3), LIST_CHOSEN, 2},
                {digit(4), LIST_UNUSED, 2},
                {digit(0), LIST_UNUSED, 2},
                {{.code = KEY_CODE_SPACE}, LIST_UNUSED, 2},
                {{.code = KEY_CODE_LETTER, .letter = U'б'}, LIST_UNUSED, 2},
                {{.code = KEY_CODE_ESC}, LIST_UNUSED, 2},
        };
        for (size_t i = 0; i < ARRAY_LENGTH(rows); i++) {
                assert_int_equal(list_key(&fixture->list, &rows[i].key), rows[i].answer);
                assert_int_equal(fixture->list.chosen, rows[i].chosen);
        }
}

static void several_are_ticked(void **state)
{
        struct fixture *fixture = *state;
        fixture->list.several = true;
        const struct key two = digit(2), space = {.code = KEY_CODE_SPACE},
                         enter = {.code = KEY_CODE_ENTER};
        assert_int_equal(list_key(&fixture->list, &two), LIST_MOVED);
        assert_true(fixture->items[1].ticked);
        assert_true(strstr(drawn(fixture), " 1  [ ] бир\n 2  [■] эки\n"));
        assert_int_equal(list_key(&fixture->list, &space), LIST_MOVED);
        assert_false(fixture->items[1].ticked);
        assert_int_equal(list_key(&fixture->list, &enter), LIST_CHOSEN);
        assert_false(fixture->items[1].ticked);
}

static void empty_and_fixed_lists_take_no_keys(void **state)
{
        struct fixture *fixture = *state;
        const struct key enter = {.code = KEY_CODE_ENTER};
        fixture->list.fixed = true;
        assert_int_equal(list_key(&fixture->list, &enter), LIST_UNUSED);
        assert_true(strstr(drawn(fixture), "    бир\n"));
        list_set(&fixture->list, fixture->items, 0);
        fixture->list.fixed = false;
        assert_int_equal(list_key(&fixture->list, &enter), LIST_UNUSED);
        struct canvas canvas = terminal_begin(fixture->headless.terminal);
        int rows;
        assert_int_equal(list_rows(&fixture->list, &canvas), 0);
        assert_int_equal(list_chosen_row(&fixture->list, &canvas, &rows), 0);
        assert_int_equal(rows, 0);
}

static void only_nine_have_a_digit(void **state)
{
        struct fixture *fixture = *state;
        list_set(&fixture->list, fixture->items, 12);
        assert_true(strstr(drawn(fixture), " 9  тогуз\n    он\n    он бир\n"));
        assert_nothing_cut(fixture->headless.terminal);
}

static void items_have_details_and_marks(void **state)
{
        struct fixture *fixture = *state;
        fixture->items[0].detail = "майда сөз";
        fixture->items[0].mark = "3 / 4";
        fixture->items[1].label = "узун-узун жооп эки сапка";
        fixture->list.chosen = 1;
        assert_string_equal(drawn(fixture), " 1  бир           3 / 4\n"
                                            "    майда сөз\n\n"
                                            " 2  узун-узун жооп эки\n"
                                            "    сапка\n\n"
                                            " 3  үч\n\n\n\n\n\n\n\n");
        struct terminal *terminal = fixture->headless.terminal;
        assert_true(terminal_read_look(terminal, 3, 0).reverse);
        assert_true(terminal_read_look(terminal, 4, 23).reverse); // the whole item, to the edge
        assert_false(terminal_read_look(terminal, 2, 0).reverse);
        int row, column;
        terminal_read_cursor(terminal, &row, &column);
        assert_int_equal(row, 3); // where a screen reader reads
        assert_int_equal(column, 4);
        assert_nothing_cut(terminal);
        struct canvas canvas = terminal_begin(terminal);
        int rows;
        assert_int_equal(list_rows(&fixture->list, &canvas), 7);
        assert_int_equal(list_chosen_row(&fixture->list, &canvas, &rows), 3);
        assert_int_equal(rows, 2);
}

static void a_click_chooses_what_stands_there(void **state)
{
        struct fixture *fixture = *state;
        struct key click = {.code = KEY_CODE_CLICK, .row = 2, .column = 5};
        assert_int_equal(list_key(&fixture->list, &click), LIST_UNUSED); // not drawn yet
        fixture->items[0].detail = "майда сөз";
        drawn(fixture);
        assert_int_equal(list_key(&fixture->list, &click), LIST_UNUSED); // between two items
        click.row = 3;
        assert_int_equal(list_key(&fixture->list, &click), LIST_CHOSEN);
        assert_int_equal(fixture->list.chosen, 1);
        click.row = 13;
        assert_int_equal(list_key(&fixture->list, &click), LIST_UNUSED);
}

int main(void)
{
        const struct CMUnitTest tests[] = {
                cmocka_unit_test_setup_teardown(one_is_chosen, set_up, tear_down),
                cmocka_unit_test_setup_teardown(several_are_ticked, set_up, tear_down),
                cmocka_unit_test_setup_teardown(
                        empty_and_fixed_lists_take_no_keys, set_up, tear_down),
                cmocka_unit_test_setup_teardown(only_nine_have_a_digit, set_up, tear_down),
                cmocka_unit_test_setup_teardown(items_have_details_and_marks, set_up, tear_down),
                cmocka_unit_test_setup_teardown(
                        a_click_chooses_what_stands_there, set_up, tear_down),
        };
        return cmocka_run_group_tests(tests, NULL, NULL);
}
