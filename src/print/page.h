// SPDX-License-Identifier: GPL-3.0-or-later
// A page description as base/printout.h documents it, read and checked.
#ifndef BEREKE_PRINT_PAGE_H
#define BEREKE_PRINT_PAGE_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"
#include "base/diagnostics.h"
#include "base/printout.h"

enum { PAGE_COLUMNS_MOST = 40 };

// A line of words that is there once.
enum page_word {
        PAGE_MADE,
        PAGE_TITLE,
        PAGE_BEFORE,
        PAGE_NAME,
        PAGE_AFTER,
        PAGE_COURSE,
        PAGE_RULE,
        PAGE_DATE,
        PAGE_NUMBER,
        PAGE_SIGNATURE,
        PAGE_HINT,
        PAGE_CODE,
        PAGE_WORD_COUNT
};

struct page_lines {
        const char **items;
        size_t count;
};

struct page_column {
        bool right; // its cells stand to the right
        const char *heading;
};

struct page {
        enum printout_kind kind;
        enum language language;
        const char *words[PAGE_WORD_COUNT]; // "" where the kind has none
        struct page_lines notes;            // of a table
        struct page_column columns[PAGE_COLUMNS_MOST];
        size_t column_count;
        struct page_lines cells; // row by row, column_count to a row
        struct page_lines lines; // of a text; NULL begins a new page
};

// Reads a description of `length` bytes into the arena. False with a finding (its line, what is
// wrong) where it is none.
bool page_read(struct page *page, struct arena *arena, const char *text, size_t length,
        struct diagnostics *diagnostics);

#endif
