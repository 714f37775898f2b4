// SPDX-License-Identifier: GPL-3.0-or-later
// Names of the keys as they are printed on keyboards; they are the same in every language.
#include "ui/action.h"

#include <assert.h>

const char *action_key_name(const struct action *action)
{
        static const char *const digits[] = {"0", "1", "2", "3", "4", "5", "6", "7", "8", "9"};
        switch (action->code) {
        case KEY_CODE_ENTER:
                return "Enter";
        case KEY_CODE_ESC:
                return "Esc";
        case KEY_CODE_TAB:
                return "Tab";
        case KEY_CODE_SPACE:
                return "Space";
        case KEY_CODE_UP:
        case KEY_CODE_DOWN:
                return "↑ ↓";
        case KEY_CODE_LEFT:
        case KEY_CODE_RIGHT:
                return "← →";
        case KEY_CODE_BACKSPACE:
                return "Backspace";
        case KEY_CODE_DELETE:
                return "Delete";
        case KEY_CODE_PAGE_UP:
                return "PgUp";
        case KEY_CODE_PAGE_DOWN:
                return "PgDn";
        case KEY_CODE_HOME:
                return "Home";
        case KEY_CODE_END:
                return "End";
        case KEY_CODE_DIGIT:
                assert(action->digit >= 0 && action->digit <= 9);
                return digits[action->digit];
        default:
                return "";
        }
}
