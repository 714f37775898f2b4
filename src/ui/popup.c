// SPDX-License-Identifier: GPL-3.0-or-later
// A small box in the middle of the screen. Its answers are a list like any other.
#include "ui/popup.h"

#include "base/translate.h"

enum {
        WIDEST = 52,
        MARGIN_COLUMNS = 3,
        EDGE_ROWS = 4
}; // edges, air above and between text and answers

static void set_up(struct popup *popup, const char *title, const char *text, size_t count)
{
        popup->title = title;
        popup->text = text;
        popup->list = (struct list){.focused = true};
        list_set(&popup->list, popup->items, count);
}

void popup_ask(struct popup *popup, const char *title, const char *text)
{
        popup->items[0] = (struct list_item){.label = _("Yes")};
        popup->items[1] = (struct list_item){.label = _("No")};
        set_up(popup, title, text, 2);
        popup->list.chosen = 1;
}

void popup_tell(struct popup *popup, const char *title, const char *text)
{
        popup->items[0] = (struct list_item){.label = _("Good")};
        set_up(popup, title, text, 1);
}

enum popup_answer popup_key(struct popup *popup, const struct key *key)
{
        if (key_goes_back(key))
                return POPUP_NO;
        if (list_key(&popup->list, key) != LIST_CHOSEN)
                return POPUP_OPEN;
        return popup->list.chosen == 0 ? POPUP_YES : POPUP_NO;
}

void popup_draw(struct popup *popup, const struct canvas *canvas)
{
        int columns = canvas->columns - 4 < WIDEST ? canvas->columns - 4 : WIDEST;
        struct canvas measure =
                canvas_part(canvas, 0, 0, canvas->rows, columns - 2 * MARGIN_COLUMNS);
        int text_rows = canvas_paragraph_rows(&measure, popup->text);
        int list_height = list_rows(&popup->list, &measure);
        int rows = text_rows + list_height + EDGE_ROWS + 1;
        struct canvas box = canvas_part(
                canvas, (canvas->rows - rows) / 2, (canvas->columns - columns) / 2, rows, columns);
        struct canvas ground = canvas_part(canvas, (canvas->rows - rows) / 2,
                (canvas->columns - columns) / 2 - 1, rows, columns + 2);
        canvas_fill(&ground, STYLE_TEXT);
        canvas_box(&box, STYLE_KEY, popup->title);
        struct canvas inside =
                canvas_part(&box, 2, MARGIN_COLUMNS, text_rows + 1 + list_height, measure.columns);
        canvas_put_paragraph(&inside, 0, STYLE_TEXT, popup->text);
        struct canvas answers = canvas_part(&inside, text_rows + 1, 0, list_height, inside.columns);
        list_draw(&popup->list, &answers);
}
