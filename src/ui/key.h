// SPDX-License-Identifier: GPL-3.0-or-later
// One thing that happened: a key, a pasted text, a click, a new size, the end.
#ifndef BEREKE_UI_KEY_H
#define BEREKE_UI_KEY_H

#include <stdbool.h>
#include <uchar.h>

enum key_code {
        KEY_CODE_NONE, // nothing that means anything here
        KEY_CODE_UP,
        KEY_CODE_DOWN,
        KEY_CODE_LEFT,
        KEY_CODE_RIGHT,
        KEY_CODE_ENTER,
        KEY_CODE_ESC,
        KEY_CODE_BACKSPACE,
        KEY_CODE_DELETE,
        KEY_CODE_TAB,
        KEY_CODE_SPACE,
        KEY_CODE_PAGE_UP,
        KEY_CODE_PAGE_DOWN,
        KEY_CODE_HOME,
        KEY_CODE_END,
        KEY_CODE_DIGIT,  // `letter` holds '0' to '9'
        KEY_CODE_LETTER, // any other printable character; never a command
        KEY_CODE_PASTE,  // `paste` holds the text
        KEY_CODE_CLICK,  // at `row`, `column` of the whole screen

        // Not pressed by anyone:
        KEY_CODE_SHOWN,    // this screen has just come to the top
        KEY_CODE_RESIZE,   // the screen has another size (it is repainted whole)
        KEY_CODE_LANGUAGE, // the language has changed: look every text up again
        KEY_CODE_DEADLINE, // the deadline asked of the loop has passed
        KEY_CODE_WATCHED,  // the watched file descriptor has something to read
        KEY_CODE_GONE,     // the terminal is gone or the program is asked to end: save and leave
};

struct key {
        enum key_code code;
        char32_t letter;   // of LETTER, DIGIT and SPACE
        const char *paste; // of PASTE: UTF-8, borrowed until the next key is waited for
        int row, column;   // of CLICK
};

// 0–9 for a digit, -1 for every other key.
int key_digit(const struct key *key);

// Whether the key goes back where nothing is being typed: Esc or Backspace.
bool key_goes_back(const struct key *key);

// Whether a person did this (and not the clock, the system or the program).
bool key_is_pressed(const struct key *key);

#endif
