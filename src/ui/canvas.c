// SPDX-License-Identifier: GPL-3.0-or-later
// Puts text into cells. Every text passes the gate first, is measured as ncurses will measure it,
// and is clipped at the canvas's right edge; what had to be clipped is remembered, so that a test
// of a screen can say that no label is cut.
#include "ui/canvas.h"

#include <string.h>
#include <wchar.h>

#include "base/memory.h"
#include "base/text.h"
#include "ui/surface.h"

static int smaller(int one, int other)
{
        return one < other ? one : other;
}

static int larger(int one, int other)
{
        return one > other ? one : other;
}

struct canvas canvas_part(const struct canvas *canvas, int row, int column, int rows, int columns)
{
        row = smaller(larger(row, 0), canvas->rows);
        column = smaller(larger(column, 0), canvas->columns);
        struct canvas part = *canvas;
        part.row += row;
        part.column += column;
        part.rows = smaller(larger(rows, 0), canvas->rows - row);
        part.columns = smaller(larger(columns, 0), canvas->columns - column);
        return part;
}

struct canvas canvas_reading_column(const struct canvas *canvas)
{
        int widest = canvas_is_larger(canvas) ? CANVAS_LARGER_COLUMNS : CANVAS_TEXT_COLUMNS;
        int columns = smaller(widest, canvas->columns);
        return canvas_part(canvas, 0, (canvas->columns - columns) / 2, canvas->rows, columns);
}

struct canvas canvas_scrolled(const struct canvas *canvas, int rows, int top)
{
        struct canvas tall = *canvas;
        tall.row -= top;
        tall.rows = larger(rows, 0);
        tall.visible_from = larger(canvas->visible_from, canvas->row);
        tall.visible_to = smaller(canvas->visible_to, canvas->row + canvas->rows);
        return tall;
}

bool canvas_is_larger(const struct canvas *canvas)
{
        return canvas->surface->larger;
}

bool canvas_holds(const struct canvas *canvas, int *row, int *column)
{
        int inner_row = *row - canvas->row, inner_column = *column - canvas->column;
        if (!canvas->surface || *row < canvas->visible_from || *row >= canvas->visible_to ||
                inner_row < 0 || inner_row >= canvas->rows || inner_column < 0 ||
                inner_column >= canvas->columns)
                return false;
        *row = inner_row;
        *column = inner_column;
        return true;
}

static bool row_is_visible(const struct canvas *canvas, int row)
{
        int on_screen = canvas->row + row;
        return on_screen >= canvas->visible_from && on_screen < canvas->visible_to;
}

// One line on its way into cells.
struct wide_line {
        int count;   // wide characters that fit
        int columns; // of them
        bool whole;  // nothing was left over
};

// Turns the text into the surface's wide characters, as many as fit `columns`.
static struct wide_line widen(struct surface *surface, const char *text, size_t length, int columns)
{
        buffer_reset(&surface->safe);
        text_add_safe_bytes(&surface->safe, text, length);
        const char *safe = buffer_text(&surface->safe);
        size_t left = surface->safe.length;
        if (surface->wide_capacity <= left) {
                surface->wide_capacity = left + 256;
                surface->wide = memory_resize(
                        surface->wide, surface->wide_capacity, sizeof(*surface->wide));
        }
        struct wide_line line = {0};
        uint32_t character;
        for (size_t size; (size = text_next(&character, safe, left)); safe += size, left -= size) {
                int width = character < 0x7f ? 1 : wcwidth((wchar_t)character);
                if (width < 0) { // a character newer than this machine
                        character = 0xFFFD;
                        width = 1;
                }
                if (line.columns + width > columns)
                        return line;
                line.columns += width;
                surface->wide[line.count++] = (wchar_t)character;
        }
        line.whole = true;
        return line;
}

static void put_wide(const struct canvas *canvas, int row, int column, enum style style, int count)
{
        struct surface *surface = canvas->surface;
        const struct surface_ink *ink = &surface->inks[style];
        wattr_set(surface->window, ink->attributes, ink->pair, NULL);
        mvwaddnwstr(
                surface->window, canvas->row + row, canvas->column + column, surface->wide, count);
}

int canvas_put_line(const struct canvas *canvas, const struct canvas_line *line, enum style style)
{
        struct surface *surface = canvas->surface;
        bool inside = line->row >= 0 && line->row < canvas->rows && line->column >= 0;
        if (inside && !row_is_visible(canvas, line->row))
                return 0;
        int columns = inside ? larger(canvas->columns - line->column, 0) : 0;
        struct wide_line wide = widen(surface, line->text, line->length, columns);
        if (!wide.whole)
                surface_cut(surface, buffer_text(&surface->safe));
        if (wide.count)
                put_wide(canvas, line->row, line->column, style, wide.count);
        return wide.columns;
}

int canvas_put(const struct canvas *canvas, int row, int column, enum style style, const char *text)
{
        const struct canvas_line line = {row, column, text, strlen(text)};
        return canvas_put_line(canvas, &line, style);
}

int canvas_put_right(const struct canvas *canvas, int row, enum style style, const char *text)
{
        int column = larger(canvas->columns - text_width(text), 0);
        return canvas_put(canvas, row, column, style, text);
}

int canvas_put_short(
        const struct canvas *canvas, int row, int column, enum style style, const char *text)
{
        int columns = canvas->columns - column;
        if (text_width(text) <= columns)
                return canvas_put(canvas, row, column, style, text);
        if (columns < 1)
                return 0;
        const struct canvas_line line = {row, column, text, text_fit(text, columns - 1)};
        int used = canvas_put_line(canvas, &line, style);
        return used + canvas_put(canvas, row, column + used, style, "…");
}

// Whether wrapping would change nothing: the usual case for labels, and ten times cheaper.
static bool is_one_line(const struct canvas *canvas, const char *text)
{
        return text_width(text) <= canvas->columns && !strchr(text, '\n');
}

static int rows_of_lines(const struct canvas *canvas, size_t lines)
{
        int rows = (int)lines;
        return canvas_is_larger(canvas) && rows > 1 ? 2 * rows - 1 : rows;
}

static struct text_lines wrap(const struct canvas *canvas, const char *text)
{
        arena_clear(&canvas->surface->scratch);
        return text_wrap(&canvas->surface->scratch, text, canvas->columns);
}

int canvas_put_paragraph(const struct canvas *canvas, int row, enum style style, const char *text)
{
        if (is_one_line(canvas, text)) {
                canvas_put(canvas, row, 0, style, text);
                return *text != '\0';
        }
        struct text_lines lines = wrap(canvas, text);
        int step = canvas_is_larger(canvas) ? 2 : 1;
        for (size_t i = 0; i < lines.count; i++) {
                const struct text_line *line = &lines.lines[i];
                canvas_put_line(canvas,
                        &(struct canvas_line){row + step * (int)i, 0, line->start, line->length},
                        style);
        }
        return rows_of_lines(canvas, lines.count);
}

int canvas_paragraph_rows(const struct canvas *canvas, const char *text)
{
        if (is_one_line(canvas, text))
                return *text != '\0';
        return rows_of_lines(canvas, wrap(canvas, text).count);
}

void canvas_cursor(const struct canvas *canvas, int row, int column, bool seen)
{
        struct surface *surface = canvas->surface;
        if (row < 0 || row >= canvas->rows || !row_is_visible(canvas, row))
                return;
        surface->cursor_row = canvas->row + row;
        surface->cursor_column = canvas->column + smaller(larger(column, 0), canvas->columns);
        surface->cursor_seen = seen;
}
