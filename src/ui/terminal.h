// SPDX-License-Identifier: GPL-3.0-or-later
// The terminal: opened once, given back as it was, also after a crash. Headless for tests.
#ifndef BEREKE_UI_TERMINAL_H
#define BEREKE_UI_TERMINAL_H

#include <stdbool.h>
#include <stddef.h>

#include "base/buffer.h"
#include "base/diagnostics.h"
#include "ui/canvas.h"
#include "ui/style.h"

struct terminal;

// Takes over the terminal of standard input and output. NULL with a finding where that cannot be
// (no terminal, or one that cannot place its cursor): the caller ends with status 69. Signals for
// the loop are blocked from here to terminal_free(): a program started meanwhile must unblock them.
struct terminal *terminal_new(struct diagnostics *diagnostics);

// A terminal nobody sees, of a fixed size; keys are handed to the screens by the test.
struct terminal *terminal_new_headless(int rows, int columns);

void terminal_free(struct terminal *terminal);

int terminal_rows(const struct terminal *terminal);
int terminal_columns(const struct terminal *terminal);

// Begins a frame: an empty canvas over the whole screen, no cursor.
struct canvas terminal_begin(struct terminal *terminal);

// Sends what differs from the frame before; everything when terminal_repaint() was called since.
void terminal_show(struct terminal *terminal);
void terminal_repaint(struct terminal *terminal);

// Takes the size the system names; a headless terminal is set with terminal_resize_to().
void terminal_resize(struct terminal *terminal);
void terminal_resize_to(struct terminal *terminal, int rows, int columns);

// Gives the terminal back, stops the program as Ctrl+Z does, and takes it again when it goes on.
void terminal_stop(struct terminal *terminal);
void terminal_continue(struct terminal *terminal);

// Begins with THEME_PLAIN where NO_COLOR is set or the terminal has no colours, else with
// THEME_COLOUR. A theme that the terminal cannot show is kept as THEME_PLAIN.
void terminal_set_theme(struct terminal *terminal, enum theme theme);
enum theme terminal_theme(const struct terminal *terminal);

// Larger text, as far as a terminal can: narrower, bold, a blank line between lines.
void terminal_set_larger(struct terminal *terminal, bool larger);
bool terminal_is_larger(const struct terminal *terminal);

// Reading back, for tests and preview: one row as UTF-8 without trailing spaces; how one cell
// looks.
void terminal_read_row(const struct terminal *terminal, int row, struct buffer *out);
struct look {
        bool bold, reverse, underline;
        int colour; // of the letter, -1 for the terminal's own
};
struct look terminal_read_look(const struct terminal *terminal, int row, int column);

// Where the cursor stands; false where it is hidden.
bool terminal_read_cursor(const struct terminal *terminal, int *row, int *column);

// How many texts did not fit the place they were put at, since the start; `text` (may be NULL) gets
// the first.
size_t terminal_cuts(const struct terminal *terminal, const char **text);

#endif
