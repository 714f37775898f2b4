// SPDX-License-Identifier: GPL-3.0-or-later
// The only way to draw: a rectangle of the screen, addressed from its own corner 0, 0. Texts pass
// the gate for unsafe characters here. A text that does not fit is clipped and remembered
// (terminal_cuts).
#ifndef BEREKE_UI_CANVAS_H
#define BEREKE_UI_CANVAS_H

#include <stdbool.h>
#include <stddef.h>

#include "ui/style.h"

enum { CANVAS_TEXT_COLUMNS = 64, CANVAS_LARGER_COLUMNS = 40 };

struct surface; // the cells of the terminal

struct canvas {
        struct surface *surface;
        int row, column; // of the corner, on the screen; the row may lie above it when scrolled
        int rows, columns;
        int visible_from, visible_to; // rows of the screen, [from, to)
};

// A rectangle inside the canvas, cut to it.
struct canvas canvas_part(const struct canvas *canvas, int row, int column, int rows, int columns);

// The reading column: at most 64 wide (40 with larger text), in the middle.
struct canvas canvas_reading_column(const struct canvas *canvas);

// As tall as `rows`, seen through this canvas from row `top` on: for scrolling.
struct canvas canvas_scrolled(const struct canvas *canvas, int rows, int top);

// Puts one line; gives the columns used. Newlines count as spaces.
int canvas_put(
        const struct canvas *canvas, int row, int column, enum style style, const char *text);

// The first `length` bytes of a text, for a line of a wrapped one.
struct canvas_line {
        int row, column;
        const char *text;
        size_t length;
};
int canvas_put_line(const struct canvas *canvas, const struct canvas_line *line, enum style style);

// One line that ends at the right edge.
int canvas_put_right(const struct canvas *canvas, int row, enum style style, const char *text);

// One line that ends with «…» where it does not fit, on purpose: for names people have typed.
int canvas_put_short(
        const struct canvas *canvas, int row, int column, enum style style, const char *text);

// A paragraph wrapped to the width; gives the rows used. canvas_paragraph_rows() only counts them.
int canvas_put_paragraph(const struct canvas *canvas, int row, enum style style, const char *text);
int canvas_paragraph_rows(const struct canvas *canvas, const char *text);

// A thin frame along the edge of the canvas; `title` (may be NULL) stands in its upper line.
void canvas_box(const struct canvas *canvas, enum style style, const char *title);

// A thin line across.
void canvas_line_across(const struct canvas *canvas, int row);

// The same, its part done/whole drawn double: how far one has come.
void canvas_progress(const struct canvas *canvas, int row, int done, int whole);

// █ for value/whole of the width, ░ for the rest.
void canvas_bar(const struct canvas *canvas, int row, long long value, long long whole);

// A row of it filled from edge to edge: █, or ▒ for what lies below zero.
enum shade { SHADE_FULL, SHADE_BELOW_ZERO, SHADE_REST };
void canvas_shade(const struct canvas *canvas, int row, enum shade shade);

// Spaces in the style all over the canvas: for a box above other text, for a chosen line.
void canvas_fill(const struct canvas *canvas, enum style style);

// Where the cursor waits: on the chosen item, so that a screen reader reads it.
void canvas_cursor(const struct canvas *canvas, int row, int column, bool seen);

// Whether larger text is wanted: widgets leave a blank line between their lines then.
bool canvas_is_larger(const struct canvas *canvas);

// Whether this place of the screen lies inside; gives it in the canvas's own rows and columns.
bool canvas_holds(const struct canvas *canvas, int *row, int *column);

#endif
