// SPDX-License-Identifier: GPL-3.0-or-later
// A frame from its beginning to the terminal, and back again: what stands there can be read, so
// that tests see what a person sees. ncurses compares with the frame before and sends only what
// differs.
#include "ui/terminal.h"

#include <limits.h>
#include <stdlib.h>
#include <wchar.h>

#include "ui/terminal_inside.h"

int terminal_rows(const struct terminal *terminal)
{
        return getmaxy(terminal->surface.window);
}

int terminal_columns(const struct terminal *terminal)
{
        return getmaxx(terminal->surface.window);
}

struct canvas terminal_begin(struct terminal *terminal)
{
        surface_erase(&terminal->surface);
        terminal->drawn = true;
        return (struct canvas){
                .surface = &terminal->surface,
                .rows = terminal_rows(terminal),
                .columns = terminal_columns(terminal),
                .visible_to = terminal_rows(terminal),
        };
}

void terminal_repaint(struct terminal *terminal)
{
        terminal->repaint = true;
}

void terminal_show(struct terminal *terminal)
{
        const struct surface *surface = &terminal->surface;
        if (terminal->repaint)
                clearok(surface->window, TRUE);
        terminal->repaint = false;
        terminal->drawn = false;
        curs_set(surface->cursor_seen ? 1 : 0);
        int columns = terminal_columns(terminal);
        wmove(surface->window, surface->cursor_row,
                surface->cursor_column < columns ? surface->cursor_column : columns - 1);
        wnoutrefresh(surface->window);
        doupdate();
}

void terminal_show_drawn(struct terminal *terminal)
{
        if (terminal->drawn)
                terminal_show(terminal);
}

struct cell {
        wchar_t letters[CCHARW_MAX + 1]; // a letter and what is combined with it
        attr_t attributes;
        short pair;
};

static bool read_cell(const struct terminal *terminal, int row, int column, struct cell *cell)
{
        cchar_t raw;
        *cell = (struct cell){0};
        return mvwin_wch(terminal->surface.window, row, column, &raw) != ERR &&
               getcchar(&raw, cell->letters, &cell->attributes, &cell->pair, NULL) != ERR;
}

static void add_letters(struct buffer *out, const wchar_t *letters)
{
        char bytes[MB_LEN_MAX * CCHARW_MAX + 1];
        size_t length = wcstombs(bytes, letters, sizeof(bytes));
        if (length != (size_t)-1)
                buffer_add_bytes(out, bytes, length);
}

static int row_end(const struct terminal *terminal, int row)
{
        struct cell cell;
        int end = terminal_columns(terminal);
        while (end > 0 && read_cell(terminal, row, end - 1, &cell) &&
                wcscmp(cell.letters, L" ") == 0)
                end--;
        return end;
}

void terminal_read_row(const struct terminal *terminal, int row, struct buffer *out)
{
        struct cell cell;
        int end = row_end(terminal, row);
        for (int column = 0; column < end && read_cell(terminal, row, column, &cell);) {
                add_letters(out, cell.letters);
                int width = wcwidth(cell.letters[0]);
                column += width > 1 ? width : 1;
        }
}

struct look terminal_read_look(const struct terminal *terminal, int row, int column)
{
        struct look look = {.colour = -1};
        struct cell cell;
        if (!read_cell(terminal, row, column, &cell))
                return look;
        look.bold = cell.attributes & A_BOLD;
        look.reverse = cell.attributes & A_REVERSE;
        look.underline = cell.attributes & A_UNDERLINE;
        short letter, ground;
        if (cell.pair > 0 && pair_content(cell.pair, &letter, &ground) == OK)
                look.colour = letter;
        return look;
}

bool terminal_read_cursor(const struct terminal *terminal, int *row, int *column)
{
        *row = terminal->surface.cursor_row;
        *column = terminal->surface.cursor_column;
        return terminal->surface.cursor_seen;
}

size_t terminal_cuts(const struct terminal *terminal, const char **text)
{
        if (text)
                *text = buffer_text(&terminal->surface.first_cut);
        return terminal->surface.cuts;
}
