// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/key.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/memory.h"
#include "ui/action.h"

static void keys_say_what_they_are(void **state)
{
        (void)state;
        static const struct {
                struct key key;
                int digit;
                bool back, pressed;
        } rows[] = {
                {{.code = KEY_CODE_DIGIT, .letter = U'0'}, 0, false, true},
                {{.code = KEY_CODE_DIGIT, .letter = U'9'}, 9, false, true},
                {{.code = KEY_CODE_LETTER, .letter = U'9'}, -1, false, true},
                {{.code = KEY_CODE_ESC}, -1, true, true},
                {{.code = KEY_CODE_BACKSPACE}, -1, true, true},
                {{.code = KEY_CODE_CLICK}, -1, false, true},
                {{.code = KEY_CODE_NONE}, -1, false, false},
                {{.code = KEY_CODE_SHOWN}, -1, false, false},
                {{.code = KEY_CODE_GONE}, -1, false, false},
        };
        for (size_t i = 0; i < ARRAY_LENGTH(rows); i++) {
                assert_int_equal(key_digit(&rows[i].key), rows[i].digit);
                assert_int_equal(key_goes_back(&rows[i].key), rows[i].back);
                assert_int_equal(key_is_pressed(&rows[i].key), rows[i].pressed);
        }
}

static void every_command_has_a_name(void **state)
{
        (void)state;
        static const struct {
                struct action action;
                const char *name;
        } rows[] = {
                {{.code = KEY_CODE_ENTER}, "Enter"},
                {{.code = KEY_CODE_ESC}, "Esc"},
                {{.code = KEY_CODE_TAB}, "Tab"},
                {{.code = KEY_CODE_SPACE}, "Space"},
                {{.code = KEY_CODE_UP}, "↑ ↓"},
                {{.code = KEY_CODE_RIGHT}, "← →"},
                {{.code = KEY_CODE_BACKSPACE}, "Backspace"},
                {{.code = KEY_CODE_DELETE}, "Delete"},
                {{.code = KEY_CODE_PAGE_UP}, "PgUp"},
                {{.code = KEY_CODE_PAGE_DOWN}, "PgDn"},
                {{.code = KEY_CODE_HOME}, "Home"},
                {{.code = KEY_CODE_END}, "End"},
                {{.code = KEY_CODE_DIGIT, .digit = 0}, "0"},
                {{.code = KEY_CODE_DIGIT, .digit = 9}, "9"},
                {{.code = KEY_CODE_GONE}, ""},
        };
        for (size_t i = 0; i < ARRAY_LENGTH(rows); i++)
                assert_string_equal(action_key_name(&rows[i].action), rows[i].name);
}

int main(void)
{
        const struct CMUnitTest tests[] = {
                cmocka_unit_test(keys_say_what_they_are),
                cmocka_unit_test(every_command_has_a_name),
        };
        return cmocka_run_group_tests(tests, NULL, NULL);
}
