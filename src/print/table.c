// SPDX-License-Identifier: GPL-3.0-or-later
// A table over as many pages as it needs: the heading on each, the paper turned where the columns
// are too wide for it, and every column as wide as its widest cell as far as there is room.

#include "print/document.h"

#include "base/arena.h"

#define INK 0x2b2622
#define SOFT 0x6b625a
#define SHADE 0xf4efe6
#define LINE 0xb98a3e

enum { SIDE = 42, BOTTOM = 40, GAP = 10, PAD = 3 };

static const char body[] = "PT Sans 9.5";
static const char bold[] = "PT Sans Bold 9.5";

struct drawing {
        struct document *document;
        const struct page *page;
        double widths[PAGE_COLUMNS_MOST];
        double y;
        int number; // of the page, from 1
};

static const char *cell(const struct page *page, size_t row, size_t column)
{
        return page->cells.items[row * page->column_count + column];
}

static size_t row_count(const struct page *page)
{
        return page->cells.count / page->column_count;
}

static double natural(struct document *document, const char *font, const char *text)
{
        double width;
        double height;

        document_measure(&width, &height, document,
                &(struct words){.text = text, .font = font, .width = 4000});
        return width;
}

// Gives the sum of the widths.
static double measure(struct drawing *drawing)
{
        const struct page *page = drawing->page;
        double sum = 0;

        for (size_t i = 0; i < page->column_count; i++) {
                double widest = natural(drawing->document, bold, page->columns[i].heading);
                for (size_t row = 0; row < row_count(page); row++) {
                        double width = natural(drawing->document, body, cell(page, row, i));
                        widest = width > widest ? width : widest;
                }
                drawing->widths[i] = widest + GAP;
                sum += drawing->widths[i];
        }
        return sum;
}

// Too wide even for the turned paper: those wider than an equal share give up what is missing.
static void squeeze(struct drawing *drawing, double room)
{
        size_t count = drawing->page->column_count;
        double share = room / (double)count;
        double narrow = 0;
        double wide = 0;

        for (size_t i = 0; i < count; i++) {
                if (drawing->widths[i] <= share)
                        narrow += drawing->widths[i];
                else
                        wide += drawing->widths[i];
        }
        for (size_t i = 0; i < count; i++)
                if (drawing->widths[i] > share)
                        drawing->widths[i] *= (room - narrow) / wide;
}

static double write_cell(
        struct drawing *drawing, const struct words *words, size_t column, bool measured)
{
        struct words placed = *words;
        double width;
        double height;

        placed.width = drawing->widths[column] - GAP;
        placed.alignment = drawing->page->columns[column].right ? ALIGN_RIGHT : ALIGN_LEFT;
        if (!measured)
                return document_write(drawing->document, &placed);
        document_measure(&width, &height, drawing->document, &placed);
        return height;
}

// Writes a row of cells (`row` below 0: the headings), or measures it only. Gives its height.
static double write_row(struct drawing *drawing, long row, bool measured)
{
        const struct page *page = drawing->page;
        double x = SIDE + GAP / 2.0;
        double highest = 0;

        for (size_t i = 0; i < page->column_count; i++) {
                struct words words = {
                        .text = row < 0 ? page->columns[i].heading : cell(page, (size_t)row, i),
                        .font = row < 0 ? bold : body,
                        .x = x,
                        .y = drawing->y + PAD,
                };
                double height = write_cell(drawing, &words, i, measured);
                highest = height > highest ? height : highest;
                x += drawing->widths[i];
        }
        return highest + 2 * PAD;
}

static void rule(struct drawing *drawing)
{
        struct document *document = drawing->document;

        document_colour(document, LINE);
        cairo_set_line_width(document->cairo, 0.7);
        cairo_move_to(document->cairo, SIDE, drawing->y);
        cairo_line_to(document->cairo, document->width - SIDE, drawing->y);
        cairo_stroke(document->cairo);
}

static double write_over(struct drawing *drawing, const char *font, double y, const char *text)
{
        struct document *document = drawing->document;

        return document_write(document, &(struct words){
                                                .text = text,
                                                .font = font,
                                                .x = SIDE,
                                                .y = y,
                                                .width = document->width - 2 * SIDE,
                                        });
}

static void begin_page(struct drawing *drawing)
{
        struct document *document = drawing->document;
        const struct page *page = drawing->page;
        struct arena arena = {0};

        drawing->y = SIDE;
        document_colour(document, INK);
        if (drawing->number == 1) {
                drawing->y += write_over(
                        drawing, "PT Serif Bold 18", drawing->y, page->words[PAGE_TITLE]);
                document_colour(document, SOFT);
                for (size_t i = 0; i < page->notes.count; i++)
                        drawing->y +=
                                write_over(drawing, "PT Sans 10", drawing->y, page->notes.items[i]);
                drawing->y += 10;
        }
        document_colour(document, SOFT);
        (void)write_over(drawing, "PT Sans 8", document->height - BOTTOM + 10,
                arena_format(&arena, "%s · %d", page->words[PAGE_TITLE], drawing->number));
        arena_clear(&arena);
        document_colour(document, INK);
        drawing->y += write_row(drawing, -1, false);
        rule(drawing);
}

static void shade(struct drawing *drawing, double height)
{
        struct document *document = drawing->document;

        document_colour(document, SHADE);
        cairo_rectangle(document->cairo, SIDE, drawing->y, document->width - 2 * SIDE, height);
        cairo_fill(document->cairo);
}

void table_draw(struct document *document, const struct page *page)
{
        struct drawing drawing = {.document = document, .page = page, .number = 1};
        double sum = measure(&drawing);

        if (sum > document->width - 2 * SIDE)
                document_turn(document);
        if (sum > document->width - 2 * SIDE)
                squeeze(&drawing, document->width - 2 * SIDE);
        begin_page(&drawing);
        for (size_t row = 0; row < row_count(page); row++) {
                double height = write_row(&drawing, (long)row, true);
                if (drawing.y + height > document->height - BOTTOM) {
                        document_next_page(document);
                        drawing.number++;
                        begin_page(&drawing);
                }
                if (row % 2)
                        shade(&drawing, height);
                document_colour(document, INK);
                drawing.y += write_row(&drawing, (long)row, false);
        }
        rule(&drawing);
}
