// SPDX-License-Identifier: GPL-3.0-or-later
// A table of figures: named columns, each of a kind, and rows of cells. Filled once, shown as text,
// CSV or JSON.
#ifndef BEREKE_REPORT_TABLE_H
#define BEREKE_REPORT_TABLE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"

enum report_kind {
        REPORT_TEXT,
        REPORT_ID, // a UUID; left out where a table is read by people
        REPORT_COUNT,
        REPORT_SHARE,    // thousandths; may be below 0
        REPORT_TYIYN,    // the column's name ends in _tyiyn
        REPORT_TIME,     // milliseconds since 1970
        REPORT_OUTCOME,  // one of a few words
        REPORT_SENTENCE, // N_(), in the language now shown
};

struct report_column {
        const char *name; // snake_case, never changed after a release
        enum report_kind kind;
        const char *title; // N_()
};

// A word of an outcome: as it is written in files, and N_() for people.
struct report_outcome {
        const char *word;
        const char *shown;
};

struct report_cell {
        bool known; // else the cell is empty
        int64_t number;
        const char *text;
        const char *shown; // outcomes alone
};

struct report_table {
        struct arena *arena; // that holds the cells; their texts are borrowed
        const char *name;
        const struct report_column *columns;
        size_t column_count;
        struct report_cell *cells; // row by row
        size_t cell_count;
        size_t capacity;
};

// An empty table; nothing needs to be given back but the arena.
struct report_table report_table_of(struct arena *arena, const char *name,
        const struct report_column *columns, size_t column_count);

// Adds the next cell, row by row; it must be of its column's kind. An empty or missing text is an
// empty cell.
void report_add_text(struct report_table *table, const char *text);
void report_add_number(struct report_table *table, int64_t number);
void report_add_outcome(struct report_table *table, const struct report_outcome *outcome);
void report_add_nothing(struct report_table *table);

size_t report_row_count(const struct report_table *table);

// The cell of a row in the column of this name.
const struct report_cell *report_cell_at(
        const struct report_table *table, size_t row, const char *column);

// `part` of `whole` in thousandths, rounded half away from 0; `whole` above 0.
int64_t report_share(int64_t part, int64_t whole);

#endif
