// SPDX-License-Identifier: GPL-3.0-or-later
// The frame around every body. Where the keys do not fit one line they take two: a label is never
// cut.
#include "ui/frame.h"

#include "base/text.h"
#include "base/translate.h"

enum {
        MARGIN_COLUMNS = 2,
        KEY_GAP_COLUMNS = 3,
        AIRY_ROWS = 18, // from here on the body begins with a blank line
        TALL_ROWS = 34, // and from here on with more
};

static int action_width(const struct action *action)
{
        return text_width(action_key_name(action)) + 1 + text_width(_(action->label));
}

// Draws the keys from `row` on (or only counts, where `canvas` is too low to hold them); gives the
// rows used.
static int put_keys(const struct frame *frame, const struct canvas *canvas, bool draw)
{
        int row = 0, column = 0, rows = 0;
        for (size_t i = 0; i < frame->action_count; i++) {
                const struct action *action = &frame->actions[i];
                if (!action->label)
                        continue;
                int width = action_width(action);
                if (column > 0 && column + width > canvas->columns) {
                        row++;
                        column = 0;
                }
                if (draw) {
                        const char *name = action_key_name(action);
                        int used = canvas_put(canvas, row, column, STYLE_KEY, name);
                        canvas_put(canvas, row, column + used + 1, STYLE_QUIET, _(action->label));
                }
                column += width + KEY_GAP_COLUMNS;
                rows = row + 1;
        }
        return rows;
}

// Title and progress; gives the rows used.
static int put_head(const struct frame *frame, const struct canvas *canvas)
{
        int progress = frame->progress ? text_width(frame->progress) + 2 : 0;
        struct canvas place = canvas_part(canvas, 0, 0, 2, canvas->columns - progress);
        int rows = canvas_paragraph_rows(&place, frame->title);
        if (rows <= 2)
                canvas_put_paragraph(&place, 0, STYLE_TITLE, frame->title);
        else
                canvas_put_short(&place, 0, 0, STYLE_TITLE, frame->title);
        if (frame->progress)
                canvas_put_right(canvas, 0, STYLE_QUIET, frame->progress);
        rows = rows == 2 ? 2 : 1;
        canvas_progress(canvas, rows, frame->step, frame->steps);
        return rows + 1;
}

static void ask_for_room(const struct canvas *canvas)
{
        const char *sentence = _("Please make this window larger.");
        int rows = canvas_paragraph_rows(canvas, sentence);
        int from = rows < canvas->rows ? (canvas->rows - rows) / 2 : 0;
        struct canvas place =
                canvas_scrolled(canvas, from + rows, 0); // what does not fit is not seen
        canvas_put_paragraph(&place, from, STYLE_TEXT, sentence);
        canvas_cursor(&place, from, 0, false);
}

static int air_above(const struct canvas *canvas)
{
        if (canvas->rows >= TALL_ROWS)
                return canvas->rows / 10;
        return canvas->rows >= AIRY_ROWS;
}

// The message stands right above the line, with air above it where there is room; gives the rows
// used.
static int put_message(const struct frame *frame, const struct canvas *inside, int line)
{
        if (!frame->message)
                return 0;
        int rows = canvas_paragraph_rows(inside, frame->message);
        struct canvas place = canvas_part(inside, line - rows, 0, rows, inside->columns);
        canvas_put_paragraph(&place, 0, frame->message_style, frame->message);
        return rows + (inside->rows >= AIRY_ROWS);
}

static struct canvas place_inside(const struct frame *frame, const struct canvas *canvas)
{
        int columns = canvas->columns - 2 * MARGIN_COLUMNS;
        if (columns > FRAME_MOST_COLUMNS && !frame->wide)
                columns = FRAME_MOST_COLUMNS;
        return canvas_part(canvas, 0, (canvas->columns - columns) / 2, canvas->rows, columns);
}

bool frame_draw(const struct frame *frame, const struct canvas *canvas, struct canvas *body)
{
        if (canvas->rows < FRAME_ROWS || canvas->columns < FRAME_COLUMNS) {
                ask_for_room(canvas);
                return false;
        }
        struct canvas inside = place_inside(frame, canvas);
        int above = put_head(frame, &inside);
        int keys = put_keys(frame, &inside, false);
        int line = inside.rows - keys - 1;
        canvas_line_across(&inside, line);
        struct canvas footer = canvas_part(&inside, line + 1, 0, keys, inside.columns);
        put_keys(frame, &footer, true);
        int end = line - put_message(frame, &inside, line);
        above += air_above(canvas);
        *body = canvas_part(&inside, above, 0, end - above, inside.columns);
        return true;
}
