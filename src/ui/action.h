// SPDX-License-Identifier: GPL-3.0-or-later
// What a key does on a screen, said once: the footer and the help are made of these rows.
#ifndef BEREKE_UI_ACTION_H
#define BEREKE_UI_ACTION_H

#include "ui/key.h"

// static const struct action actions[] = {
//         {KEY_CODE_ENTER, 0, N_("Answer"), N_("Enter gives your answer.")},
//         {KEY_CODE_DIGIT, 0, N_("I don't know"), N_("0 says that you do not know yet. That is
//         fine.")},
// };
struct action {
        enum key_code code;
        int digit;         // of KEY_CODE_DIGIT
        const char *label; // N_() text of one or two words for the footer; NULL: only in the help
        const char *help;  // N_() text, one sentence
};

// "Enter", "Esc", "Tab", "0", "← →": as printed on the keys. Never NULL.
const char *action_key_name(const struct action *action);

#endif
