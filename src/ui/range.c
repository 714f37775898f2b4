// SPDX-License-Identifier: GPL-3.0-or-later
// Both ends in words, the line, and ▲ with what it stands for beside it, or below where it is too
// narrow. The line reaches an eighth further than what lies on it, so that nothing seems to be the
// end of the world.
#include "ui/range.h"

#include "base/text.h"

enum { ROWS_BESIDE = 3, ROWS_BELOW = 4, MARGIN_PARTS = 8, GAP_COLUMNS = 2 };

struct scale {
        double from, whole;
        int columns;
};

static struct scale scale_of(const struct range *range, const struct canvas *canvas)
{
        double from = (double)(range->own < range->from ? range->own : range->from);
        double to = (double)(range->own > range->to ? range->own : range->to);
        double margin = to > from ? (to - from) / MARGIN_PARTS : 1;
        return (struct scale){from - margin, to - from + 2 * margin, canvas->columns};
}

static int column_of(const struct scale *scale, int64_t value)
{
        return (int)(((double)value - scale->from) / scale->whole * (scale->columns - 1) + 0.5);
}

static int within(int value, int least, int most)
{
        return value > most ? most : value < least ? least : value;
}

// Where the words stand beside the ▲, -1 where there is no room.
static int column_beside(const struct range *range, const struct canvas *canvas)
{
        struct scale scale = scale_of(range, canvas);
        int own = column_of(&scale, range->own), words = text_width(range->own_words);

        if (own + GAP_COLUMNS + words <= canvas->columns)
                return own + GAP_COLUMNS;
        return own - GAP_COLUMNS - words + 1 >= 0 ? own - GAP_COLUMNS - words + 1 : -1;
}

int range_rows(const struct range *range, const struct canvas *canvas)
{
        return column_beside(range, canvas) < 0 ? ROWS_BELOW : ROWS_BESIDE;
}

// Each above its end of the band, as far apart as they have to be.
static void draw_ends(const struct range *range, const struct canvas *canvas, int from, int to)
{
        int left = text_width(range->from_words), right = text_width(range->to_words);
        int last = canvas->columns - right;
        int to_column = within(to + 1 - right, left + GAP_COLUMNS, last);
        int from_column = within(from, 0, to_column - GAP_COLUMNS - left);
        canvas_put(canvas, 0, from_column, STYLE_AMOUNT, range->from_words);
        canvas_put(canvas, 0, to_column, STYLE_AMOUNT, range->to_words);
}

void range_draw(const struct range *range, const struct canvas *canvas)
{
        struct scale scale = scale_of(range, canvas);
        int from = column_of(&scale, range->from), to = column_of(&scale, range->to);
        int own = column_of(&scale, range->own);
        struct canvas band = canvas_part(canvas, 1, from, 1, to - from + 1);
        int beside = column_beside(range, canvas), words = text_width(range->own_words);
        int below = within(own - words / 2, 0, canvas->columns - words);

        draw_ends(range, canvas, from, to);
        canvas_shade(canvas, 1, SHADE_REST);
        canvas_shade(&band, 0, SHADE_FULL);
        canvas_put(canvas, 2, own, STYLE_TITLE, "▲");
        canvas_put(canvas, beside < 0 ? 3 : 2, beside < 0 ? below : beside, STYLE_TITLE,
                range->own_words);
}
