// SPDX-License-Identifier: GPL-3.0-or-later
// A PDF being drawn in memory: sizes in points, 72 to the inch, from the upper left corner.
#ifndef BEREKE_PRINT_DOCUMENT_H
#define BEREKE_PRINT_DOCUMENT_H

#include <pango/pangocairo.h>
#include <stdbool.h>

#include "base/buffer.h"
#include "print/page.h"

#define DOCUMENT_SHORT 595.28 // the sides of A4
#define DOCUMENT_LONG 841.89

struct document {
        cairo_surface_t *surface;
        cairo_t *cairo;
        PangoLayout *layout;
        double width;
        double height;
        bool code_too_long;   // for a square
        bool letters_missing; // no font here has a letter that was to be drawn
        struct buffer bytes;  // of the PDF, whole after document_close()
};

enum alignment { ALIGN_LEFT, ALIGN_CENTRE, ALIGN_RIGHT };

// A paragraph: wrapped where it is wider than `width`.
struct words {
        const char *text;
        const char *font; // "PT Serif 12"
        double x, y;      // of its upper left corner
        double width;
        enum alignment alignment;
};

// Upright A4; the properties (title, day) come from the page, nothing from the clock.
void document_open(struct document *document, const struct page *page);

// Turns the paper, before anything is drawn on it.
void document_turn(struct document *document);

// Sets the colour of what comes, as 0xRRGGBB.
void document_colour(struct document *document, unsigned colour);

// Draws the words; gives their height.
double document_write(struct document *document, const struct words *words);

// The size that the words would have.
void document_measure(
        double *width, double *height, struct document *document, const struct words *words);

void document_next_page(struct document *document);

// Ends it; false where the library failed. The bytes are the caller's, by document_clear().
bool document_close(struct document *document);
void document_clear(struct document *document);

// Each draws one kind of page.
void certificate_draw(struct document *document, const struct page *page);
void table_draw(struct document *document, const struct page *page);
void listing_draw(struct document *document, const struct page *page);

#endif
