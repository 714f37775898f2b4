// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page.h"

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
        struct page page;
        struct list_item items[4];
        struct list list;
        struct field name, pin;
        struct letters letters;
};

static int set_up(void **state)
{
        static const char *const labels[] = {"бир", "эки", "үч", "төрт"};
        struct fixture *fixture = memory_new(sizeof(*fixture));
        headless_open(&fixture->headless, 8, 20);
        page_init(&fixture->page);
        for (size_t i = 0; i < ARRAY_LENGTH(labels); i++)
                fixture->items[i].label = labels[i];
        list_set(&fixture->list, fixture->items, 4);
        field_init(&fixture->name, "Атыңыз", 8);
        field_init(&fixture->pin, "PIN", 6);
        letters_init(&fixture->letters, &fixture->name, LANGUAGE_KY);
        *state = fixture;
        return 0;
}

static int tear_down(void **state)
{
        struct fixture *fixture = *state;
        page_clear(&fixture->page);
        field_clear(&fixture->name);
        field_clear(&fixture->pin);
        headless_close(&fixture->headless);
        memory_free(fixture);
        return 0;
}

static const char *drawn(struct fixture *fixture)
{
        struct canvas canvas = terminal_begin(fixture->headless.terminal);
        page_draw(&fixture->page, &canvas);
        assert_nothing_cut(fixture->headless.terminal);
        return headless_frame(&fixture->headless);
}

static enum page_answer press(struct fixture *fixture, enum key_code code)
{
        enum page_answer answer = page_key(&fixture->page, &(struct key){.code = code});
        drawn(fixture);
        return answer;
}

static void blocks_stand_below_one_another(void **state)
{
        struct fixture *fixture = *state;
        struct page *page = &fixture->page;
        terminal_resize_to(fixture->headless.terminal, 20, 20);
        page_add_text(page, STYLE_TEXT, "Бир нече сөз бар экен");
        page_add_heading(page, "Кадам");
        page_add_item(page, "жазыңыз");
        page_add_item(page, "бөлүңүз жана сактаңыз");
        page_add_box(page, STYLE_RULE, "Эреже", "Адегенде өзүңүзгө");
        page_add_gap(page);
        page_add_text(page, STYLE_TEXT, "Соңу");
        assert_string_equal(drawn(fixture), "Бир нече сөз бар\n"
                                            "экен\n"
                                            "\n"
                                            "Кадам\n"
                                            "• жазыңыз\n"
                                            "• бөлүңүз жана\n"
                                            "  сактаңыз\n"
                                            "\n"
                                            "┌─ Эреже ──────────┐\n"
                                            "│ Адегенде         │\n"
                                            "│ өзүңүзгө         │\n"
                                            "└──────────────────┘\n"
                                            "\n"
                                            "\n"
                                            "Соңу\n"
                                            "\n\n\n\n\n");
}

static void larger_text_has_more_air(void **state)
{
        struct fixture *fixture = *state;
        terminal_set_larger(fixture->headless.terminal, true);
        page_add_text(&fixture->page, STYLE_TEXT, "Бир нече сөз бар экен");
        page_add_text(&fixture->page, STYLE_TEXT, "Соңу");
        assert_string_equal(drawn(fixture), "Бир нече сөз бар\n\nэкен\n\n\nСоңу\n\n\n");
        terminal_set_larger(fixture->headless.terminal, false);
        assert_string_equal(drawn(fixture), "Бир нече сөз бар\nэкен\n\nСоңу\n\n\n\n\n");
}

static void a_long_page_scrolls_and_says_so(void **state)
{
        struct fixture *fixture = *state;
        static const char *const texts[] = {"бир", "эки", "үч", "төрт", "беш", "алты"};
        for (size_t i = 0; i < ARRAY_LENGTH(texts); i++)
                page_add_text(&fixture->page, STYLE_TEXT, texts[i]);
        assert_string_equal(drawn(fixture), "бир\n\nэки\n\nүч\n\nтөрт\n        more below ▼\n");
        assert_int_equal(press(fixture, KEY_CODE_UP), PAGE_UNUSED);
        assert_int_equal(press(fixture, KEY_CODE_HOME), PAGE_UNUSED);
        assert_int_equal(press(fixture, KEY_CODE_DOWN), PAGE_USED);
        assert_true(strstr(drawn(fixture), "\nэки\n\nүч\n"));
        assert_int_equal(press(fixture, KEY_CODE_PAGE_DOWN), PAGE_USED);
        assert_string_equal(drawn(fixture), "үч\n\nтөрт\n\nбеш\n\nалты\n▲ more above\n");
        assert_int_equal(press(fixture, KEY_CODE_SPACE), PAGE_UNUSED);
        assert_int_equal(press(fixture, KEY_CODE_PAGE_UP), PAGE_USED);
        assert_int_equal(press(fixture, KEY_CODE_END), PAGE_USED);
        assert_true(headless_shows(&fixture->headless, "алты"));
        assert_int_equal(press(fixture, KEY_CODE_HOME), PAGE_USED);
        assert_true(headless_shows(&fixture->headless, "бир"));
        terminal_resize_to(fixture->headless.terminal, 12, 20);
        assert_false(strstr(drawn(fixture), "more"));
}

static void nothing_unseen_is_answered(void **state)
{
        struct fixture *fixture = *state;
        page_add_text(&fixture->page, STYLE_TEXT, "а\nб\nв\nг\nд\nе\nё");
        page_add_list(&fixture->page, &fixture->list);
        drawn(fixture);
        assert_false(headless_shows(&fixture->headless, "1  бир"));
        assert_int_equal(press(fixture, KEY_CODE_DOWN), PAGE_USED); // scrolls only
        assert_int_equal(fixture->list.chosen, 0);
        assert_int_equal(press(fixture, KEY_CODE_ENTER), PAGE_USED); // brings it into sight
        assert_true(headless_shows(&fixture->headless, "1  бир"));
        assert_int_equal(press(fixture, KEY_CODE_DOWN), PAGE_USED);
        assert_int_equal(fixture->list.chosen, 1);
        assert_true(headless_shows(&fixture->headless, "2  эки"));
        assert_int_equal(press(fixture, KEY_CODE_ENTER), PAGE_CHOSEN);
        press(fixture, KEY_CODE_DOWN);
        press(fixture, KEY_CODE_DOWN);
        assert_int_equal(press(fixture, KEY_CODE_DOWN), PAGE_UNUSED);
        assert_true(headless_shows(&fixture->headless, "4  төрт"));
        press(fixture, KEY_CODE_PAGE_UP);
        assert_true(headless_shows(&fixture->headless, "а\n"));
        for (int i = 0; i < 3; i++)
                press(fixture, KEY_CODE_UP);
        assert_int_equal(fixture->list.chosen, 0);
        while (press(fixture, KEY_CODE_UP) == PAGE_USED) // on to what is above the list
                ;
        assert_true(headless_shows(&fixture->headless, "а\n"));
}

// What no screen holds at once is leafed through by Enter alone, and answered at its end.
static void what_is_taller_than_the_screen_can_be_answered(void **state)
{
        struct fixture *fixture = *state;
        fixture->items[1].label = "а\nб\nв\nг\nд\nе\nё\nж\nз\nи";
        page_add_text(&fixture->page, STYLE_TEXT, "Мурда");
        page_add_list(&fixture->page, &fixture->list);
        drawn(fixture);
        press(fixture, KEY_CODE_DOWN);
        assert_int_equal(fixture->list.chosen, 1);
        assert_true(headless_shows(&fixture->headless, "2  а"));
        assert_int_equal(press(fixture, KEY_CODE_ENTER), PAGE_USED);
        assert_true(headless_shows(&fixture->headless, "и\n"));
        for (int i = 0; i < 3; i++)
                assert_int_equal(press(fixture, KEY_CODE_UP), PAGE_USED); // reads it again
        assert_false(headless_shows(&fixture->headless, "и\n"));
        assert_int_equal(fixture->list.chosen, 1);
        assert_int_equal(press(fixture, KEY_CODE_ENTER), PAGE_USED);
        assert_int_equal(press(fixture, KEY_CODE_ENTER), PAGE_CHOSEN);
        while (press(fixture, KEY_CODE_PAGE_UP) == PAGE_USED)
                ;
        terminal_resize_to(fixture->headless.terminal, 3, 20);
        drawn(fixture);
        for (int i = 0; i < 30 && press(fixture, KEY_CODE_ENTER) == PAGE_USED; i++)
                ;
        assert_int_equal(press(fixture, KEY_CODE_ENTER), PAGE_CHOSEN);
}

// The arrows leave the first list, pass the text row by row, and only then stand in the second.
static void what_lies_between_two_lists_is_read(void **state)
{
        struct fixture *fixture = *state;
        struct list below = {0};
        struct list_item item = {.label = "беш"};

        list_set(&below, &item, 1);
        list_set(&fixture->list, fixture->items, 2);
        page_add_list(&fixture->page, &fixture->list);
        page_add_text(&fixture->page, STYLE_TEXT, "а\nб\nв\nг\nд\nе\nё\nж\nз");
        page_add_list(&fixture->page, &below);
        drawn(fixture);
        press(fixture, KEY_CODE_DOWN);
        assert_int_equal(fixture->list.chosen, 1);
        assert_int_equal(press(fixture, KEY_CODE_DOWN), PAGE_USED);
        assert_true(headless_shows(&fixture->headless, "2  эки"));
        assert_false(headless_shows(&fixture->headless, "1  беш"));
        for (int i = 0; i < 12; i++)
                press(fixture, KEY_CODE_DOWN);
        assert_true(headless_shows(&fixture->headless, "1  беш"));
        assert_int_equal(press(fixture, KEY_CODE_ENTER), PAGE_CHOSEN);
        assert_ptr_equal(page_focused(&fixture->page), &below);
        press(fixture, KEY_CODE_UP);
        assert_ptr_equal(page_focused(&fixture->page), &fixture->list);
        assert_false(headless_shows(&fixture->headless, "2  эки"));
        for (int i = 0; i < 12; i++)
                press(fixture, KEY_CODE_UP);
        assert_true(headless_shows(&fixture->headless, "1  бир"));
        assert_int_equal(fixture->list.chosen, 0);
}

static void terms_are_chosen_and_opened(void **state)
{
        struct fixture *fixture = *state;
        struct page *page = &fixture->page;
        const char *text = "Бюджет менен аманат жана 500 сом";
        page_add_text(page, STYLE_TEXT, text);
        page_mark(page, &(struct span){0, strlen("Бюджет"), STYLE_TERM, "budget"});
        const char *second = strstr(text, "аманат"), *amount = strstr(text, "500");
        page_mark(page,
                &(struct span){(size_t)(second - text), strlen("аманат"), STYLE_TERM, "deposit"});
        page_mark(page,
                &(struct span){(size_t)(amount - text), strlen("500 сом"), STYLE_AMOUNT, NULL});
        page_add_list(page, &fixture->list);
        assert_null(page_link(page));
        drawn(fixture);
        struct terminal *terminal = fixture->headless.terminal;
        assert_true(terminal_read_look(terminal, 0, 0).underline);
        assert_true(terminal_read_look(terminal, 0, 13).underline);
        assert_false(terminal_read_look(terminal, 0, 7).underline);
        assert_true(terminal_read_look(terminal, 1, 5).bold);
        assert_int_equal(press(fixture, KEY_CODE_RIGHT), PAGE_USED);
        assert_string_equal(page_link(page), "budget");
        assert_true(terminal_read_look(terminal, 0, 0).reverse);
        assert_int_equal(press(fixture, KEY_CODE_RIGHT), PAGE_USED);
        assert_string_equal(page_link(page), "deposit");
        assert_int_equal(press(fixture, KEY_CODE_ENTER), PAGE_LINK);
        assert_int_equal(press(fixture, KEY_CODE_RIGHT), PAGE_USED);
        assert_string_equal(page_link(page), "budget");
        assert_int_equal(press(fixture, KEY_CODE_LEFT), PAGE_USED);
        assert_string_equal(page_link(page), "deposit");
        assert_int_equal(press(fixture, KEY_CODE_DOWN), PAGE_USED); // back to the list
        assert_null(page_link(page));
        assert_int_equal(fixture->list.chosen, 1);
}

static void a_term_out_of_sight_is_scrolled_to(void **state)
{
        struct fixture *fixture = *state;
        page_add_text(&fixture->page, STYLE_TEXT, "а\nб\nв\nг\nд\nе\nё\nж");
        page_add_box(&fixture->page, STYLE_RULE, NULL, "бюджет");
        page_mark(&fixture->page, &(struct span){0, strlen("бюджет"), STYLE_TERM, "budget"});
        drawn(fixture);
        assert_false(headless_shows(&fixture->headless, "бюджет"));
        press(fixture, KEY_CODE_LEFT);
        assert_true(headless_shows(&fixture->headless, "бюджет"));
}

static void arrows_move_from_field_to_field(void **state)
{
        struct fixture *fixture = *state;
        struct page *page = &fixture->page;
        terminal_resize_to(fixture->headless.terminal, 10, 48);
        page_add_field(page, &fixture->name);
        page_add_letters(page, &fixture->letters);
        page_add_field(page, &fixture->pin);
        drawn(fixture);
        assert_true(fixture->name.focused && !fixture->pin.focused && !fixture->letters.focused);
        page_key(page, &(struct key){.code = KEY_CODE_LETTER, .letter = U'А'});
        assert_int_equal(press(fixture, KEY_CODE_DOWN), PAGE_USED);
        assert_true(fixture->letters.focused && !fixture->name.focused);
        press(fixture, KEY_CODE_ENTER);
        assert_string_equal(field_text(&fixture->name), "Аа");
        for (int i = 0; i < 4; i++)
                press(fixture, KEY_CODE_DOWN);
        assert_true(fixture->pin.focused);
        assert_true(headless_shows(&fixture->headless, "PIN"));
        assert_int_equal(press(fixture, KEY_CODE_ENTER), PAGE_ENTERED);
        assert_int_equal(press(fixture, KEY_CODE_DOWN), PAGE_UNUSED);
        page_focus(page, &fixture->name);
        drawn(fixture);
        assert_true(fixture->name.focused && !fixture->pin.focused);
        assert_true(headless_shows(&fixture->headless, "Атыңыз"));
        assert_int_equal(press(fixture, KEY_CODE_TAB), PAGE_UNUSED);
        assert_int_equal(press(fixture, KEY_CODE_ESC), PAGE_UNUSED);
}

static void a_click_takes_the_focus(void **state)
{
        struct fixture *fixture = *state;
        terminal_resize_to(fixture->headless.terminal, 12, 20);
        page_add_field(&fixture->page, &fixture->name);
        page_add_list(&fixture->page, &fixture->list);
        drawn(fixture);
        struct key click = {.code = KEY_CODE_CLICK};
        assert_true(headless_find(&fixture->headless, "үч", &click.row, &click.column));
        assert_int_equal(page_key(&fixture->page, &click), PAGE_CHOSEN);
        assert_int_equal(fixture->list.chosen, 2);
        assert_true(fixture->list.focused && !fixture->name.focused);
        click.row = 11;
        assert_int_equal(page_key(&fixture->page, &click), PAGE_UNUSED);
}

static void a_page_can_be_built_again(void **state)
{
        struct fixture *fixture = *state;
        page_add_text(&fixture->page, STYLE_TEXT, "эски");
        drawn(fixture);
        page_clear(&fixture->page);
        assert_string_equal(drawn(fixture), "\n\n\n\n\n\n\n\n");
        page_add_text(&fixture->page, STYLE_TEXT, "жаңы");
        assert_true(strstr(drawn(fixture), "жаңы"));
        fixture->list.fixed = true;
        page_add_list(&fixture->page, &fixture->list);
        assert_int_equal(press(fixture, KEY_CODE_ENTER), PAGE_UNUSED);
        assert_int_equal(press(fixture, KEY_CODE_RIGHT), PAGE_UNUSED);
}

#define PAGE_TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)

int main(void)
{
        const struct CMUnitTest tests[] = {
                PAGE_TEST(blocks_stand_below_one_another),
                PAGE_TEST(larger_text_has_more_air),
                PAGE_TEST(a_long_page_scrolls_and_says_so),
                PAGE_TEST(nothing_unseen_is_answered),
                PAGE_TEST(what_is_taller_than_the_screen_can_be_answered),
                PAGE_TEST(what_lies_between_two_lists_is_read),
                PAGE_TEST(terms_are_chosen_and_opened),
                PAGE_TEST(a_term_out_of_sight_is_scrolled_to),
                PAGE_TEST(arrows_move_from_field_to_field),
                PAGE_TEST(a_click_takes_the_focus),
                PAGE_TEST(a_page_can_be_built_again),
        };
        return cmocka_run_group_tests(tests, NULL, NULL);
}
