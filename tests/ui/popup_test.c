// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/popup.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/memory.h"
#include "support/cut.h"
#include "support/headless.h"

static void answers_are_taken(void **state)
{
        (void)state;
        static const struct {
                struct key key;
                enum popup_answer answer;
        } rows[] = {
                {{.code = KEY_CODE_DIGIT, .letter = U'1'}, POPUP_YES},
                {{.code = KEY_CODE_DIGIT, .letter = U'2'}, POPUP_NO},
                {{.code = KEY_CODE_DIGIT, .letter = U'3'}, POPUP_OPEN},
                {{.code = KEY_CODE_ENTER}, POPUP_NO}, // what loses nothing is chosen first
                {{.code = KEY_CODE_ESC}, POPUP_NO},
                {{.code = KEY_CODE_BACKSPACE}, POPUP_NO},
                {{.code = KEY_CODE_UP}, POPUP_OPEN},
                {{.code = KEY_CODE_TAB}, POPUP_OPEN},
                {{.code = KEY_CODE_LETTER, .letter = U'y'}, POPUP_OPEN},
        };
        for (size_t i = 0; i < ARRAY_LENGTH(rows); i++) {
                struct popup popup;
                popup_ask(&popup, "Береке", "Чыгасызбы?");
                assert_int_equal(popup_key(&popup, &rows[i].key), rows[i].answer);
        }
        struct popup popup;
        popup_ask(&popup, "Береке", "Чыгасызбы?");
        popup_key(&popup, &(struct key){.code = KEY_CODE_UP});
        assert_int_equal(popup_key(&popup, &(struct key){.code = KEY_CODE_ENTER}), POPUP_YES);
}

static void it_stands_in_the_middle(void **state)
{
        (void)state;
        struct headless headless;
        headless_open(&headless, 9, 34);
        struct canvas canvas = terminal_begin(headless.terminal);
        canvas_fill(&canvas, STYLE_TEXT);
        for (int row = 0; row < 9; row++)
                canvas_bar(&canvas, row, 1, 1);
        struct popup popup;
        popup_tell(&popup, "Береке", "Жооптор сакталды.");
        popup_draw(&popup, &canvas);
        assert_string_equal(headless_frame(&headless), "██████████████████████████████████\n"
                                                       "█ ┌─ Береке ───────────────────┐ █\n"
                                                       "█ │                            │ █\n"
                                                       "█ │  Жооптор сакталды.         │ █\n"
                                                       "█ │                            │ █\n"
                                                       "█ │   1  Good                  │ █\n"
                                                       "█ │                            │ █\n"
                                                       "█ └────────────────────────────┘ █\n"
                                                       "██████████████████████████████████\n");
        assert_nothing_cut(headless.terminal);
        headless_close(&headless);
}

int main(void)
{
        const struct CMUnitTest tests[] = {
                cmocka_unit_test(answers_are_taken),
                cmocka_unit_test(it_stands_in_the_middle),
        };
        return cmocka_run_group_tests(tests, NULL, NULL);
}
