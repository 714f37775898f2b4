// SPDX-License-Identifier: GPL-3.0-or-later
// A table in plain text: words in the first column to the left, all others to the right.
#ifndef BEREKE_COMMAND_COLUMNS_H
#define BEREKE_COMMAND_COLUMNS_H

#include <stddef.h>

#include "base/arena.h"
#include "base/buffer.h"

enum { COLUMNS_MOST = 12 };

struct columns {
        struct arena *arena; // that holds the cells
        size_t count;        // of columns, 1 to COLUMNS_MOST
        const char **cells;
        size_t cell_count;
        size_t capacity;
};

// An empty table; nothing needs to be given back but the arena.
struct columns columns_of(struct arena *arena, size_t count);

// Adds the next cell, row by row; it is borrowed.
void columns_add(struct columns *columns, const char *cell);

// Adds empty cells up to the end of the row.
void columns_end_row(struct columns *columns);

// Adds the rows, each `indent` columns in, safe to print.
void columns_print(struct buffer *out, const struct columns *columns, int indent);

#endif
