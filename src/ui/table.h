// SPDX-License-Identifier: GPL-3.0-or-later
// Rows and columns: numbers to the right, words to the left; one row below the other where it is
// too narrow.
#ifndef BEREKE_UI_TABLE_H
#define BEREKE_UI_TABLE_H

#include <stdbool.h>
#include <stddef.h>

#include "ui/canvas.h"

struct table {
        const char *const *cells; // row after row, the head first; translated, borrowed
        size_t columns;
        size_t rows;    // with the head
        bool has_total; // the last row stands below a line
};

int table_rows(const struct table *table, const struct canvas *canvas);
void table_draw(const struct table *table, const struct canvas *canvas);

#endif
