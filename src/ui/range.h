// SPDX-License-Identifier: GPL-3.0-or-later
// Where most of many lie on a line, and where one of them stands: ░░███████░░ with ▲ below it.
#ifndef BEREKE_UI_RANGE_H
#define BEREKE_UI_RANGE_H

#include <stdint.h>

#include "ui/canvas.h"

// All texts are already translated and borrowed.
struct range {
        int64_t from, to; // where most lie, in any unit
        int64_t own;      // where the one stands
        const char *from_words, *to_words;
        const char *own_words; // «you: 12 500 som»
};

int range_rows(const struct range *range, const struct canvas *canvas);
void range_draw(const struct range *range, const struct canvas *canvas);

#endif
