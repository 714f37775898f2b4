// SPDX-License-Identifier: GPL-3.0-or-later
// One place for what would otherwise stand in every screen: who gets a key first (the question, the
// page, the way back), and how title, page, message and footer are drawn.

#include "session/sheet.h"

#include "base/memory.h"
#include "base/translate.h"
#include "session/keys.h"
#include "ui/frame.h"

void sheet_init(
        struct sheet *sheet, struct session *session, const struct action *actions, size_t count)
{
        *sheet = (struct sheet){.session = session, .actions = actions, .action_count = count};
        sheet->title = "";
        page_init(&sheet->page);
}

void sheet_clear(struct sheet *sheet)
{
        page_clear(&sheet->page);
        memory_free(sheet->items);
        memory_free(sheet->codes);
        arena_clear(&sheet->arena);
}

void sheet_set_actions(struct sheet *sheet, const struct action *actions, size_t count)
{
        sheet->actions = actions;
        sheet->action_count = count;
}

void sheet_begin(struct sheet *sheet, const char *title)
{
        page_clear(&sheet->page);
        arena_clear(&sheet->arena);
        sheet->item_count = 0;
        sheet->title = title;
        sheet->progress = NULL;
        sheet->message = NULL;
        sheet->asking = false;
}

void sheet_add_item(struct sheet *sheet, int code, struct list_item item)
{
        if (sheet->item_count == sheet->item_capacity) {
                sheet->item_capacity = sheet->item_capacity * 2 + 16;
                sheet->items =
                        memory_resize(sheet->items, sheet->item_capacity, sizeof(*sheet->items));
                sheet->codes =
                        memory_resize(sheet->codes, sheet->item_capacity, sizeof(*sheet->codes));
        }
        sheet->items[sheet->item_count] = item;
        sheet->codes[sheet->item_count++] = code;
}

void sheet_put_list(struct sheet *sheet)
{
        size_t chosen = sheet->list.chosen;

        list_set(&sheet->list, sheet->items, sheet->item_count);
        sheet->list.chosen = chosen < sheet->item_count ? chosen : 0;
        page_add_list(&sheet->page, &sheet->list);
        sheet->page.follow = true;
}

int sheet_chosen(const struct sheet *sheet)
{
        return sheet->item_count > 0 ? sheet->codes[sheet->list.chosen] : -1;
}

void sheet_choose(struct sheet *sheet, int code)
{
        for (size_t i = 0; i < sheet->item_count; i++)
                if (sheet->codes[i] == code)
                        sheet->list.chosen = i;
}

void sheet_ask(struct sheet *sheet, const char *title, const char *text)
{
        popup_ask(&sheet->popup, title, text);
        sheet->asking = true;
}

void sheet_say(struct sheet *sheet, enum style style, const char *message)
{
        sheet->message = message;
        sheet->message_style = style;
}

void sheet_say_trouble(struct sheet *sheet)
{
        const char *trouble = session_trouble(sheet->session);

        if (trouble) {
                sheet_say(sheet, STYLE_WARNING, arena_copy_text(&sheet->arena, trouble));
                session_forget_trouble(sheet->session);
        }
}

static enum sheet_answer answer_question(struct sheet *sheet, const struct key *key)
{
        enum popup_answer answer;

        if (key->code == KEY_CODE_TAB || !key_is_pressed(key))
                return SHEET_UNUSED;
        answer = popup_key(&sheet->popup, key);
        if (answer == POPUP_OPEN)
                return SHEET_USED;
        sheet->asking = false;
        return answer == POPUP_YES ? SHEET_YES : SHEET_NO;
}

// A letter, or a digit that nothing stands at: who pressed it is told where to look.
static enum sheet_answer say_where_the_keys_are(struct sheet *sheet)
{
        sheet_say(sheet, STYLE_QUIET, _("This key does nothing here. The keys are named below."));
        return SHEET_USED;
}

static enum sheet_answer answer_without_page(struct sheet *sheet, const struct key *key)
{
        if (key_goes_back(key))
                return SHEET_BACK;
        if (key->code == KEY_CODE_ENTER)
                return SHEET_NEXT;
        if (key->code == KEY_CODE_LETTER || key->code == KEY_CODE_DIGIT)
                return say_where_the_keys_are(sheet);
        return SHEET_UNUSED;
}

bool sheet_leafs(struct sheet *sheet, const struct key *key)
{
        struct page *page = &sheet->page;
        const struct key down = {.code = KEY_CODE_PAGE_DOWN};

        return key->code == KEY_CODE_ENTER && !sheet->asking && !page_focused(page) &&
               !page_link(page) && page_key(page, &down) == PAGE_USED;
}

enum sheet_answer sheet_key(struct sheet *sheet, const struct key *key)
{
        if (key->code == KEY_CODE_SHOWN || key->code == KEY_CODE_LANGUAGE)
                return SHEET_BUILD;
        if (sheet->asking)
                return answer_question(sheet, key);
        if (key_is_pressed(key))
                sheet->message = NULL;
        switch (page_key(&sheet->page, key)) {
        case PAGE_USED:
                return SHEET_USED;
        case PAGE_CHOSEN:
                return SHEET_CHOSEN;
        case PAGE_ENTERED:
                return SHEET_ENTERED;
        case PAGE_LINK:
                return SHEET_LINK;
        case PAGE_UNUSED:
                break;
        }
        return answer_without_page(sheet, key);
}

void sheet_draw(struct sheet *sheet, const struct canvas *canvas)
{
        struct canvas body;
        const struct frame frame = {
                .title = sheet->title,
                .progress = sheet->progress,
                .step = sheet->step,
                .steps = sheet->steps,
                .message = sheet->message,
                .message_style = sheet->message_style,
                .actions = sheet->asking ? keys_of_choice : sheet->actions,
                .action_count = sheet->asking ? KEYS_OF_CHOICE : sheet->action_count,
        };

        if (!frame_draw(&frame, canvas, &body))
                return;
        page_draw(&sheet->page, &body);
        if (sheet->asking)
                popup_draw(&sheet->popup, canvas);
}
