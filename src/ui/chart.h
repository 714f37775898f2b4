// SPDX-License-Identifier: GPL-3.0-or-later
// Horizontal bars, each with its label and its number.
#ifndef BEREKE_UI_CHART_H
#define BEREKE_UI_CHART_H

#include <stddef.h>
#include <stdint.h>

#include "ui/canvas.h"

struct chart_bar {
        const char *label;
        const char *words; // the number as it is read: «12 500 som»
        int64_t value;     // in any unit, the same for all; below 0 counts as 0
};

struct chart {
        const struct chart_bar *bars; // borrowed
        size_t count;
        int64_t whole; // the value that fills its row; 0: the longest bar does
};

int chart_rows(const struct chart *chart, const struct canvas *canvas);
void chart_draw(const struct chart *chart, const struct canvas *canvas);

#endif
