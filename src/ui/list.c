// SPDX-License-Identifier: GPL-3.0-or-later
// A list measures, draws and finds its items by the same walk, so that a click lands where the eye
// sees.
#include "ui/list.h"

#include <string.h>

#include "base/text.h"

enum {
        NUMBER_COLUMNS = 4, // " 1  "
        TICK_COLUMNS = 4,   // "[■] "
        GAP_COLUMNS = 2,    // between label and mark, and at the right edge
};

void list_set(struct list *list, struct list_item *items, size_t count)
{
        list->items = items;
        list->count = count;
        list->chosen = 0;
}

static int label_column(const struct list *list)
{
        return list->several ? NUMBER_COLUMNS + TICK_COLUMNS : NUMBER_COLUMNS;
}

// Where the label stands, given the place of the whole item.
static struct canvas label_place(
        const struct list *list, const struct list_item *item, const struct canvas *place)
{
        int column = label_column(list);
        int mark = item->mark ? text_width(item->mark) + GAP_COLUMNS : 0;
        int columns = place->columns - column - mark - 1;
        return canvas_part(place, 0, column, place->rows, columns);
}

static struct canvas detail_place(const struct list *list, const struct canvas *place, int row)
{
        int column = label_column(list);
        return canvas_part(place, row, column, place->rows, place->columns - column - 1);
}

static int item_rows(
        const struct list *list, const struct list_item *item, const struct canvas *canvas)
{
        struct canvas label = label_place(list, item, canvas);
        int rows = canvas_paragraph_rows(&label, item->label);
        struct canvas detail = detail_place(list, canvas, 0);
        rows += item->detail ? canvas_paragraph_rows(&detail, item->detail) : 0;
        return rows ? rows : 1;
}

// Whether blank rows stand between the items: as soon as one of them takes two.
static bool is_airy(const struct list *list, const struct canvas *canvas)
{
        for (size_t i = 0; i < list->count; i++) {
                const struct list_item *item = &list->items[i];
                struct canvas place = label_place(list, item, canvas);
                if (item->detail || text_width(item->label) > place.columns)
                        return true;
        }
        return canvas_is_larger(canvas);
}

// First row of item `index`; of the row after the last item's for `index` == count.
static int row_of(const struct list *list, size_t index, const struct canvas *canvas)
{
        int gap = is_airy(list, canvas);
        int row = 0;
        for (size_t i = 0; i < index; i++)
                row += item_rows(list, &list->items[i], canvas) + gap;
        return index == list->count && index > 0 ? row - gap : row;
}

int list_rows(const struct list *list, const struct canvas *canvas)
{
        return row_of(list, list->count, canvas);
}

int list_chosen_row(const struct list *list, const struct canvas *canvas, int *rows)
{
        *rows = 0;
        if (list->count == 0)
                return 0;
        *rows = item_rows(list, &list->items[list->chosen], canvas);
        return row_of(list, list->chosen, canvas);
}

static bool has_number(const struct list *list, size_t index)
{
        return !list->fixed && !list->unnumbered && index < 9;
}

static void draw_item(const struct list *list, size_t index, const struct canvas *place)
{
        const struct list_item *item = &list->items[index];
        bool chosen = list->focused && !list->fixed && index == list->chosen;
        enum style style = chosen ? STYLE_CHOSEN : item->style;
        if (chosen) {
                canvas_fill(place, style);
                canvas_cursor(place, 0, label_column(list), false);
        }
        if (has_number(list, index)) {
                const char number[] = {(char)('1' + index), '\0'};
                canvas_put(place, 0, 1, chosen ? style : STYLE_KEY, number);
        }
        if (list->several)
                canvas_put(place, 0, NUMBER_COLUMNS, style, item->ticked ? "[■]" : "[ ]");
        struct canvas label = label_place(list, item, place);
        int rows = canvas_put_paragraph(&label, 0, style, item->label);
        if (item->mark) {
                struct canvas mark = canvas_part(place, 0, 0, 1, place->columns - 1);
                canvas_put_right(&mark, 0, chosen ? style : STYLE_QUIET, item->mark);
        }
        if (item->detail) {
                struct canvas detail = detail_place(list, place, rows);
                canvas_put_paragraph(&detail, 0, chosen ? style : STYLE_QUIET, item->detail);
        }
}

void list_draw(struct list *list, const struct canvas *canvas)
{
        int gap = is_airy(list, canvas);
        int row = 0;
        list->drawn = *canvas;
        for (size_t i = 0; i < list->count; i++) {
                int rows = item_rows(list, &list->items[i], canvas);
                struct canvas place = canvas_part(canvas, row, 0, rows, canvas->columns);
                draw_item(list, i, &place);
                row += rows + gap;
        }
}

// Enter, a digit or a click on one item.
static enum list_answer take(struct list *list, size_t index, bool by_enter)
{
        list->chosen = index;
        if (!list->several || by_enter)
                return LIST_CHOSEN;
        list->items[index].ticked = !list->items[index].ticked;
        return LIST_MOVED;
}

static enum list_answer move_to(struct list *list, size_t index)
{
        if (index >= list->count || index == list->chosen)
                return LIST_UNUSED;
        list->chosen = index;
        return LIST_MOVED;
}

static enum list_answer click(struct list *list, const struct key *key)
{
        int row = key->row, column = key->column;
        if (!canvas_holds(&list->drawn, &row, &column))
                return LIST_UNUSED;
        for (size_t i = 0; i < list->count; i++) {
                int from = row_of(list, i, &list->drawn);
                if (row >= from && row < from + item_rows(list, &list->items[i], &list->drawn))
                        return take(list, i, false);
        }
        return LIST_UNUSED;
}

static enum list_answer take_digit(struct list *list, int digit)
{
        if (digit < 1 || (size_t)digit > list->count || list->unnumbered)
                return LIST_UNUSED;
        return take(list, (size_t)digit - 1, false);
}

enum list_answer list_key(struct list *list, const struct key *key)
{
        if (list->fixed || list->count == 0)
                return LIST_UNUSED;
        switch (key->code) {
        case KEY_CODE_UP:
                return move_to(list, list->chosen - 1); // wraps to a number too large at the top
        case KEY_CODE_DOWN:
                return move_to(list, list->chosen + 1);
        case KEY_CODE_HOME:
                return move_to(list, 0);
        case KEY_CODE_END:
                return move_to(list, list->count - 1);
        case KEY_CODE_ENTER:
                return take(list, list->chosen, true);
        case KEY_CODE_SPACE:
                return list->several ? take(list, list->chosen, false) : LIST_UNUSED;
        case KEY_CODE_DIGIT:
                return take_digit(list, key_digit(key));
        case KEY_CODE_CLICK:
                return click(list, key);
        default:
                return LIST_UNUSED;
        }
}
