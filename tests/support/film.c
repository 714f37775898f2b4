// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/film.h"

#include <string.h>

#include "base/buffer.h"

enum { ROWS = 24, COLUMNS = 80 };

static bool looks_alike(const struct pty_cell *one, const struct pty_cell *other)
{
        return one->bold == other->bold && one->reverse == other->reverse &&
               one->underline == other->underline && one->colour == other->colour &&
               one->ground == other->ground;
}

static bool is_empty(const struct pty_cell *cell)
{
        return (cell->letter[0] == '\0' || strcmp(cell->letter, " ") == 0) && !cell->reverse &&
               !cell->underline && cell->ground < 0;
}

// Where the letters end that begin at `column` and look alike; spaces at the end do not count.
static int run_end(struct pty *pty, int row, int column)
{
        const struct pty_cell first = pty_cell_at(pty, row, column);
        int end = column;

        for (; column < COLUMNS; column++) {
                struct pty_cell cell = pty_cell_at(pty, row, column);
                if (!looks_alike(&cell, &first))
                        break;
                end = is_empty(&cell) ? end : column + 1;
        }
        return end;
}

static void add_run(struct buffer *out, struct pty *pty, int row, int column)
{
        const struct pty_cell first = pty_cell_at(pty, row, column);
        int end = run_end(pty, row, column);

        buffer_add_format(out, "%d %d %d %d %d %d %d |", row, column, first.bold, first.reverse,
                first.underline, first.colour, first.ground);
        for (; column < end; column++) {
                struct pty_cell cell = pty_cell_at(pty, row, column);
                buffer_add(out, cell.letter[0] ? cell.letter : " ");
        }
        buffer_add(out, "\n");
}

void film_add(FILE *film, struct pty *pty)
{
        struct buffer runs;
        int count = 0;
        int cursor_row, cursor_column;

        buffer_init(&runs);
        for (int row = 0; row < ROWS; row++)
                for (int column = 0; column < COLUMNS;) {
                        struct pty_cell cell = pty_cell_at(pty, row, column);
                        if (is_empty(&cell)) {
                                column++;
                                continue;
                        }
                        add_run(&runs, pty, row, column);
                        column = run_end(pty, row, column);
                        count++;
                }
        if (!pty_cursor(pty, &cursor_row, &cursor_column))
                cursor_row = -1;
        fprintf(film, "frame %d %d %d\n%s", count, cursor_row, cursor_column, buffer_text(&runs));
        buffer_clear(&runs);
}
