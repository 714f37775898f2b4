// SPDX-License-Identifier: GPL-3.0-or-later
// A square code as rectangles, one for each run of dark squares in a row: small, and sharp at any
// size.

#include "print/square_code.h"

#include <qrencode.h>

enum { QUIET = 3 }; // light squares round it

static void draw_row(cairo_t *cairo, const QRcode *code, int row)
{
        const unsigned char *squares = &code->data[(size_t)row * (size_t)code->width];

        for (int start = 0; start < code->width; start++) {
                int end = start;
                while (end < code->width && squares[end] & 1)
                        end++;
                if (end > start)
                        cairo_rectangle(cairo, start + QUIET, row + QUIET, end - start, 1);
                start = end;
        }
}

bool square_code_draw(struct document *document, const char *text, double x, double y, double size)
{
        QRcode *code = QRcode_encodeString8bit(text, 0, QR_ECLEVEL_L);

        if (!code)
                return false;
        cairo_save(document->cairo);
        cairo_translate(document->cairo, x, y);
        cairo_scale(document->cairo, size / (code->width + 2 * QUIET),
                size / (code->width + 2 * QUIET));
        document_colour(document, 0x000000);
        for (int row = 0; row < code->width; row++)
                draw_row(document->cairo, code, row);
        cairo_fill(document->cairo);
        cairo_restore(document->cairo);
        QRcode_free(code);
        return true;
}
