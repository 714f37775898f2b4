// SPDX-License-Identifier: GPL-3.0-or-later
// A horn is a stem that bends into a spiral: quarter circles, each smaller than the one before it.
// Two of them back to back are the sign of the carpets; a row of signs, each second one upside
// down, is a band whose ground has the same shape as its figure.

#include "print/ornament.h"

#include <math.h>

#define RED 0x8c2f25
#define GOLD 0xb98a3e

enum { MARGIN = 24, BAND = 34 };

static const double quarter = 1.5707963267948966;

// The pen moves as a walker does: where it is, where it looks.
struct walker {
        cairo_t *cairo;
        double x, y, heading;
};

static void walk(struct walker *walker, double length)
{
        walker->x += length * cos(walker->heading);
        walker->y += length * sin(walker->heading);
        cairo_line_to(walker->cairo, walker->x, walker->y);
}

// A quarter circle to the right (side 1) or to the left (side -1).
static void bend(struct walker *walker, double radius, int side)
{
        double toward = walker->heading + side * quarter;
        double x = walker->x + radius * cos(toward);
        double y = walker->y + radius * sin(toward);
        double from = toward + 2 * quarter;
        double to = from + side * quarter;

        if (side > 0)
                cairo_arc(walker->cairo, x, y, radius, from, to);
        else
                cairo_arc_negative(walker->cairo, x, y, radius, from, to);
        walker->x = x + radius * cos(to);
        walker->y = y + radius * sin(to);
        walker->heading += side * quarter;
}

static void spiral(struct walker walker, double radius, int side)
{
        cairo_move_to(walker.cairo, walker.x, walker.y);
        for (int turn = 0; turn < 6; turn++, radius *= 0.74)
                bend(&walker, radius, side);
}

// The sign of two horns on one stem, standing on (0, 0), `size` high, growing upwards.
static void horns(cairo_t *cairo, double size)
{
        for (int side = -1; side <= 1; side += 2) {
                struct walker walker = {cairo, 0, -size * 0.42, -quarter};

                spiral(walker, size * 0.30, side);
                walker = (struct walker){cairo, 0, -size * 0.02, -quarter};
                cairo_move_to(cairo, walker.x, walker.y);
                walk(&walker, size * 0.05);
                bend(&walker, size * 0.16, side);
                bend(&walker, size * 0.10, -side);
        }
        cairo_move_to(cairo, 0, 0);
        cairo_line_to(cairo, 0, -size * 0.46);
        cairo_stroke(cairo);
}

static void diamond(cairo_t *cairo, double x, double y, double size)
{
        cairo_move_to(cairo, x, y - size);
        cairo_line_to(cairo, x + size * 0.7, y);
        cairo_line_to(cairo, x, y + size);
        cairo_line_to(cairo, x - size * 0.7, y);
        cairo_close_path(cairo);
        cairo_fill(cairo);
}

// A band of signs from (0, 0) to the right, its middle at y = 0.
static void band(cairo_t *cairo, double length)
{
        int count = (int)(length / (BAND * 0.82)) | 1; // odd: both ends look alike
        double step = length / count;

        for (int i = 0; i < count; i++) {
                cairo_save(cairo);
                cairo_translate(cairo, step * (i + 0.5), 0);
                if (i % 2)
                        cairo_rotate(cairo, 2 * quarter);
                cairo_translate(cairo, 0, BAND * 0.31);
                horns(cairo, BAND * 0.66);
                cairo_restore(cairo);
        }
}

static void rectangle(struct document *document, double inset, double line)
{
        cairo_set_line_width(document->cairo, line);
        cairo_rectangle(document->cairo, inset, inset, document->width - 2 * inset,
                document->height - 2 * inset);
        cairo_stroke(document->cairo);
}

// One side after the other, the paper turned by a quarter each time; then its corner.
static void sides(struct document *document)
{
        cairo_t *cairo = document->cairo;
        double middle = MARGIN + BAND / 2.0;

        for (int side = 0; side < 4; side++) {
                double length = side % 2 ? document->height : document->width;
                double across = side % 2 ? document->width : document->height;

                cairo_save(cairo);
                cairo_translate(cairo, document->width / 2, document->height / 2);
                cairo_rotate(cairo, side * quarter);
                cairo_translate(cairo, -length / 2, -across / 2);
                cairo_translate(cairo, MARGIN + BAND, middle);
                band(cairo, length - 2 * (MARGIN + BAND));
                cairo_translate(cairo, -BAND / 2.0, 0);
                cairo_rotate(cairo, -quarter / 2);
                diamond(cairo, 0, 0, BAND * 0.2);
                cairo_restore(cairo);
        }
}

void ornament_frame(struct document *document)
{
        cairo_t *cairo = document->cairo;

        cairo_set_line_cap(cairo, CAIRO_LINE_CAP_ROUND);
        cairo_set_line_join(cairo, CAIRO_LINE_JOIN_ROUND);
        document_colour(document, GOLD);
        rectangle(document, MARGIN, 1.2);
        rectangle(document, MARGIN + BAND, 0.6);
        rectangle(document, MARGIN + BAND + 4, 0.4);
        document_colour(document, RED);
        cairo_set_line_width(cairo, 1.5);
        sides(document);
}

// Three bent laths, side by side, across the crown.
static void laths(cairo_t *cairo, double radius)
{
        for (int i = -1; i <= 1; i++) {
                double apart = radius * 0.2 * i;
                double end = sqrt(radius * radius - 4 * apart * apart);

                cairo_move_to(cairo, -end, 2 * apart);
                cairo_curve_to(cairo, -end / 2, apart * 0.7, end / 2, apart * 0.7, end, 2 * apart);
        }
        cairo_stroke(cairo);
}

void ornament_tunduk(struct document *document, double x, double y, double radius)
{
        cairo_t *cairo = document->cairo;

        cairo_save(cairo);
        cairo_translate(cairo, x, y);
        document_colour(document, RED);
        cairo_set_line_width(cairo, radius * 0.12);
        cairo_arc(cairo, 0, 0, radius, 0, 4 * quarter);
        cairo_stroke(cairo);
        cairo_set_line_width(cairo, radius * 0.07);
        cairo_rotate(cairo, quarter / 2);
        laths(cairo, radius);
        cairo_rotate(cairo, quarter);
        laths(cairo, radius);
        document_colour(document, GOLD);
        cairo_set_line_width(cairo, radius * 0.045);
        for (int ray = 0; ray < 40; ray++) {
                cairo_rotate(cairo, quarter / 10);
                cairo_move_to(cairo, radius * 1.16, 0);
                cairo_line_to(cairo, radius * 1.38, 0);
        }
        cairo_stroke(cairo);
        cairo_restore(cairo);
}

void ornament_divider(struct document *document, double x, double y, double width)
{
        cairo_t *cairo = document->cairo;

        document_colour(document, GOLD);
        for (int side = -1; side <= 1; side += 2) {
                cairo_save(cairo);
                cairo_translate(cairo, x, y);
                cairo_scale(cairo, side, 1);
                cairo_set_line_width(cairo, 0.6);
                cairo_move_to(cairo, 26, 0);
                cairo_line_to(cairo, width / 2, 0);
                cairo_stroke(cairo);
                cairo_set_line_width(cairo, 1.1);
                cairo_translate(cairo, 8, 0);
                cairo_rotate(cairo, quarter);
                horns(cairo, 17);
                cairo_restore(cairo);
        }
        diamond(cairo, x, y, 4);
}
