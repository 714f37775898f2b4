// SPDX-License-Identifier: GPL-3.0-or-later
// The same four keys everywhere, and a few for those who like them.

#include "session/keys.h"

#include "base/translate.h"

const struct action keys_of_choice[KEYS_OF_CHOICE] = {
        {KEY_CODE_ENTER, 0, N_("Choose"), NULL},
        {KEY_CODE_ESC, 0, N_("Back"), NULL},
        {KEY_CODE_TAB, 0, N_("Menu"), NULL},
};

const struct action keys_of_reading[KEYS_OF_READING] = {
        {KEY_CODE_ENTER, 0, N_("Continue"), NULL},
        {KEY_CODE_ESC, 0, N_("Back"), NULL},
        {KEY_CODE_TAB, 0, N_("Menu"), NULL},
};

const struct action keys_of_field[KEYS_OF_FIELD] = {
        {KEY_CODE_ENTER, 0, N_("Ready"), NULL},
        {KEY_CODE_ESC, 0, N_("Back"), NULL},
        {KEY_CODE_TAB, 0, N_("Menu"), NULL},
};

const struct action keys_everywhere[KEYS_EVERYWHERE] = {
        {KEY_CODE_ENTER, 0, N_("Continue"), N_("goes on, or takes what is marked")},
        {KEY_CODE_ESC, 0, N_("Back"), N_("goes back; nothing is lost")},
        {KEY_CODE_TAB, 0, N_("Menu"), N_("opens the menu on every page")},
        {KEY_CODE_DIGIT, 0, N_("I don't know"), N_("says “I don't know” to a question")},
        {KEY_CODE_UP, 0, NULL, N_("move the mark; a digit marks an answer, in a menu it opens")},
        {KEY_CODE_RIGHT, 0, NULL, N_("go to a word that is explained; Enter opens it")},
        {KEY_CODE_BACKSPACE, 0, NULL, N_("deletes a letter; elsewhere it goes back")},
        {KEY_CODE_SPACE, 0, NULL, N_("shows the rest of a long page, or ticks an answer")},
        {KEY_CODE_PAGE_DOWN, 0, NULL, N_("leafs down; PgUp leafs up")},
};
