// SPDX-License-Identifier: GPL-3.0-or-later
// Inside this room only: one thing on a page, and how each kind of thing is measured, drawn and
// spoken to.
#ifndef BEREKE_UI_BLOCK_H
#define BEREKE_UI_BLOCK_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"
#include "base/text.h"
#include "ui/canvas.h"
#include "ui/page.h"

enum block_kind {
        BLOCK_TEXT,
        BLOCK_HEADING,
        BLOCK_ITEM,
        BLOCK_BOX,
        BLOCK_GAP,
        BLOCK_TABLE,
        BLOCK_CHART,
        BLOCK_SERIES,
        BLOCK_RANGE,
        BLOCK_LIST,
        BLOCK_FIELD,
        BLOCK_LETTERS,
};

struct block_span {
        struct span span;
        size_t link; // its number on the page, from 1; 0 for none
        struct block_span *next;
};

struct block {
        enum block_kind kind;
        enum style style;
        const char *text;
        const char *title;
        const struct table *table;
        const struct chart *chart;
        const struct series_chart *series;
        const struct range *range;
        struct list *list;
        struct field *field;
        struct letters *letters;
        struct block_span *spans; // in the order of the text
        struct text_lines lines;  // of the text at the width now laid out
        int row, rows;            // on the page, as laid out last
        struct block *before, *next;
};

// What a block is drawn with besides its place.
struct block_pen {
        struct arena *layout; // lines live here
        size_t link;          // the chosen one
};

// Whether it takes keys.
bool block_takes_keys(const struct block *block);

// Tells a list, field or grid whether the arrows stand in it.
void block_set_focused(struct block *block, bool focused);

// Blank rows between this block and the one before it.
int block_gap(const struct block *block, const struct canvas *canvas);

int block_measure(struct block *block, const struct canvas *canvas, struct block_pen *pen);
void block_draw(struct block *block, const struct canvas *canvas, struct block_pen *pen);

enum page_answer block_key(struct block *block, const struct key *key);

// First row of what is chosen in it, from the block's own first row, and how many rows that has.
int block_chosen_row(const struct block *block, const struct canvas *canvas, int *rows);

// The row of a link of this block, or -1.
int block_link_row(const struct block *block, const struct canvas *canvas, size_t link);

#endif
