// SPDX-License-Identifier: GPL-3.0-or-later
// Every side has the same scale, so that bars can be compared across and from line to line. Bars
// below zero grow to the left of a thin line and are hatched; they look otherwise without colour,
// too.
#include "ui/series.h"

#include "base/text.h"

enum { GAP_COLUMNS = 1, SIDE_GAP_COLUMNS = 2, LARGER_STEP = 2 };

struct layout {
        int label, words; // columns
        int side;         // columns of one side: bar, gap and number
        int below, above; // columns of bar on either side of zero
        bool has_zero;    // a line between them
        int head_rows, step;
        int64_t least, most; // 0 or beyond
};

static void measure(struct layout *layout, const struct series_chart *chart)
{
        for (size_t i = 0; i < chart->count; i++) {
                const struct series_line *line = &chart->lines[i];
                int label = text_width(line->label);
                layout->label = label > layout->label ? label : layout->label;
                for (size_t side = 0; side < chart->sides; side++) {
                        int words = text_width(line->words[side]);
                        int64_t value = line->values[side];
                        layout->words = words > layout->words ? words : layout->words;
                        layout->least = value < layout->least ? value : layout->least;
                        layout->most = value > layout->most ? value : layout->most;
                }
        }
}

// The columns that `value` of `whole` takes in `columns`: a little is not nothing.
static int columns_of(int64_t value, int64_t whole, int columns)
{
        if (value <= 0 || columns <= 0)
                return 0;
        double share = (double)value / (double)whole;
        int count = (int)(share * columns + 0.5);
        return count < 1 ? 1 : count > columns ? columns : count;
}

static struct canvas head_place(
        const struct canvas *canvas, const struct layout *layout, size_t side)
{
        int column = layout->label + GAP_COLUMNS + (int)side * (layout->side + SIDE_GAP_COLUMNS);
        return canvas_part(canvas, 0, column, canvas->rows, layout->side);
}

static int head_rows(
        const struct series_chart *chart, const struct canvas *canvas, const struct layout *layout)
{
        int most = 0;
        for (size_t side = 0; side < chart->sides; side++) {
                struct canvas place = head_place(canvas, layout, side);
                int rows =
                        chart->heads[side] ? canvas_paragraph_rows(&place, chart->heads[side]) : 0;
                most = rows > most ? rows : most;
        }
        return most;
}

static struct layout lay_out(const struct series_chart *chart, const struct canvas *canvas)
{
        struct layout layout = {
                .step = canvas_is_larger(canvas) ? LARGER_STEP : 1, .most = chart->whole};
        measure(&layout, chart);
        int sides = chart->sides > 1 ? (int)chart->sides : 1;
        int gaps = GAP_COLUMNS + (sides - 1) * SIDE_GAP_COLUMNS;
        layout.side = (canvas->columns - layout.label - gaps) / sides;
        layout.has_zero = layout.least < 0;
        int bar = layout.side - layout.words - GAP_COLUMNS - layout.has_zero;
        if (layout.has_zero)
                layout.below = columns_of(-layout.least, layout.most - layout.least, bar);
        layout.above = bar > layout.below ? bar - layout.below : 0;
        layout.head_rows = head_rows(chart, canvas, &layout);
        return layout;
}

int series_rows(const struct series_chart *chart, const struct canvas *canvas)
{
        struct layout layout = lay_out(chart, canvas);
        return chart->count ? layout.head_rows + ((int)chart->count - 1) * layout.step + 1 : 0;
}

static void draw_bar(
        const struct canvas *place, int row, const struct layout *layout, int64_t value)
{
        int below = columns_of(-value, -layout->least, layout->below);
        int above = columns_of(value, layout->most, layout->above);
        struct canvas left = canvas_part(place, row, layout->below - below, 1, below);
        struct canvas right = canvas_part(place, row, layout->below + layout->has_zero, 1, above);
        canvas_shade(&left, 0, SHADE_BELOW_ZERO);
        canvas_shade(&right, 0, SHADE_FULL);
        if (layout->has_zero)
                canvas_put(place, row, layout->below, STYLE_FRAME, "│");
}

void series_draw(const struct series_chart *chart, const struct canvas *canvas)
{
        struct layout layout = lay_out(chart, canvas);
        for (size_t side = 0; side < chart->sides; side++) {
                struct canvas place = head_place(canvas, &layout, side);
                if (chart->heads[side])
                        canvas_put_paragraph(&place, 0, STYLE_TITLE, chart->heads[side]);
                for (size_t i = 0; i < chart->count; i++) {
                        const struct series_line *line = &chart->lines[i];
                        int row = layout.head_rows + (int)i * layout.step;
                        if (side == 0)
                                canvas_put(canvas, row, 0, STYLE_TEXT, line->label);
                        draw_bar(&place, row, &layout, line->values[side]);
                        canvas_put_right(&place, row, STYLE_AMOUNT, line->words[side]);
                }
        }
}
