// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/field.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "base/memory.h"
#include "base/text.h"
#include "support/headless.h"

// Plays a little script into a field: letters are typed; ← → ⌫ ⌦ ⇤ ⇥ are keys.
static void play(struct field *field, const char *script)
{
        static const struct {
                const char *sign;
                enum key_code code;
        } signs[] = {
                {"←", KEY_CODE_LEFT},
                {"→", KEY_CODE_RIGHT},
                {"⌫", KEY_CODE_BACKSPACE},
                {"⌦", KEY_CODE_DELETE},
                {"⇤", KEY_CODE_HOME},
                {"⇥", KEY_CODE_END},
        };
        uint32_t letter;
        size_t length = strlen(script);
        for (size_t size; (size = text_next(&letter, script, length));
                script += size, length -= size) {
                struct key key = {.code = KEY_CODE_LETTER, .letter = letter};
                for (size_t i = 0; i < ARRAY_LENGTH(signs); i++) {
                        if (strncmp(script, signs[i].sign, strlen(signs[i].sign)) == 0)
                                key.code = signs[i].code;
                }
                assert_int_equal(field_key(field, &key), FIELD_CHANGED);
        }
}

static void lines_are_edited(void **state)
{
        (void)state;
        static const struct {
                const char *script;
                const char *text;
        } rows[] = {
                {"Айгүл", "Айгүл"}, {"Айгүл⌫⌫", "Айг"}, {"⌫⌫", ""}, {"үл⇤Айг", "Айгүл"},
                {"Айл←гү", "Айгүл"}, {"Айгүл⇤⌦⌦", "гүл"}, {"⌦", ""}, {"аб←←←в→→→г", "вабг"},
                {"абв⇤⇥⌫", "аб"},
                {"e\xcc\x81"
                 "x⌫⌫",
                        ""}, // an accent goes with its letter
                {"e\xcc\x81"
                 "x←←y",
                        "ye\xcc\x81"
                        "x"},
                {"12345678901234567890", "1234567890"}, // ten at most
        };
        for (size_t i = 0; i < ARRAY_LENGTH(rows); i++) {
                struct field field;
                field_init(&field, NULL, 10);
                play(&field, rows[i].script);
                assert_string_equal(field_text(&field), rows[i].text);
                field_clear(&field);
        }
}

static void only_safe_text_gets_in(void **state)
{
        (void)state;
        static const struct {
                const char *pasted;
                const char *text;
                const char *digits;
        } rows[] = {
                {"Айгүл\n12", "Айгүл 12", "12"},
                {"a\033[2Jb", "a[2Jb", "2"},
                {"a\xe2\x80\xae"
                 "9",
                        "a9", "9"},
                {"\xff\xfe"
                 "7",
                        "7", "7"},
                {"", "", ""},
        };
        for (size_t i = 0; i < ARRAY_LENGTH(rows); i++) {
                struct field field;
                field_init(&field, NULL, 30);
                const struct key key = {.code = KEY_CODE_PASTE, .paste = rows[i].pasted};
                assert_int_equal(field_key(&field, &key), FIELD_CHANGED);
                assert_string_equal(field_text(&field), rows[i].text);
                field.digits_only = true;
                field_set_text(&field, rows[i].pasted);
                assert_string_equal(field_text(&field), rows[i].digits);
                field_clear(&field);
        }
}

static void other_keys_are_left_to_the_screen(void **state)
{
        (void)state;
        struct field field;
        field_init(&field, NULL, 10);
        static const enum key_code codes[] = {KEY_CODE_ESC, KEY_CODE_TAB, KEY_CODE_UP,
                KEY_CODE_DOWN, KEY_CODE_CLICK, KEY_CODE_GONE};
        for (size_t i = 0; i < ARRAY_LENGTH(codes); i++)
                assert_int_equal(field_key(&field, &(struct key){.code = codes[i]}), FIELD_UNUSED);
        assert_int_equal(field_key(&field, &(struct key){.code = KEY_CODE_ENTER}), FIELD_ENTERED);
        field_clear(&field);
}

static void draw(struct headless *headless, struct field *field)
{
        struct canvas canvas = terminal_begin(headless->terminal);
        field->focused = true;
        field_draw(field, &canvas);
}

static void it_is_drawn_with_label_and_unit(void **state)
{
        (void)state;
        struct headless headless;
        headless_open(&headless, 5, 20);
        struct field field;
        field_init(&field, "Канча?", 6);
        field.after = "сом";
        field_set_text(&field, "3500");
        draw(&headless, &field);
        assert_string_equal(
                headless_frame(&headless), "Канча?\n┌─────────┐\n│ 3500    │ сом\n└─────────┘\n\n");
        int row, column;
        assert_true(terminal_read_cursor(headless.terminal, &row, &column));
        assert_int_equal(row, 2);
        assert_int_equal(column, 6);
        struct canvas canvas = terminal_begin(headless.terminal);
        assert_int_equal(field_rows(&field, &canvas), 4);
        const struct key key = {.code = KEY_CODE_CLICK, .row = 2, .column = 3};
        assert_int_equal(field_key(&field, &key), FIELD_CHANGED);
        field_clear(&field);
        headless_close(&headless);
}

static void long_text_is_seen_where_the_cursor_is(void **state)
{
        (void)state;
        struct headless headless;
        headless_open(&headless, 3, 12);
        struct field field;
        field_init(&field, NULL, 40);
        field_set_text(&field, "абвгдеёжзийклмн");
        draw(&headless, &field);
        assert_true(headless_shows(&headless, "│ ийклмн   │") ||
                    headless_shows(&headless, "│ зийклмн  │"));
        play(&field, "⇤");
        draw(&headless, &field);
        assert_true(headless_shows(&headless, "│ абвгдеёж │"));
        assert_int_equal(terminal_cuts(headless.terminal, NULL), 0);
        field_clear(&field);
        headless_close(&headless);
}

static void a_pin_shows_dots(void **state)
{
        (void)state;
        struct headless headless;
        headless_open(&headless, 3, 12);
        struct field field;
        field_init(&field, NULL, 6);
        field.hidden = field.digits_only = true;
        play(&field, "1x2y");
        assert_string_equal(field_text(&field), "12");
        draw(&headless, &field);
        assert_true(headless_shows(&headless, "│ ••      │"));
        assert_false(headless_shows(&headless, "1"));
        field_clear(&field);
        assert_string_equal(field_text(&field), "");
        headless_close(&headless);
}

int main(void)
{
        const struct CMUnitTest tests[] = {
                cmocka_unit_test(lines_are_edited),
                cmocka_unit_test(only_safe_text_gets_in),
                cmocka_unit_test(other_keys_are_left_to_the_screen),
                cmocka_unit_test(it_is_drawn_with_label_and_unit),
                cmocka_unit_test(long_text_is_seen_where_the_cursor_is),
                cmocka_unit_test(a_pin_shows_dots),
        };
        return cmocka_run_group_tests(tests, NULL, NULL);
}
