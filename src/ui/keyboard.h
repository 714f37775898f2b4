// SPDX-License-Identifier: GPL-3.0-or-later
// Inside this room only: bytes and escape sequences of a terminal turned into keys.
#ifndef BEREKE_UI_KEYBOARD_H
#define BEREKE_UI_KEYBOARD_H

#include <curses.h>
#include <stdbool.h>
#include <stddef.h>

#include "base/buffer.h"
#include "ui/key.h"

struct keyboard {
        WINDOW *window;      // a pad of its own: reading from it never draws anything
        struct buffer paste; // of the paste under way, or the one told last
        bool pasting;
        char pending[4]; // the beginning of a letter whose rest has not come yet
        size_t pending_count;
        int kept;     // a code that was read too early; ERR for none
        bool drained; // nothing read so far waits here or in ncurses
};

void keyboard_init(struct keyboard *keyboard);
void keyboard_clear(struct keyboard *keyboard);

// The next key of what has come; false where nothing whole is there. Never waits, but for the 200
// ms that tell Esc from an arrow key.
bool keyboard_next(struct keyboard *keyboard, struct key *key);

// A paste whose end does not come is told as it stands.
bool keyboard_end_paste(struct keyboard *keyboard, struct key *key);

#endif
