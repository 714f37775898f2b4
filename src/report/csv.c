// SPDX-License-Identifier: GPL-3.0-or-later
// Comma-separated values for spreadsheets: they open as UTF-8, and no cell is run as a formula.

#include <assert.h>
#include <string.h>

#include "report/form.h"

static const char byte_order_mark[] = "\xef\xbb\xbf";

static bool is_formula(const struct report_column *column, const char *text)
{
        return !report_is_figure(column->kind) && *text && strchr("=+-@", *text);
}

static void add_quoted(struct buffer *out, const char *text)
{
        buffer_add(out, "\"");
        for (; *text; text++) {
                if (*text == '"')
                        buffer_add(out, "\"");
                buffer_add_bytes(out, text, 1);
        }
        buffer_add(out, "\"");
}

static void add_text(struct buffer *out, const char *text, char separator)
{
        const char special[] = {separator, '"', '\r', '\n', '\0'};
        if (strpbrk(text, special))
                add_quoted(out, text);
        else
                buffer_add(out, text);
}

static void add_cell(struct buffer *out, const struct report_column *column,
        const struct report_cell *cell, char separator)
{
        struct buffer plain = {0};
        struct buffer text = {0};
        report_add_plain(&plain, column, cell);
        if (is_formula(column, buffer_text(&plain)))
                buffer_add(&text, "'");
        buffer_add(&text, buffer_text(&plain));
        add_text(out, buffer_text(&text), separator);
        buffer_clear(&plain);
        buffer_clear(&text);
}

void report_add_csv(struct buffer *out, const struct report_table *table, char separator)
{
        assert(table->column_count > 0);
        buffer_add(out, byte_order_mark);
        for (size_t i = 0; i < table->column_count; i++) {
                if (i > 0)
                        buffer_add_bytes(out, &separator, 1);
                buffer_add(out, table->columns[i].name);
        }
        for (size_t i = 0; i < table->cell_count; i++) {
                size_t column = i % table->column_count;
                if (column == 0)
                        buffer_add(out, "\r\n");
                else
                        buffer_add_bytes(out, &separator, 1);
                add_cell(out, &table->columns[column], &table->cells[i], separator);
        }
        buffer_add(out, "\r\n");
}
