// SPDX-License-Identifier: GPL-3.0-or-later
// Choosing one thing, or several, by digits, arrows, Enter, Space or a click.
#ifndef BEREKE_UI_LIST_H
#define BEREKE_UI_LIST_H

#include <stdbool.h>
#include <stddef.h>

#include "ui/canvas.h"
#include "ui/key.h"

// All texts are already translated and borrowed until the list is set anew.
struct list_item {
        const char *label;  // wrapped when long
        const char *detail; // a quiet line below, or NULL
        const char *mark;   // a few words at the right: "3 of 4", or NULL
        enum style style;   // STYLE_TEXT as a rule; STYLE_RIGHT, STYLE_LOOK_AGAIN … once answered
        bool ticked;        // chosen, where several may be
};

struct list {
        struct list_item *items; // borrowed; the list changes only `ticked`
        size_t count;
        size_t chosen;   // where the arrows stand
        bool several;    // Space or a digit ticks; Enter ends
        bool unnumbered; // no digits: for what stands beside the answers
        bool fixed;      // only shown: no digits, nothing chosen (answers after the explanation)
        bool focused;    // set by the page: the arrows stand in this list
        struct canvas drawn; // where it stood last, for clicks
};

// The first item chosen; `items` borrowed.
void list_set(struct list *list, struct list_item *items, size_t count);

enum list_answer {
        LIST_UNUSED, // not a key for a list, or at its end
        LIST_MOVED,  // draw anew
        LIST_CHOSEN, // Enter, or a digit or click where one is chosen: `chosen` holds it
};
enum list_answer list_key(struct list *list, const struct key *key);

// Rows it takes at this width, and drawing them all (scroll with canvas_scrolled or in a page).
int list_rows(const struct list *list, const struct canvas *canvas);
void list_draw(struct list *list, const struct canvas *canvas);

// First row of the chosen item, and how many rows it has: a page scrolls to it.
int list_chosen_row(const struct list *list, const struct canvas *canvas, int *rows);

#endif
