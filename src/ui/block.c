// SPDX-License-Identifier: GPL-3.0-or-later
// The kinds of things on a page. Texts are wrapped once for a width and kept; widgets measure
// themselves.
#include "ui/block.h"

#include <string.h>

enum { ITEM_INDENT = 2, BOX_MARGIN = 2 }; // "• ", "│ "

bool block_takes_keys(const struct block *block)
{
        return (block->list && !block->list->fixed) || block->field || block->letters;
}

void block_set_focused(struct block *block, bool focused)
{
        if (block->list)
                block->list->focused = focused;
        if (block->field)
                block->field->focused = focused;
        if (block->letters)
                block->letters->focused = focused;
}

int block_gap(const struct block *block, const struct canvas *canvas)
{
        const struct block *before = block->before;
        int air = canvas_is_larger(canvas); // between lines; between paragraphs there is more
        if (!before || block->kind == BLOCK_GAP)
                return 0;
        if (before->kind == BLOCK_HEADING ||
                (block->kind == BLOCK_ITEM && before->kind == BLOCK_ITEM))
                return air;
        return 1 + air;
}

static int line_step(const struct canvas *canvas)
{
        return canvas_is_larger(canvas) ? 2 : 1;
}

static int indent_of(const struct block *block)
{
        return block->kind == BLOCK_ITEM ? ITEM_INDENT : block->kind == BLOCK_BOX ? BOX_MARGIN : 0;
}

// Where the text of the block stands inside its place.
static struct canvas text_place(const struct block *block, const struct canvas *canvas)
{
        int indent = indent_of(block);
        int right = block->kind == BLOCK_BOX ? BOX_MARGIN : 0;
        int above = block->kind == BLOCK_BOX ? 1 : 0;
        return canvas_part(canvas, above, indent, canvas->rows, canvas->columns - indent - right);
}

static int measure_text(struct block *block, const struct canvas *canvas, struct block_pen *pen)
{
        struct canvas place = text_place(block, canvas);
        if (!block->lines.lines)
                block->lines = text_wrap(pen->layout, block->text, place.columns);
        int rows = (int)block->lines.count;
        rows = rows ? (rows - 1) * line_step(canvas) + 1 : 0;
        return block->kind == BLOCK_BOX ? rows + 2 : rows;
}

// A part of a line in one style.
static enum style style_at(const struct block *block, size_t at, size_t *end, size_t link)
{
        for (const struct block_span *span = block->spans; span; span = span->next) {
                size_t from = span->span.start, to = from + span->span.length;
                if (at < from && from < *end)
                        *end = from;
                if (at < from || at >= to)
                        continue;
                *end = to < *end ? to : *end;
                return link && span->link == link ? STYLE_CHOSEN : span->span.style;
        }
        return block->kind == BLOCK_BOX ? STYLE_TEXT : block->style;
}

static void draw_line(const struct block *block, const struct canvas *place, int row,
        const struct text_line *line, size_t link)
{
        size_t at = (size_t)(line->start - block->text), line_end = at + line->length;
        int column = 0;
        while (at < line_end) {
                size_t end = line_end;
                enum style style = style_at(block, at, &end, link);
                if (style == STYLE_CHOSEN)
                        canvas_cursor(place, row, column, false);
                column += canvas_put_line(place,
                        &(struct canvas_line){row, column, block->text + at, end - at}, style);
                at = end;
        }
}

static void draw_text(struct block *block, const struct canvas *canvas, struct block_pen *pen)
{
        struct canvas place = text_place(block, canvas);
        if (block->kind == BLOCK_BOX)
                canvas_box(canvas, block->style, block->title);
        if (block->kind == BLOCK_ITEM)
                canvas_put(canvas, 0, 0, STYLE_QUIET, "•");
        for (size_t i = 0; i < block->lines.count; i++)
                draw_line(block, &place, (int)i * line_step(canvas), &block->lines.lines[i],
                        pen->link);
}

int block_measure(struct block *block, const struct canvas *canvas, struct block_pen *pen)
{
        switch (block->kind) {
        case BLOCK_GAP:
                return 1;
        case BLOCK_TABLE:
                return table_rows(block->table, canvas);
        case BLOCK_CHART:
                return chart_rows(block->chart, canvas);
        case BLOCK_SERIES:
                return series_rows(block->series, canvas);
        case BLOCK_RANGE:
                return range_rows(block->range, canvas);
        case BLOCK_LIST:
                return list_rows(block->list, canvas);
        case BLOCK_FIELD:
                return field_rows(block->field, canvas);
        case BLOCK_LETTERS:
                return letters_rows(block->letters, canvas);
        default:
                return measure_text(block, canvas, pen);
        }
}

void block_draw(struct block *block, const struct canvas *canvas, struct block_pen *pen)
{
        switch (block->kind) {
        case BLOCK_GAP:
                return;
        case BLOCK_TABLE:
                table_draw(block->table, canvas);
                return;
        case BLOCK_CHART:
                chart_draw(block->chart, canvas);
                return;
        case BLOCK_SERIES:
                series_draw(block->series, canvas);
                return;
        case BLOCK_RANGE:
                range_draw(block->range, canvas);
                return;
        case BLOCK_LIST:
                list_draw(block->list, canvas);
                return;
        case BLOCK_FIELD:
                field_draw(block->field, canvas);
                return;
        case BLOCK_LETTERS:
                letters_draw(block->letters, canvas);
                return;
        default:
                draw_text(block, canvas, pen);
        }
}

enum page_answer block_key(struct block *block, const struct key *key)
{
        static const enum page_answer of_list[] = {
                [LIST_UNUSED] = PAGE_UNUSED, [LIST_MOVED] = PAGE_USED, [LIST_CHOSEN] = PAGE_CHOSEN};
        static const enum page_answer of_field[] = {[FIELD_UNUSED] = PAGE_UNUSED,
                [FIELD_CHANGED] = PAGE_USED,
                [FIELD_ENTERED] = PAGE_ENTERED};
        static const enum page_answer of_letters[] = {[LETTERS_UNUSED] = PAGE_UNUSED,
                [LETTERS_USED] = PAGE_USED,
                [LETTERS_DONE] = PAGE_ENTERED};
        if (block->list)
                return of_list[list_key(block->list, key)];
        if (block->field)
                return of_field[field_key(block->field, key)];
        if (block->letters)
                return of_letters[letters_key(block->letters, key)];
        return PAGE_UNUSED;
}

int block_chosen_row(const struct block *block, const struct canvas *canvas, int *rows)
{
        if (block->list)
                return list_chosen_row(block->list, canvas, rows);
        *rows = block->rows;
        return 0;
}

int block_link_row(const struct block *block, const struct canvas *canvas, size_t link)
{
        const struct block_span *span = block->spans;
        while (span && span->link != link)
                span = span->next;
        if (!span)
                return -1;
        size_t line = 0;
        while (line + 1 < block->lines.count &&
                (size_t)(block->lines.lines[line + 1].start - block->text) <= span->span.start)
                line++;
        return (int)line * line_step(canvas) + (block->kind == BLOCK_BOX);
}
