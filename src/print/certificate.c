// SPDX-License-Identifier: GPL-3.0-or-later
// A certificate to be hung on a wall: the name is the largest thing on it.

#include "base/arena.h"
#include "print/document.h"
#include "print/ornament.h"
#include "print/square_code.h"

#define INK 0x2b2622
#define SOFT 0x6b625a
#define RED 0x8c2f25

enum { INSET = 92, CODE = 104 };

static double centred(struct document *document, const char *font, double y, const char *text)
{
        return document_write(document, &(struct words){
                                                .text = text,
                                                .font = font,
                                                .x = INSET,
                                                .y = y,
                                                .width = document->width - 2 * INSET,
                                                .alignment = ALIGN_CENTRE,
                                        });
}

// As large as one line allows, from `most` down to `least` points, where it may take two.
static double largest(
        struct document *document, const char *face, int most, double y, const char *text)
{
        enum { LEAST = 20 };
        struct arena arena = {0};
        double width = 0;
        double height = 0;
        const char *font = NULL;

        for (int size = most; size >= LEAST; size--) {
                font = arena_format(&arena, "%s %d", face, size);
                document_measure(&width, &height, document,
                        &(struct words){.text = text, .font = font, .width = 4000});
                if (width <= document->width - 2 * INSET)
                        break;
        }
        height = centred(document, font, y, text);
        arena_clear(&arena);
        return height;
}

// Date and number to the left, the trainer's line in the middle, the code to the right.
static void foot(struct document *document, const struct page *page)
{
        double third = (document->width - 2 * INSET) / 3;
        double line = document->height - 118;
        struct words words = {.font = "PT Serif 11", .x = INSET, .width = third};

        document_colour(document, INK);
        words.text = page->words[PAGE_DATE];
        words.y = line - 16;
        (void)document_write(document, &words);
        document_colour(document, SOFT);
        words.text = page->words[PAGE_NUMBER];
        words.y = line + 3;
        (void)document_write(document, &words);
        cairo_set_line_width(document->cairo, 0.6);
        cairo_move_to(document->cairo, INSET + third + 12, line);
        cairo_line_to(document->cairo, INSET + 2 * third - 12, line);
        cairo_stroke(document->cairo);
        words.text = page->words[PAGE_SIGNATURE];
        words.font = "PT Serif Italic 10";
        words.x = INSET + third;
        words.alignment = ALIGN_CENTRE;
        (void)document_write(document, &words);
        words.text = page->words[PAGE_HINT];
        words.font = "PT Serif 7.5";
        words.x = document->width - INSET - CODE - 56;
        words.width = CODE + 56;
        words.alignment = ALIGN_RIGHT;
        words.y = document->height - 86;
        (void)document_write(document, &words);
}

void certificate_draw(struct document *document, const struct page *page)
{
        const char *const *words = page->words;

        document_turn(document);
        ornament_frame(document);
        ornament_tunduk(document, document->width / 2, 108, 22);
        document_colour(document, RED);
        double y = 146;
        y += largest(document, "PT Serif Bold", 34, y, words[PAGE_TITLE]) + 2;
        document_colour(document, SOFT);
        y += centred(document, "PT Serif Italic 14", y, words[PAGE_BEFORE]) + 6;
        document_colour(document, INK);
        y += largest(document, "PT Serif Bold", 44, y, words[PAGE_NAME]) + 12;
        ornament_divider(document, document->width / 2, y, 320);
        document_colour(document, SOFT);
        y += 14;
        y += centred(document, "PT Serif Italic 14", y, words[PAGE_AFTER]) + 3;
        document_colour(document, INK);
        y += largest(document, "PT Serif", 26, y, words[PAGE_COURSE]) + 6;
        document_colour(document, SOFT);
        (void)centred(document, "PT Serif 11", y, words[PAGE_RULE]);
        foot(document, page);
        if (!square_code_draw(document, words[PAGE_CODE], document->width - INSET - CODE + 6,
                    document->height - 88 - CODE, CODE))
                document->code_too_long = true;
}
