// SPDX-License-Identifier: GPL-3.0-or-later
// A table in one of three shapes: as wide as its words; with its widest column of words wrapped;
// or, where that is still too wide, one row of the table below the other, each figure behind the
// head of its column.
#include "ui/table.h"

#include <string.h>

#include "base/text.h"

enum { MOST_COLUMNS = 8, GAP_COLUMNS = 3, FEWEST_WORD_COLUMNS = 10 };

struct layout {
        bool stacked;
        bool is_number[MOST_COLUMNS];
        int widths[MOST_COLUMNS];
        int gap; // blank rows between rows
};

static const char *cell_at(const struct table *table, size_t row, size_t column)
{
        const char *cell = table->cells[row * table->columns + column];
        return cell ? cell : "";
}

static bool looks_like_number(const char *text)
{
        if (*text == '-' || *text == '+')
                text++;
        else if (strncmp(text, "−", strlen("−")) == 0)
                text += strlen("−");
        return *text >= '0' && *text <= '9';
}

static void measure(const struct table *table, struct layout *layout)
{
        for (size_t column = 0; column < table->columns; column++) {
                layout->is_number[column] = column > 0;
                for (size_t row = 0; row < table->rows; row++) {
                        const char *cell = cell_at(table, row, column);
                        int width = text_width(cell);
                        if (width > layout->widths[column])
                                layout->widths[column] = width;
                        if (row > 0 && *cell && !looks_like_number(cell))
                                layout->is_number[column] = false;
                }
        }
}

static int total_width(const struct table *table, const struct layout *layout)
{
        int total = GAP_COLUMNS * ((int)table->columns - 1);
        for (size_t i = 0; i < table->columns; i++)
                total += layout->widths[i];
        return total;
}

// The widest column that may be wrapped.
static size_t widest_words(const struct table *table, const struct layout *layout)
{
        size_t widest = MOST_COLUMNS;
        for (size_t i = 0; i < table->columns; i++) {
                if (!layout->is_number[i] && layout->widths[i] > FEWEST_WORD_COLUMNS &&
                        (widest == MOST_COLUMNS || layout->widths[i] > layout->widths[widest]))
                        widest = i;
        }
        return widest;
}

static struct layout lay_out(const struct table *table, const struct canvas *canvas)
{
        struct layout layout = {.gap = canvas_is_larger(canvas)};
        layout.stacked = table->columns > MOST_COLUMNS;
        if (layout.stacked)
                return layout;
        measure(table, &layout);
        while (total_width(table, &layout) > canvas->columns) {
                size_t widest = widest_words(table, &layout);
                if (widest == MOST_COLUMNS) {
                        layout.stacked = true;
                        return layout;
                }
                layout.widths[widest]--;
        }
        return layout;
}

static struct canvas cell_place(const struct canvas *canvas, int row, int column, int columns)
{
        return canvas_part(canvas, row, column, canvas->rows, columns);
}

static int grid_row_rows(const struct table *table, const struct layout *layout,
        const struct canvas *canvas, size_t row)
{
        int most = 1;
        for (size_t i = 0; i < table->columns; i++) {
                struct canvas place = cell_place(canvas, 0, 0, layout->widths[i]);
                int rows = canvas_paragraph_rows(&place, cell_at(table, row, i));
                most = rows > most ? rows : most;
        }
        return most;
}

static bool is_total(const struct table *table, size_t row)
{
        return table->has_total && row + 1 == table->rows && row > 0;
}

static bool line_above(const struct table *table, size_t row)
{
        return row == 1 || is_total(table, row);
}

static int grid_rows(
        const struct table *table, const struct layout *layout, const struct canvas *canvas)
{
        int rows = 0;
        for (size_t row = 0; row < table->rows; row++)
                rows += grid_row_rows(table, layout, canvas, row) + line_above(table, row) +
                        (row ? layout->gap : 0);
        return rows;
}

static enum style style_of(
        const struct table *table, const struct layout *layout, size_t row, size_t column)
{
        if (row == 0)
                return STYLE_TITLE;
        bool amount = !layout->stacked && layout->is_number[column];
        return is_total(table, row) || amount ? STYLE_AMOUNT : STYLE_TEXT;
}

static void draw_grid_row(const struct table *table, const struct layout *layout,
        const struct canvas *place, size_t row)
{
        int column = 0;
        for (size_t i = 0; i < table->columns; i++) {
                struct canvas cell = cell_place(place, 0, column, layout->widths[i]);
                const char *text = cell_at(table, row, i);
                enum style style = style_of(table, layout, row, i);
                if (layout->is_number[i])
                        canvas_put_right(&cell, 0, style, text);
                else
                        canvas_put_paragraph(&cell, 0, style, text);
                column += layout->widths[i] + GAP_COLUMNS;
        }
}

static void draw_grid(
        const struct table *table, const struct layout *layout, const struct canvas *canvas)
{
        struct canvas grid = canvas_part(canvas, 0, 0, canvas->rows, total_width(table, layout));
        int at = 0;
        for (size_t row = 0; row < table->rows; row++) {
                at += row ? layout->gap : 0;
                if (line_above(table, row))
                        canvas_line_across(&grid, at++);
                int rows = grid_row_rows(table, layout, canvas, row);
                struct canvas place = canvas_part(&grid, at, 0, rows, grid.columns);
                draw_grid_row(table, layout, &place, row);
                at += rows;
        }
}

// Rows that a head and its cell take: one beside the other, or the cell below.
static int stacked_cell(
        const struct table *table, size_t row, size_t column, const struct canvas *place, bool draw)
{
        const char *head = cell_at(table, 0, column), *cell = cell_at(table, row, column);
        bool beside = text_width(head) + 2 + text_width(cell) <= place->columns;
        int rows = canvas_paragraph_rows(place, head);
        int cell_rows = beside ? 0 : canvas_paragraph_rows(place, cell);
        if (draw) {
                canvas_put_paragraph(place, 0, STYLE_QUIET, head);
                struct canvas below = canvas_part(place, rows, 0, cell_rows, place->columns);
                if (beside)
                        canvas_put_right(place, 0, STYLE_AMOUNT, cell);
                else
                        canvas_put_paragraph(&below, 0, STYLE_AMOUNT, cell);
        }
        return rows + cell_rows;
}

// One row of the table as a little stack; gives the rows it takes.
static int stacked_row(const struct table *table, size_t row, const struct canvas *place, bool draw)
{
        const char *name = cell_at(table, row, 0);
        int rows = draw ? canvas_put_paragraph(place, 0, STYLE_TITLE, name)
                        : canvas_paragraph_rows(place, name);
        for (size_t i = 1; i < table->columns; i++) {
                struct canvas cell =
                        canvas_part(place, rows, 2, place->rows - rows, place->columns - 2);
                rows += stacked_cell(table, row, i, &cell, draw);
        }
        return rows;
}

static int stacked(const struct table *table, const struct canvas *canvas, bool draw)
{
        int at = 0;
        for (size_t row = 1; row < table->rows; row++) {
                at += row > 1;
                if (is_total(table, row)) {
                        if (draw)
                                canvas_line_across(canvas, at);
                        at++;
                }
                struct canvas place =
                        canvas_part(canvas, at, 0, canvas->rows - at, canvas->columns);
                at += stacked_row(table, row, &place, draw);
        }
        return at;
}

int table_rows(const struct table *table, const struct canvas *canvas)
{
        struct layout layout = lay_out(table, canvas);
        return layout.stacked ? stacked(table, canvas, false) : grid_rows(table, &layout, canvas);
}

void table_draw(const struct table *table, const struct canvas *canvas)
{
        struct layout layout = lay_out(table, canvas);
        if (layout.stacked)
                stacked(table, canvas, true);
        else
                draw_grid(table, &layout, canvas);
}
