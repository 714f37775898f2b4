// SPDX-License-Identifier: GPL-3.0-or-later
// One place for what would otherwise stand in every screen: who gets a key first (the question, the
// page, the way back), and how title, page, message and footer are drawn.

#include "screens/sheet.h"

#include "base/memory.h"
#include "base/translate.h"
#include "ui/frame.h"

void *sheet_new(const struct sheet_class *class, struct session *session, size_t size)
{
        struct sheet *sheet = memory_new(size);

        sheet->class = class;
        sheet->session = session;
        sheet->title = "";
        return sheet;
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

void sheet_tell(struct sheet *sheet, const char *title, const char *text)
{
        popup_tell(&sheet->popup, title, text);
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

struct next sheet_rebuild(void *state)
{
        struct sheet *sheet = state;

        sheet->class->build(state);
        return next_of(NEXT_STAY);
}

// Built anew, and scrolled to where it was.
static struct next build_in_place(struct sheet *sheet)
{
        int top = sheet->page.top;

        sheet->class->build(sheet);
        sheet->page.top = top;
        return next_of(NEXT_STAY);
}

static struct next hear(struct sheet *sheet, const struct key *key)
{
        return sheet->class->hear ? sheet->class->hear(sheet, key) : next_of(NEXT_UNUSED);
}

static struct next answer_question(struct sheet *sheet, const struct key *key)
{
        if (key->code == KEY_CODE_TAB || !key_is_pressed(key))
                return hear(sheet, key);
        switch (popup_key(&sheet->popup, key)) {
        case POPUP_OPEN:
                return next_of(NEXT_STAY);
        case POPUP_YES:
                sheet->asking = false;
                return sheet->class->answer(sheet, SHEET_YES);
        case POPUP_NO:
                break;
        }
        sheet->asking = false;
        return sheet->class->answer(sheet, SHEET_NO);
}

static struct next answer_page(struct sheet *sheet, const struct key *key)
{
        switch (page_key(&sheet->page, key)) {
        case PAGE_USED:
                return next_of(NEXT_STAY);
        case PAGE_CHOSEN:
                return sheet->class->answer(sheet, SHEET_CHOSEN);
        case PAGE_ENTERED:
                return sheet->class->answer(sheet, SHEET_ENTERED);
        case PAGE_LINK:
                return sheet->class->answer(sheet, SHEET_LINK);
        case PAGE_UNUSED:
                break;
        }
        if (key_goes_back(key))
                return sheet->class->answer(sheet, SHEET_BACK);
        if (key->code == KEY_CODE_ENTER)
                return sheet->class->answer(sheet, SHEET_NEXT);
        return hear(sheet, key);
}

static struct next key(void *state, const struct key *key)
{
        struct sheet *sheet = state;

        if (key->code == KEY_CODE_SHOWN || key->code == KEY_CODE_LANGUAGE)
                return build_in_place(sheet);
        if (sheet->asking)
                return answer_question(sheet, key);
        if (key_is_pressed(key))
                sheet->message = NULL;
        return answer_page(sheet, key);
}

static void draw(void *state, const struct canvas *canvas)
{
        struct sheet *sheet = state;
        struct canvas body;
        const struct frame frame = {
                .title = sheet->title,
                .progress = sheet->progress,
                .step = sheet->step,
                .steps = sheet->steps,
                .message = sheet->message,
                .message_style = sheet->message_style,
                .actions = sheet->class->actions,
                .action_count = sheet->class->action_count,
        };

        if (!frame_draw(&frame, canvas, &body))
                return;
        page_draw(&sheet->page, &body);
        if (sheet->asking)
                popup_draw(&sheet->popup, canvas);
}

static void leave(void *state)
{
        struct sheet *sheet = state;

        if (sheet->class->leave)
                sheet->class->leave(state);
        page_clear(&sheet->page);
        memory_free(sheet->items);
        memory_free(sheet->codes);
        arena_clear(&sheet->arena);
        memory_free(state);
}

struct screen sheet_screen(void *state)
{
        static const struct screen_class class = {
                .name = "sheet", .draw = draw, .key = key, .leave = leave};

        return (struct screen){&class, state};
}
