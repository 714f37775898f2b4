// SPDX-License-Identifier: GPL-3.0-or-later
// A terminal nobody sees, with screens on it: press keys, read what stands there.
#ifndef BEREKE_TESTS_SUPPORT_HEADLESS_H
#define BEREKE_TESTS_SUPPORT_HEADLESS_H

#include <stdbool.h>
#include <stddef.h>

#include "base/buffer.h"
#include "ui/key.h"
#include "ui/screen.h"
#include "ui/terminal.h"

struct headless {
        struct terminal *terminal;
        struct stack *stack;
        struct buffer frame; // all rows, each ended by a newline, as read last
};

// `unused` and `context` as in stack_new(); both may be NULL.
void headless_open(struct headless *headless, int rows, int columns);
void headless_open_with(struct headless *headless, int rows, int columns,
        struct next (*unused)(void *context, const struct screen *top, const struct key *key),
        void *context);
void headless_close(struct headless *headless);

// Puts a screen on the stack and draws it.
void headless_show(struct headless *headless, struct screen screen);

// Presses a key (no letter), types a text letter by letter (digits and spaces become their keys),
// pastes; each time the screen is drawn as the loop would.
void headless_press(struct headless *headless, enum key_code code);
void headless_type(struct headless *headless, const char *text);
void headless_paste(struct headless *headless, const char *text);
void headless_click(
        struct headless *headless, const char *text); // on the first place where this text stands
void headless_resize(struct headless *headless, int rows, int columns);

// What stands there now; borrowed until the next call.
const char *headless_frame(struct headless *headless);
bool headless_shows(struct headless *headless, const char *text);

// The row and column of a text, or false.
bool headless_find(struct headless *headless, const char *text, int *row, int *column);

#endif
