// SPDX-License-Identifier: GPL-3.0-or-later
// Cells stand in one array, so that a table of half a million costs one.

#include "report/table.h"

#include <assert.h>
#include <string.h>

struct report_table report_table_of(struct arena *arena, const char *name,
        const struct report_column *columns, size_t column_count)
{
        return (struct report_table){
                .arena = arena,
                .name = name,
                .columns = columns,
                .column_count = column_count,
        };
}

static enum report_kind next_kind(const struct report_table *table)
{
        return table->columns[table->cell_count % table->column_count].kind;
}

static void add(struct report_table *table, struct report_cell cell)
{
        if (table->cell_count == table->capacity) {
                size_t capacity = table->capacity * 2 + table->column_count * 16;
                struct report_cell *cells = arena_take(table->arena, capacity * sizeof(*cells));
                if (table->cell_count > 0)
                        memcpy(cells, table->cells, table->cell_count * sizeof(*cells));
                table->cells = cells;
                table->capacity = capacity;
        }
        table->cells[table->cell_count++] = cell;
}

void report_add_text(struct report_table *table, const char *text)
{
        enum report_kind kind = next_kind(table);
        assert(kind == REPORT_TEXT || kind == REPORT_ID || kind == REPORT_SENTENCE);
        add(table, (struct report_cell){.known = text && *text, .text = text});
}

void report_add_number(struct report_table *table, int64_t number)
{
        enum report_kind kind = next_kind(table);
        assert(kind == REPORT_COUNT || kind == REPORT_SHARE || kind == REPORT_TYIYN ||
                kind == REPORT_TIME);
        add(table, (struct report_cell){.known = true, .number = number});
}

void report_add_outcome(struct report_table *table, const struct report_outcome *outcome)
{
        assert(next_kind(table) == REPORT_OUTCOME);
        add(table, (struct report_cell){
                           .known = true, .text = outcome->word, .shown = outcome->shown});
}

void report_add_nothing(struct report_table *table)
{
        add(table, (struct report_cell){.known = false});
}

size_t report_row_count(const struct report_table *table)
{
        return table->cell_count / table->column_count;
}

const struct report_cell *report_cell_at(
        const struct report_table *table, size_t row, const char *column)
{
        size_t place = 0;
        while (strcmp(table->columns[place].name, column) != 0)
                place++;
        return &table->cells[row * table->column_count + place];
}

int64_t report_share(int64_t part, int64_t whole)
{
        int64_t twice = part * 2000;
        return (twice + (part < 0 ? -whole : whole)) / (2 * whole);
}
