// SPDX-License-Identifier: GPL-3.0-or-later
// Tables and charts on paper. A table too wide for the page is written as a list of rows.
#include "author/paper.h"

#include <stdlib.h>

#include "base/text.h"
#include "course/token.h"

enum { GAP = 2, BAR_COLUMNS = 30 };

// A table with its cells as they are read; `rows` counts the head and the total as well.
struct printed_table {
        const char **cells;
        int *widths;
        size_t columns;
        size_t rows;
};

static bool is_number(const char *cell)
{
        int64_t value;

        return token_amount(&value, cell);
}

static const char *print_number(struct paper *paper, int64_t hundredths)
{
        struct buffer number;

        buffer_init(&number);
        paper_add_amount(paper, &number, hundredths, NULL);
        const char *copy = arena_copy_text(&paper->arena, buffer_text(&number));
        buffer_clear(&number);
        return copy;
}

static const char *print_cell(struct paper *paper, const char *cell)
{
        int64_t value;

        return cell && token_amount(&value, cell) ? print_number(paper, value)
                                                  : paper_words(paper, cell);
}

static void set_cell(struct printed_table *printed, size_t row, size_t column, const char *cell)
{
        int width = text_width(cell);

        printed->cells[row * printed->columns + column] = cell;
        if (width > printed->widths[column])
                printed->widths[column] = width;
}

static void set_row(struct paper *paper, struct printed_table *printed, size_t row,
        const struct lesson_row *cells)
{
        for (size_t i = 0; i < printed->columns; i++)
                set_cell(printed, row, i,
                        i < cells->count ? print_cell(paper, cells->cells[i]) : "");
}

static struct printed_table print_cells(struct paper *paper, const struct lesson_table *table)
{
        struct printed_table printed = {
                .columns = table->head.count, .rows = table->count + 1 + (table->total != NULL)};

        printed.cells =
                arena_take(&paper->arena, printed.rows * printed.columns * sizeof(*printed.cells));
        printed.widths = arena_take(&paper->arena, printed.columns * sizeof(*printed.widths));
        set_row(paper, &printed, 0, &table->head);
        for (size_t i = 0; i < table->count; i++)
                set_row(paper, &printed, i + 1, &table->rows[i]);
        if (table->total) {
                set_cell(&printed, printed.rows - 1, 0, paper_words(paper, table->total));
                for (size_t i = 1; i < printed.columns; i++)
                        set_cell(&printed, printed.rows - 1, i,
                                print_number(paper, table->totals[i]));
        }
        return printed;
}

static int width_of(const struct printed_table *printed)
{
        int width = PAPER_INDENT;

        for (size_t i = 0; i < printed->columns; i++)
                width += printed->widths[i] + GAP;
        return width - GAP;
}

// Does the column hold numbers below its head?
static bool is_number_column(const struct lesson_table *table, size_t column)
{
        return table->count > 0 && column < table->rows[0].count &&
               is_number(table->rows[0].cells[column]);
}

static void add_row(struct paper *paper, const struct printed_table *printed,
        const struct lesson_table *table, size_t row)
{
        struct buffer line;

        buffer_init(&line);
        for (size_t i = 0; i < printed->columns; i++) {
                const char *cell = printed->cells[row * printed->columns + i];
                int room = printed->widths[i] - text_width(cell);
                bool right = is_number_column(table, i);
                buffer_add_format(&line, "%*s%s%*s", right ? room : 0, "", cell,
                        (right ? 0 : room) + GAP, "");
        }
        paper_say(paper, PAPER_INDENT, "", buffer_text(&line));
        buffer_clear(&line);
}

static void add_rule(struct paper *paper, int width)
{
        buffer_add_format(paper->out, "%*s", PAPER_INDENT, "");
        for (int i = PAPER_INDENT; i < width; i++)
                buffer_add(paper->out, "-");
        buffer_add(paper->out, "\n");
}

static void add_rows_as_list(struct paper *paper, const struct printed_table *printed)
{
        for (size_t row = 1; row < printed->rows; row++)
                for (size_t i = 0; i < printed->columns; i++) {
                        struct buffer line;
                        buffer_init(&line);
                        buffer_add_format(&line, "%s: %s", printed->cells[i],
                                printed->cells[row * printed->columns + i]);
                        paper_say(paper, PAPER_INDENT, i == 0 ? "- " : "  ", buffer_text(&line));
                        buffer_clear(&line);
                }
}

void paper_table(struct paper *paper, const struct lesson_table *table)
{
        struct printed_table printed = print_cells(paper, table);
        int width = width_of(&printed);

        if (width > PAPER_COLUMNS) {
                add_rows_as_list(paper, &printed);
                return;
        }
        for (size_t row = 0; row < printed.rows; row++) {
                if (row == 1 || (table->total && row == printed.rows - 1))
                        add_rule(paper, width);
                add_row(paper, &printed, table, row);
        }
}

void paper_chart(struct paper *paper, const struct lesson_chart *chart)
{
        int64_t longest = 1;

        for (size_t i = 0; i < chart->count; i++)
                if (llabs(chart->bars[i].value) > longest)
                        longest = llabs(chart->bars[i].value);
        for (size_t i = 0; i < chart->count; i++) {
                struct buffer line;
                int64_t length = llabs(chart->bars[i].value) * BAR_COLUMNS / longest;
                buffer_init(&line);
                for (int64_t column = 0; column < length; column++)
                        buffer_add(&line, "#");
                buffer_add(&line, length > 0 ? " " : "");
                paper_add_amount(paper, &line, chart->bars[i].value * 100, chart->unit);
                paper_say(paper, PAPER_INDENT, "", paper_words(paper, chart->bars[i].label));
                paper_say(paper, PAPER_INDENT + GAP, "", buffer_text(&line));
                buffer_clear(&line);
        }
}
