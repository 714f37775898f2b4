// SPDX-License-Identifier: GPL-3.0-or-later
// What is the same on every screen: the title above, the keys below, the body between.
#ifndef BEREKE_UI_FRAME_H
#define BEREKE_UI_FRAME_H

#include <stdbool.h>
#include <stddef.h>

#include "ui/action.h"
#include "ui/canvas.h"

enum {
        FRAME_ROWS = 12, // below this a sentence asks for a larger window
        FRAME_COLUMNS = 40,
        FRAME_MOST_COLUMNS = 100, // on wider screens it stands in the middle
};

struct frame {
        const char *title;    // translated
        const char *progress; // translated, at the right: "3 of 8"; NULL for none
        int step, steps;      // the thin progress line below the title; steps 0 for none
        const char *message;  // translated, one line above the footer; NULL for none
        enum style message_style;
        const struct action *actions; // those with a label stand in the footer, in this order
        size_t action_count;
        bool wide; // takes the whole width of a wide screen: for large tables
};

// Draws it and gives the place for the body. False: too small, a sentence is drawn instead and
// nothing else fits.
bool frame_draw(const struct frame *frame, const struct canvas *canvas, struct canvas *body);

#endif
