// SPDX-License-Identifier: GPL-3.0-or-later
// Label, bar and number in one row where the bar keeps enough room to be compared; else the label
// above its bar.
#include "ui/chart.h"

#include <stdbool.h>

#include "base/text.h"

enum { GAP_COLUMNS = 2, FEWEST_BAR_COLUMNS = 10 };

struct layout {
        int label, words; // columns
        int64_t longest;
        bool stacked;
        int rows; // of one bar, with the gap below
};

static struct layout lay_out(const struct chart *chart, const struct canvas *canvas)
{
        struct layout layout = {.longest = chart->whole};
        for (size_t i = 0; i < chart->count; i++) {
                const struct chart_bar *bar = &chart->bars[i];
                int label = text_width(bar->label), words = text_width(bar->words);
                layout.label = label > layout.label ? label : layout.label;
                layout.words = words > layout.words ? words : layout.words;
                if (chart->whole == 0 && bar->value > layout.longest)
                        layout.longest = bar->value;
        }
        int rest = canvas->columns - layout.label - layout.words - 2 * GAP_COLUMNS;
        layout.stacked = rest < FEWEST_BAR_COLUMNS;
        layout.rows = layout.stacked ? 3 : canvas_is_larger(canvas) ? 2 : 1;
        return layout;
}

static bool has_gap(const struct layout *layout)
{
        return layout->rows > 1;
}

int chart_rows(const struct chart *chart, const struct canvas *canvas)
{
        struct layout layout = lay_out(chart, canvas);
        return chart->count ? (int)chart->count * layout.rows - has_gap(&layout) : 0;
}

void chart_draw(const struct chart *chart, const struct canvas *canvas)
{
        struct layout layout = lay_out(chart, canvas);
        for (size_t i = 0; i < chart->count; i++) {
                const struct chart_bar *bar = &chart->bars[i];
                int row = (int)i * layout.rows;
                canvas_put(canvas, row, 0, STYLE_TEXT, bar->label);
                row += layout.stacked;
                int column = layout.stacked ? 0 : layout.label + GAP_COLUMNS;
                struct canvas place = canvas_part(canvas, row, column, 1,
                        canvas->columns - column - layout.words - GAP_COLUMNS);
                canvas_bar(&place, 0, bar->value, layout.longest);
                canvas_put_right(canvas, row, STYLE_AMOUNT, bar->words);
        }
}
