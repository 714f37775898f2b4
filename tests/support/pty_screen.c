// SPDX-License-Identifier: GPL-3.0-or-later
// What a person sees on the terminal, from the cells that libvterm keeps.
#include <string.h>

#include "base/text.h"
#include "support/pty_inside.h"

static VTermScreenCell read_cell(const struct pty *pty, int row, int column)
{
        VTermScreenCell cell = {0};
        vterm_screen_get_cell(pty->screen, (VTermPos){.row = row, .col = column}, &cell);
        return cell;
}

static void add_cell(struct buffer *out, const VTermScreenCell *cell)
{
        if (cell->chars[0] == (uint32_t)-1) // the second half of a wide letter
                return;
        if (cell->chars[0] == 0)
                buffer_add(out, " ");
        for (size_t i = 0; i < VTERM_MAX_CHARS_PER_CELL && cell->chars[i]; i++)
                text_add_character(out, cell->chars[i]);
}

const char *pty_screen(struct pty *pty)
{
        int rows, columns;
        vterm_get_size(pty->vterm, &rows, &columns);
        buffer_reset(&pty->text);
        for (int row = 0; row < rows; row++) {
                int end = columns;
                while (end > 0) {
                        VTermScreenCell cell = read_cell(pty, row, end - 1);
                        if (cell.chars[0] != 0 && cell.chars[0] != ' ')
                                break;
                        end--;
                }
                for (int column = 0; column < end; column++) {
                        VTermScreenCell cell = read_cell(pty, row, column);
                        add_cell(&pty->text, &cell);
                }
                buffer_add(&pty->text, "\n");
        }
        return buffer_text(&pty->text);
}

bool pty_shows(struct pty *pty, const char *text)
{
        return strstr(pty_screen(pty), text) != NULL;
}

static int colour_number(const VTermColor *colour, bool own)
{
        return own ? -1 : colour->indexed.idx;
}

struct pty_cell pty_cell_at(struct pty *pty, int row, int column)
{
        VTermScreenCell raw = read_cell(pty, row, column);
        struct pty_cell cell = {
                .bold = raw.attrs.bold,
                .reverse = raw.attrs.reverse,
                .underline = raw.attrs.underline,
                .colour = colour_number(&raw.fg, VTERM_COLOR_IS_DEFAULT_FG(&raw.fg)),
                .ground = colour_number(&raw.bg, VTERM_COLOR_IS_DEFAULT_BG(&raw.bg)),
        };
        cell.coloured = cell.colour >= 0 || cell.ground >= 0;
        struct buffer letter;
        buffer_init(&letter);
        add_cell(&letter, &raw);
        if (letter.length < sizeof(cell.letter))
                memcpy(cell.letter, buffer_text(&letter), letter.length);
        buffer_clear(&letter);
        return cell;
}

bool pty_cursor(struct pty *pty, int *row, int *column)
{
        VTermPos position;
        vterm_state_get_cursorpos(vterm_obtain_state(pty->vterm), &position);
        *row = position.row;
        *column = position.col;
        return pty->cursor_shown;
}

bool pty_is_coloured(struct pty *pty)
{
        int rows, columns;
        vterm_get_size(pty->vterm, &rows, &columns);
        for (int cell = 0; cell < rows * columns; cell++) {
                if (pty_cell_at(pty, cell / columns, cell % columns).coloured)
                        return true;
        }
        return false;
}
