// SPDX-License-Identifier: GPL-3.0-or-later
// Inside this room only: the cells that canvases draw on, and what was drawn.
#ifndef BEREKE_UI_SURFACE_H
#define BEREKE_UI_SURFACE_H

#include <curses.h>
#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"
#include "base/buffer.h"
#include "ui/style.h"

struct surface_ink {
        attr_t attributes;
        short pair;
};

struct surface {
        WINDOW *window;
        struct surface_ink inks[STYLE_COUNT];
        bool larger;
        int cursor_row, cursor_column;
        bool cursor_seen;
        size_t cuts;
        struct buffer first_cut;
        struct buffer safe; // the text being put, after the gate
        wchar_t *wide;      // the same in wide characters
        size_t wide_capacity;
        struct arena scratch; // lines of the paragraph being put
};

void surface_init(struct surface *surface, WINDOW *window);
void surface_clear(struct surface *surface);

// Forgets the frame before: every cell a space, no cursor.
void surface_erase(struct surface *surface);

// Remembers that this text did not fit.
void surface_cut(struct surface *surface, const char *text);

#endif
