// SPDX-License-Identifier: GPL-3.0-or-later
// Plain text as it stands, in letters of one width: 72 columns to a line of A4.

#include "print/document.h"

#include "base/arena.h"

enum { SIDE = 56, TOP = 50, BOTTOM = 54, LINE = 13 };

static const char font[] = "PT Mono, DejaVu Sans Mono 10.5";

static void number_page(struct document *document, const struct page *page, int number)
{
        struct arena arena = {0};

        document_colour(document, 0x6b625a);
        (void)document_write(document,
                &(struct words){
                        .text = arena_format(&arena, "%s · %d", page->words[PAGE_TITLE], number),
                        .font = "PT Sans 8",
                        .x = SIDE,
                        .y = document->height - BOTTOM + 16,
                        .width = document->width - 2 * SIDE,
                });
        document_colour(document, 0x000000);
        arena_clear(&arena);
}

void listing_draw(struct document *document, const struct page *page)
{
        double y = TOP;
        int number = 1;

        number_page(document, page, number);
        for (size_t i = 0; i < page->lines.count; i++) {
                const char *line = page->lines.items[i];
                if (!line || y + LINE > document->height - BOTTOM) {
                        document_next_page(document);
                        number_page(document, page, ++number);
                        y = TOP;
                }
                if (!line)
                        continue;
                double height =
                        document_write(document, &(struct words){
                                                         .text = line,
                                                         .font = font,
                                                         .x = SIDE,
                                                         .y = y,
                                                         .width = document->width - 2 * SIDE,
                                                 });
                y += height > LINE + 4 ? height : LINE;
        }
}
