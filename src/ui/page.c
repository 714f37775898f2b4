// SPDX-License-Identifier: GPL-3.0-or-later
// A page is a row of blocks in one column: built by the screen, laid out when drawn, scrolled by
// the keys that no block has a use for. What is chosen is kept in sight; what was not yet seen
// cannot be answered by mistake.
#include "ui/page.h"

#include <string.h>

#include "base/translate.h"
#include "ui/block.h"

void page_init(struct page *page)
{
        *page = (struct page){0};
}

void page_clear(struct page *page)
{
        arena_clear(&page->arena);
        arena_clear(&page->layout);
        page_init(page);
}

static struct block *add(struct page *page, enum block_kind kind)
{
        struct block *block = arena_take(&page->arena, sizeof(*block));
        block->kind = kind;
        block->before = page->last;
        if (page->last)
                page->last->next = block;
        else
                page->first = block;
        page->last = block;
        return block;
}

static struct block *add_text(
        struct page *page, enum block_kind kind, enum style style, const char *text)
{
        struct block *block = add(page, kind);
        block->style = style;
        block->text = arena_copy_text(&page->arena, text);
        return block;
}

static void set_focus(struct page *page, struct block *block)
{
        if (page->focus)
                block_set_focused(page->focus, false);
        page->focus = block;
        if (block)
                block_set_focused(block, true);
}

// The first that takes keys has them.
static void added_widget(struct page *page, struct block *block)
{
        block_set_focused(block, false);
        if (!page->focus && block_takes_keys(block))
                set_focus(page, block);
}

void page_add_text(struct page *page, enum style style, const char *text)
{
        add_text(page, BLOCK_TEXT, style, text);
}

void page_add_heading(struct page *page, const char *text)
{
        add_text(page, BLOCK_HEADING, STYLE_TITLE, text);
}

void page_add_item(struct page *page, const char *text)
{
        add_text(page, BLOCK_ITEM, STYLE_TEXT, text);
}

void page_add_box(struct page *page, enum style style, const char *title, const char *text)
{
        struct block *block = add_text(page, BLOCK_BOX, style, text);
        block->title = title ? arena_copy_text(&page->arena, title) : NULL;
}

void page_add_gap(struct page *page)
{
        add(page, BLOCK_GAP);
}

void page_add_table(struct page *page, const struct table *table)
{
        add(page, BLOCK_TABLE)->table = table;
}

void page_add_chart(struct page *page, const struct chart *chart)
{
        add(page, BLOCK_CHART)->chart = chart;
}

void page_add_series(struct page *page, const struct series_chart *series)
{
        add(page, BLOCK_SERIES)->series = series;
}

void page_add_range(struct page *page, const struct range *range)
{
        add(page, BLOCK_RANGE)->range = range;
}

void page_add_list(struct page *page, struct list *list)
{
        struct block *block = add(page, BLOCK_LIST);
        block->list = list;
        added_widget(page, block);
}

void page_add_field(struct page *page, struct field *field)
{
        struct block *block = add(page, BLOCK_FIELD);
        block->field = field;
        added_widget(page, block);
}

void page_add_letters(struct page *page, struct letters *letters)
{
        struct block *block = add(page, BLOCK_LETTERS);
        block->letters = letters;
        added_widget(page, block);
}

void page_mark(struct page *page, const struct span *span)
{
        struct block_span *mark = arena_take(&page->arena, sizeof(*mark));
        mark->span = *span;
        if (span->link) {
                mark->span.link = arena_copy_text(&page->arena, span->link);
                mark->link = ++page->links;
        }
        struct block_span **end = &page->last->spans;
        while (*end)
                end = &(*end)->next;
        *end = mark;
}

const char *page_link(const struct page *page)
{
        for (const struct block *block = page->first; block && page->link; block = block->next) {
                for (const struct block_span *span = block->spans; span; span = span->next) {
                        if (span->link == page->link)
                                return span->span.link;
                }
        }
        return NULL;
}

void page_focus(struct page *page, const void *widget)
{
        for (struct block *block = page->first; block; block = block->next) {
                if (block_takes_keys(block) && (block->list == widget || block->field == widget ||
                                                       block->letters == widget)) {
                        set_focus(page, block);
                        page->follow = true;
                }
        }
}

const void *page_focused(const struct page *page)
{
        const struct block *block = page->focus;
        if (!block)
                return NULL;
        return block->list    ? (const void *)block->list
               : block->field ? (const void *)block->field
                              : block->letters;
}

bool page_is_typed(const struct page *page)
{
        return page->focus && !page->focus->list;
}

void page_show_from_here(struct page *page)
{
        page->shown_from = page->last;
}

// Lays everything out for the width of the column; gives the rows of it all.
static int lay_out(struct page *page, const struct canvas *column, struct block_pen *pen)
{
        bool larger = canvas_is_larger(column);
        if (page->laid_columns != column->columns || page->laid_larger != larger) {
                arena_clear(&page->layout);
                for (struct block *block = page->first; block; block = block->next)
                        block->lines = (struct text_lines){0};
                page->laid_columns = column->columns;
                page->laid_larger = larger;
        }
        int row = 0;
        for (struct block *block = page->first; block; block = block->next) {
                block->row = row + block_gap(block, column);
                block->rows = block_measure(block, column, pen);
                row = block->row + block->rows;
        }
        return row;
}

// The rows of what is chosen: a link before the list or field that has the focus.
static bool chosen_rows(const struct page *page, int *from, int *to)
{
        for (const struct block *block = page->first; page->link && block; block = block->next) {
                int row = block_link_row(block, &page->column, page->link);
                if (row >= 0) {
                        *from = block->row + row;
                        *to = *from + 1;
                        return true;
                }
        }
        if (!page->focus)
                return false;
        int rows;
        *from = page->focus->row + block_chosen_row(page->focus, &page->column, &rows);
        *to = *from + rows;
        return true;
}

static void scroll_to(struct page *page, int top)
{
        int most = page->rows - page->seen;
        page->top = top > most ? most : top;
        if (page->top < 0)
                page->top = 0;
}

static void show_from(struct page *page)
{
        const struct block *first = page->shown_from ? page->shown_from->next : NULL;
        page->shown_from = NULL;
        if (!first)
                return;
        scroll_to(page, page->rows - page->seen);
        if (first->row < page->top)
                scroll_to(page, first->row);
}

static void follow(struct page *page)
{
        int from, to;
        show_from(page);
        if (page->follow && chosen_rows(page, &from, &to)) {
                if (to > page->top + page->seen)
                        scroll_to(page, to - page->seen);
                if (from < page->top)
                        scroll_to(page, from);
        }
        page->follow = false;
        scroll_to(page, page->top);
}

static void draw_more(const struct page *page, const struct canvas *column)
{
        int row = column->rows - 1;
        if (page->top > 0)
                canvas_put(column, row, 0, STYLE_QUIET, _("▲ more above"));
        if (page->top + page->seen < page->rows)
                canvas_put_right(column, row, STYLE_KEY, _("more below ▼"));
}

void page_draw(struct page *page, const struct canvas *canvas)
{
        struct block_pen pen = {&page->layout, page->link};
        page->column = canvas_reading_column(canvas);
        // Measured in a place without a bottom, so that nothing is cut to the screen.
        struct canvas endless = canvas_scrolled(&page->column, PAGE_MOST_ROWS, 0);
        page->rows = lay_out(page, &endless, &pen);
        bool longer = page->rows > page->column.rows;
        page->seen = page->column.rows - longer;
        follow(page);
        struct canvas seen = canvas_part(&page->column, 0, 0, page->seen, page->column.columns);
        struct canvas tall = canvas_scrolled(&seen, page->rows, page->top);
        for (struct block *block = page->first; block; block = block->next) {
                struct canvas place = canvas_part(&tall, block->row, 0, block->rows, tall.columns);
                block_draw(block, &place, &pen);
        }
        if (longer)
                draw_more(page, &page->column);
}
