// SPDX-License-Identifier: GPL-3.0-or-later
// Lines, boxes and bars, from the few glyphs that every console font for Kyrgyz has.
#include "ui/canvas.h"

#include "ui/surface.h"

static bool is_seen(const struct canvas *canvas, int row)
{
        int on_screen = canvas->row + row;
        return row >= 0 && row < canvas->rows && on_screen >= canvas->visible_from &&
               on_screen < canvas->visible_to;
}

// The same glyph `count` times.
struct run {
        int row, column, count;
        wchar_t glyph;
};

static void put_run(const struct canvas *canvas, enum style style, struct run run)
{
        if (!is_seen(canvas, run.row) || run.column < 0)
                return;
        if (run.count > canvas->columns - run.column)
                run.count = canvas->columns - run.column;
        if (run.count <= 0)
                return;
        const struct surface_ink *ink = &canvas->surface->inks[style];
        cchar_t cell;
        setcchar(&cell, (const wchar_t[]){run.glyph, L'\0'}, ink->attributes, ink->pair, NULL);
        mvwhline_set(canvas->surface->window, canvas->row + run.row, canvas->column + run.column,
                &cell, run.count);
}

void canvas_line_across(const struct canvas *canvas, int row)
{
        put_run(canvas, STYLE_FRAME, (struct run){row, 0, canvas->columns, L'─'});
}

void canvas_progress(const struct canvas *canvas, int row, int done, int whole)
{
        canvas_line_across(canvas, row);
        if (done > 0 && whole > 0) {
                int count = done >= whole ? canvas->columns : canvas->columns * done / whole;
                put_run(canvas, STYLE_BAR, (struct run){row, 0, count, L'═'});
        }
}

static void box_edge(const struct canvas *canvas, enum style style, int row, const wchar_t ends[2])
{
        put_run(canvas, style, (struct run){row, 0, canvas->columns, L'─'});
        put_run(canvas, style, (struct run){row, 0, 1, ends[0]});
        put_run(canvas, style, (struct run){row, canvas->columns - 1, 1, ends[1]});
}

void canvas_box(const struct canvas *canvas, enum style style, const char *title)
{
        if (canvas->rows < 2 || canvas->columns < 2)
                return;
        for (int row = 1; row < canvas->rows - 1; row++) {
                put_run(canvas, style, (struct run){row, 0, 1, L'│'});
                put_run(canvas, style, (struct run){row, canvas->columns - 1, 1, L'│'});
        }
        box_edge(canvas, style, 0, L"┌┐");
        box_edge(canvas, style, canvas->rows - 1, L"└┘");
        if (title && canvas->columns > 6) {
                struct canvas ground = canvas_part(canvas, 0, 2, 1, canvas->columns - 3);
                struct canvas place = canvas_part(&ground, 0, 1, 1, ground.columns - 2);
                canvas_put(&ground, 0, 0, style, " ");
                int used = canvas_put_short(&place, 0, 0, style, title);
                canvas_put(&ground, 0, used + 1, style, " ");
        }
}

void canvas_bar(const struct canvas *canvas, int row, long long value, long long whole)
{
        int full = 0;
        if (value > 0 && whole > 0) {
                double share = (double)value / (double)whole;
                full = share >= 1 ? canvas->columns : (int)(share * canvas->columns + 0.5);
                full = full ? full : 1; // a little is not nothing
        }
        put_run(canvas, STYLE_BAR, (struct run){row, 0, full, L'█'});
        put_run(canvas, STYLE_QUIET, (struct run){row, full, canvas->columns - full, L'░'});
}

void canvas_shade(const struct canvas *canvas, int row, enum shade shade)
{
        static const struct {
                enum style style;
                wchar_t glyph;
        } shades[] = {
                [SHADE_FULL] = {STYLE_BAR, L'█'},
                [SHADE_BELOW_ZERO] = {STYLE_LOOK_AGAIN, L'▒'},
                [SHADE_REST] = {STYLE_QUIET, L'░'},
        };
        put_run(canvas, shades[shade].style,
                (struct run){row, 0, canvas->columns, shades[shade].glyph});
}

void canvas_fill(const struct canvas *canvas, enum style style)
{
        for (int row = 0; row < canvas->rows; row++)
                put_run(canvas, style, (struct run){row, 0, canvas->columns, L' '});
}
