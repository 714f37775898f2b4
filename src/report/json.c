// SPDX-License-Identifier: GPL-3.0-or-later
// One object for scripts. Figures are numbers, everything else is text.

#include "report/form.h"

// Texts have passed the gate: no control character is left in them.
static void add_string(struct buffer *out, const char *text)
{
        buffer_add(out, "\"");
        for (; *text; text++) {
                if (*text == '"' || *text == '\\')
                        buffer_add(out, "\\");
                buffer_add_bytes(out, text, 1);
        }
        buffer_add(out, "\"");
}

static void add_value(
        struct buffer *out, const struct report_column *column, const struct report_cell *cell)
{
        struct buffer plain = {0};
        report_add_plain(&plain, column, cell);
        if (!cell->known)
                buffer_add(out, "null");
        else if (report_is_figure(column->kind))
                buffer_add(out, buffer_text(&plain));
        else
                add_string(out, buffer_text(&plain));
        buffer_clear(&plain);
}

void report_add_json(struct buffer *out, const struct report_table *table)
{
        buffer_add_format(out, "{\"report\": \"%s\", \"rows\": [", table->name);
        for (size_t i = 0; i < table->cell_count; i++) {
                size_t column = i % table->column_count;
                if (column == 0)
                        buffer_add(out, i == 0 ? "\n{" : "},\n{");
                buffer_add_format(
                        out, "%s\"%s\": ", column > 0 ? ", " : "", table->columns[column].name);
                add_value(out, &table->columns[column], &table->cells[i]);
        }
        buffer_add(out, table->cell_count > 0 ? "}]}\n" : "]}\n");
}
