// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters.h"

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
        struct field field;
        struct letters letters;
};

static void open(struct fixture *fixture, int columns, enum language language)
{
        headless_open(&fixture->headless, 12, columns);
        field_init(&fixture->field, NULL, 20);
        letters_init(&fixture->letters, &fixture->field, language);
        fixture->letters.focused = true;
}

static void close(struct fixture *fixture)
{
        field_clear(&fixture->field);
        headless_close(&fixture->headless);
}

static const char *drawn(struct fixture *fixture)
{
        struct canvas canvas = terminal_begin(fixture->headless.terminal);
        letters_draw(&fixture->letters, &canvas);
        return headless_frame(&fixture->headless);
}

static enum letters_answer press(struct fixture *fixture, enum key_code code)
{
        return letters_key(&fixture->letters, &(struct key){.code = code, .letter = U'ы'});
}

static void the_alphabet_stands_in_rows(void **state)
{
        (void)state;
        static const struct {
                enum language language;
                int columns;
                const char *frame;
                int rows;
        } rows[] = {
                {LANGUAGE_KY, 64,
                        " А   Б   В   Г   Д   Е   Ё   Ж   З   И   Й   К\n"
                        " Л   М   Н   Ң   О   Ө   П   Р   С   Т   У   Ү\n"
                        " Ф   Х   Ц   Ч   Ш   Щ   Ъ   Ы   Ь   Э   Ю   Я\n\n"
                        " Space   Delete   Done\n",
                        5},
                {LANGUAGE_KY, 36, " А   Б   В   Г   Д   Е   Ё   Ж   З\n", 6},
                {LANGUAGE_RU, 48, " Л   М   Н   О   П   Р   С   Т   У   Ф   Х   Ц\n", 5},
                {LANGUAGE_EN, 48, " Y   Z   -   '\n\n Space   Delete   Done\n", 5},
        };
        for (size_t i = 0; i < ARRAY_LENGTH(rows); i++) {
                struct fixture fixture;
                open(&fixture, rows[i].columns, rows[i].language);
                if (!strstr(drawn(&fixture), rows[i].frame))
                        fail_msg("%s", headless_frame(&fixture.headless));
                struct canvas canvas = terminal_begin(fixture.headless.terminal);
                assert_int_equal(letters_rows(&fixture.letters, &canvas), rows[i].rows);
                assert_nothing_cut(fixture.headless.terminal);
                close(&fixture);
        }
}

static void names_are_written_with_arrows(void **state)
{
        (void)state;
        struct fixture fixture;
        open(&fixture, 64, LANGUAGE_KY);
        drawn(&fixture);
        assert_int_equal(press(&fixture, KEY_CODE_ENTER), LETTERS_USED);
        assert_string_equal(field_text(&fixture.field), "А"); // a capital at the beginning
        assert_true(strstr(drawn(&fixture), " а   б   в"));
        press(&fixture, KEY_CODE_DOWN);
        press(&fixture, KEY_CODE_RIGHT);
        press(&fixture, KEY_CODE_ENTER);
        assert_string_equal(field_text(&fixture.field), "Ам");
        press(&fixture, KEY_CODE_DOWN);
        press(&fixture, KEY_CODE_DOWN); // Space
        press(&fixture, KEY_CODE_ENTER);
        assert_true(strstr(drawn(&fixture), " А   Б   В"));
        press(&fixture, KEY_CODE_RIGHT); // Delete
        press(&fixture, KEY_CODE_ENTER);
        press(&fixture, KEY_CODE_ENTER);
        assert_string_equal(field_text(&fixture.field), "А");
        press(&fixture, KEY_CODE_RIGHT); // Done
        assert_int_equal(press(&fixture, KEY_CODE_ENTER), LETTERS_DONE);
        close(&fixture);
}

static void the_edges_are_left_to_the_page(void **state)
{
        (void)state;
        struct fixture fixture;
        open(&fixture, 64, LANGUAGE_KY);
        drawn(&fixture);
        assert_int_equal(press(&fixture, KEY_CODE_UP), LETTERS_UNUSED);
        assert_int_equal(press(&fixture, KEY_CODE_LEFT), LETTERS_USED);
        assert_int_equal(fixture.letters.chosen, 0);
        for (int i = 0; i < 11; i++)
                press(&fixture, KEY_CODE_RIGHT);
        for (int i = 0; i < 3; i++)
                assert_int_equal(press(&fixture, KEY_CODE_DOWN), LETTERS_USED);
        assert_int_equal(fixture.letters.chosen, 36 + 2); // Done, below the last columns
        assert_int_equal(press(&fixture, KEY_CODE_DOWN), LETTERS_UNUSED);
        assert_int_equal(press(&fixture, KEY_CODE_RIGHT), LETTERS_UNUSED);
        assert_int_equal(press(&fixture, KEY_CODE_UP), LETTERS_USED);
        assert_int_equal(fixture.letters.chosen, 24 + 8);
        assert_int_equal(press(&fixture, KEY_CODE_ESC), LETTERS_UNUSED);
        close(&fixture);
}

static void a_keyboard_may_be_used_all_the_same(void **state)
{
        (void)state;
        struct fixture fixture;
        open(&fixture, 64, LANGUAGE_KY);
        assert_int_equal(press(&fixture, KEY_CODE_LETTER), LETTERS_USED);
        assert_int_equal(press(&fixture, KEY_CODE_LETTER), LETTERS_USED);
        assert_int_equal(press(&fixture, KEY_CODE_BACKSPACE), LETTERS_USED);
        assert_string_equal(field_text(&fixture.field), "ы");
        close(&fixture);
}

int main(void)
{
        const struct CMUnitTest tests[] = {
                cmocka_unit_test(the_alphabet_stands_in_rows),
                cmocka_unit_test(names_are_written_with_arrows),
                cmocka_unit_test(the_edges_are_left_to_the_page),
                cmocka_unit_test(a_keyboard_may_be_used_all_the_same),
        };
        return cmocka_run_group_tests(tests, NULL, NULL);
}
