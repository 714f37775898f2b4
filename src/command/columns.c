// SPDX-License-Identifier: GPL-3.0-or-later
// Tables whose width is known only when all their words are, in the language of the reader.

#include "command/columns.h"

#include <string.h>

#include "base/text.h"

enum { GAP = 2 };

struct columns columns_of(struct arena *arena, size_t count)
{
        return (struct columns){.arena = arena, .count = count};
}

void columns_add(struct columns *columns, const char *cell)
{
        if (columns->cell_count == columns->capacity) {
                size_t capacity = columns->capacity * 2 + COLUMNS_MOST;
                const char **cells = arena_take(columns->arena, capacity * sizeof(*cells));
                if (columns->cell_count > 0)
                        memcpy(cells, columns->cells, columns->cell_count * sizeof(*cells));
                columns->cells = cells;
                columns->capacity = capacity;
        }
        columns->cells[columns->cell_count++] = cell;
}

void columns_end_row(struct columns *columns)
{
        while (columns->cell_count % columns->count != 0)
                columns_add(columns, "");
}

static void measure(int widths[COLUMNS_MOST], const struct columns *columns)
{
        for (size_t i = 0; i < columns->cell_count; i++) {
                int width = text_width(columns->cells[i]);
                if (width > widths[i % columns->count])
                        widths[i % columns->count] = width;
        }
}

void columns_print(struct buffer *out, const struct columns *columns, int indent)
{
        int widths[COLUMNS_MOST] = {0};
        int pending = indent; // spaces are added before a cell that is not empty

        measure(widths, columns);
        for (size_t i = 0; i < columns->cell_count; i++) {
                size_t column = i % columns->count;
                int room = widths[column] - text_width(columns->cells[i]);
                if (column > 0)
                        pending += room;
                if (*columns->cells[i]) {
                        buffer_add_format(out, "%*s", pending, "");
                        text_add_safe(out, columns->cells[i]);
                        pending = 0;
                }
                pending += GAP + (column == 0 ? room : 0);
                if (column + 1 == columns->count) {
                        buffer_add(out, "\n");
                        pending = indent;
                }
        }
}
