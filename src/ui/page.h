// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in the reading column, from top to bottom: paragraphs, boxes, a table, a list, a
// field. Laid out for the width at hand; scrolls when it is longer than the screen, and then says
// so («more below ▼»).
#ifndef BEREKE_UI_PAGE_H
#define BEREKE_UI_PAGE_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"
#include "ui/canvas.h"
#include "ui/chart.h"
#include "ui/field.h"
#include "ui/key.h"
#include "ui/letters.h"
#include "ui/list.h"
#include "ui/range.h"
#include "ui/series.h"
#include "ui/table.h"

struct block;

enum { PAGE_MOST_ROWS = 10000 };

struct page {
        struct arena arena;
        struct block *first, *last;
        struct block *focus;      // the list, field or grid that gets the keys; NULL for none
        struct block *shown_from; // the next drawing scrolls to what follows it; NULL for none
        size_t links;
        size_t link;          // the chosen one, counted from 1; 0 for none
        struct arena layout;  // the texts' lines, for the width laid out last
        struct canvas column; // where it was drawn last
        int laid_columns;
        bool laid_larger;
        int top;     // rows scrolled away
        int rows;    // of everything, as drawn last
        int seen;    // rows of the screen, as drawn last
        bool follow; // scroll to what is chosen with the next drawing
};

void page_init(struct page *page);
void page_clear(struct page *page);

// Texts are copied; tables, charts, series, ranges, lists, fields and grids are borrowed until
// page_clear().
// Paragraphs get a blank line between them; page_add_gap() adds one more.
void page_add_text(struct page *page, enum style style, const char *text);
void page_add_heading(struct page *page, const char *text);
void page_add_item(struct page *page, const char *text); // «• text»
void page_add_box(struct page *page, enum style style, const char *title, const char *text);
void page_add_gap(struct page *page);
void page_add_table(struct page *page, const struct table *table);
void page_add_chart(struct page *page, const struct chart *chart);
void page_add_series(struct page *page, const struct series_chart *series);
void page_add_range(struct page *page, const struct range *range);
void page_add_list(struct page *page, struct list *list);
void page_add_field(struct page *page, struct field *field);
void page_add_letters(struct page *page, struct letters *letters);

// Bytes of the text added last that look otherwise; with a `link` they can be chosen by ← and → and
// opened by Enter.
struct span {
        size_t start, length;
        enum style style;
        const char *link; // an id, copied; NULL for none
};
void page_mark(struct page *page, const struct span *span);

enum page_answer {
        PAGE_UNUSED,
        PAGE_USED,    // draw anew
        PAGE_CHOSEN,  // in the list that has the focus
        PAGE_ENTERED, // in the field that has the focus, or «done» in a grid
        PAGE_LINK,    // page_link() is to be opened
};
enum page_answer page_key(struct page *page, const struct key *key);

// The id of the chosen link, or NULL.
const char *page_link(const struct page *page);

// Moves the focus to this list, field or grid; page_focused() gives the one that has it, or NULL.
void page_focus(struct page *page, const void *widget);
const void *page_focused(const struct page *page);

// Whether one types where the focus is: in a field or by the letters of a grid.
bool page_is_typed(const struct page *page);

// The next drawing scrolls so far that what is added from now on can be seen, its beginning first.
void page_show_from_here(struct page *page);

void page_draw(struct page *page, const struct canvas *canvas);

#endif
