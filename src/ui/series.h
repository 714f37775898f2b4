// SPDX-License-Identifier: GPL-3.0-or-later
// How one thing went from time to time, or two side by side: a line for each time, bars to the
// right of zero and to the left below it, and the number, so that nothing hangs on the bar alone.
#ifndef BEREKE_UI_SERIES_H
#define BEREKE_UI_SERIES_H

#include <stddef.h>
#include <stdint.h>

#include "ui/canvas.h"

enum { SERIES_SIDES = 2 };

struct series_line {
        const char *label;               // as short as "Sep"
        const char *words[SERIES_SIDES]; // the number as it is read: «−12 500»
        int64_t values[SERIES_SIDES];    // in any unit, the same for all
};

// All texts are already translated and borrowed.
struct series_chart {
        const struct series_line *lines;
        size_t count;
        size_t sides;                    // 1, or 2 to compare
        int64_t whole;                   // the value of a full bar; 0: the longest one is full
        const char *heads[SERIES_SIDES]; // above each side; NULL for none
};

int series_rows(const struct series_chart *chart, const struct canvas *canvas);
void series_draw(const struct series_chart *chart, const struct canvas *canvas);

#endif
