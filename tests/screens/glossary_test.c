// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/glossary.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "base/memory.h"
#include "screens/term.h"
#include "support/cut.h"
#include "support/taking.h"

static void open_glossary(
        struct taking *taking, void **state, const char *course, enum language language)
{
        taking_open(taking, state, course, language);
        headless_open(&taking->headless, 24, 80);
        headless_show(&taking->headless, glossary_screen(&taking->session));
}

static void close_glossary(struct taking *taking)
{
        assert_nothing_cut(taking->headless.terminal);
        taking_end(taking);
        taking_close(taking);
}

static int row_of(struct taking *taking, const char *text)
{
        int row, column;

        if (!headless_find(&taking->headless, text, &row, &column)) {
                fail_msg("“%s” is not there:\n%s", text, headless_frame(&taking->headless));
        }
        return row;
}

static void words_stand_in_the_order_of_the_kyrgyz_alphabet(void **state)
{
        struct taking taking;

        open_glossary(&taking, state, "lessons", LANGUAGE_KY);
        headless_resize(&taking.headless, 200, 80);
        // ө stands between о and п, ү between у and ф
        assert_true(row_of(&taking, "негизги сумма") < row_of(&taking, "өздүк нарк"));
        assert_true(row_of(&taking, "өздүк нарк") < row_of(&taking, "пенсия"));
        assert_true(row_of(&taking, "тобокелдик") < row_of(&taking, "үй чарбасы"));
        assert_true(row_of(&taking, "үй чарбасы") < row_of(&taking, "финансылык сабаттуулук"));
        close_glossary(&taking);
}

static void typing_narrows_the_list(void **state)
{
        struct taking taking;

        open_glossary(&taking, state, "tests/fixtures/shapes", LANGUAGE_EN);
        assert_true(row_of(&taking, "debt") < row_of(&taking, "reserve"));
        headless_type(&taking.headless, "Res");
        assert_false(headless_shows(&taking.headless, "debt"));
        headless_type(&taking.headless, "x");
        assert_true(headless_shows(&taking.headless, "There is no such word here."));
        headless_press(&taking.headless, KEY_CODE_ENTER);
        headless_press(&taking.headless, KEY_CODE_BACKSPACE);
        assert_true(headless_shows(&taking.headless, "reserve"));
        headless_press(&taking.headless, KEY_CODE_ENTER);
        assert_true(headless_shows(&taking.headless, "Money for a hard day."));
        headless_press(&taking.headless, KEY_CODE_ENTER);
        assert_true(headless_shows(&taking.headless, "Res"));
        headless_press(&taking.headless, KEY_CODE_ESC);
        assert_int_equal(stack_height(taking.headless.stack), 0);
        close_glossary(&taking);
}

static void a_letter_that_a_keyboard_lacks_is_found_by_its_sister(void **state)
{
        struct taking taking;

        open_glossary(&taking, state, "lessons", LANGUAGE_KY);
        headless_type(&taking.headless, "олуу"); // төлөө, төлөм …
        headless_press(&taking.headless, KEY_CODE_BACKSPACE);
        headless_press(&taking.headless, KEY_CODE_BACKSPACE);
        headless_press(&taking.headless, KEY_CODE_BACKSPACE);
        headless_press(&taking.headless, KEY_CODE_BACKSPACE);
        headless_type(&taking.headless, "толом");
        assert_true(headless_shows(&taking.headless, "төлөм"));
        close_glossary(&taking);
}

static void an_unknown_word_is_named(void **state)
{
        struct taking taking;

        open_glossary(&taking, state, "tests/fixtures/shapes", LANGUAGE_EN);
        headless_show(&taking.headless, term_screen(&taking.session, "nothing"));
        assert_true(headless_shows(&taking.headless, "does not explain this word yet: nothing"));
        headless_press(&taking.headless, KEY_CODE_ESC);
        close_glossary(&taking);
}

static void every_word_of_the_course_fits_every_size(void **state)
{
        static const int sizes[][2] = {{20, 40}, {20, 60}, {24, 80}};

        for (enum language language = 0; language < LANGUAGE_COUNT; language++) {
                struct taking taking;

                open_glossary(&taking, state, "lessons", language);
                for (size_t i = 0; i < ARRAY_LENGTH(sizes); i++) {
                        headless_resize(&taking.headless, sizes[i][0], sizes[i][1]);
                        for (int k = 0; k < 120; k++) {
                                headless_press(&taking.headless, KEY_CODE_ENTER);
                                assert_false(headless_shows(&taking.headless, "… ┐"));
                                headless_press(&taking.headless, KEY_CODE_ESC);
                                headless_press(&taking.headless, KEY_CODE_DOWN);
                        }
                        headless_press(&taking.headless, KEY_CODE_HOME);
                }
                close_glossary(&taking);
        }
}

int main(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, home_set_up_open, home_tear_down)
        const struct CMUnitTest tests[] = {
                TEST(words_stand_in_the_order_of_the_kyrgyz_alphabet),
                TEST(typing_narrows_the_list),
                TEST(a_letter_that_a_keyboard_lacks_is_found_by_its_sister),
                TEST(an_unknown_word_is_named),
                TEST(every_word_of_the_course_fits_every_size),
        };

        return cmocka_run_group_tests(tests, NULL, NULL);
}
