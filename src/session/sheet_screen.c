// SPDX-License-Identifier: GPL-3.0-or-later
// The part of every sheet's screen that is the same: what a key leads to, drawing, leaving.

#include "session/sheet_screen.h"

#include "base/memory.h"

void *sheet_new(const struct sheet_class *class, struct session *session, size_t size)
{
        struct sheet *sheet = memory_new(size);

        sheet_init(sheet, session, class->actions, class->action_count);
        sheet->class = class;
        return sheet;
}

struct next sheet_rebuild(void *state)
{
        struct sheet *sheet = state;

        sheet->class->build(state);
        return next_of(NEXT_STAY);
}

struct next sheet_was_read(void *state, enum sheet_answer answer)
{
        (void)state;
        return next_of(answer == SHEET_BACK || answer == SHEET_NEXT ? NEXT_POP : NEXT_STAY);
}

// Built anew, and scrolled to where it was.
static struct next build_in_place(struct sheet *sheet)
{
        int top = sheet->page.top;

        sheet->class->build(sheet);
        sheet->page.top = top;
        return next_of(NEXT_STAY);
}

static struct next key(void *state, const struct key *key)
{
        struct sheet *sheet = state;
        const struct sheet_class *class = sheet->class;

        if (class->key && !sheet->asking && class->key(state, key))
                return build_in_place(sheet);
        enum sheet_answer answer = sheet_key(sheet, key);
        switch (answer) {
        case SHEET_BUILD:
                return build_in_place(sheet);
        case SHEET_USED:
                return next_of(NEXT_STAY);
        case SHEET_UNUSED:
                return next_of(NEXT_UNUSED);
        default:
                return class->answer(state, answer);
        }
}

static void draw(void *state, const struct canvas *canvas)
{
        sheet_draw(state, canvas);
}

static void leave(void *state)
{
        struct sheet *sheet = state;

        if (sheet->class->leave)
                sheet->class->leave(state);
        sheet_clear(sheet);
        memory_free(state);
}

struct screen sheet_screen(void *state)
{
        static const struct screen_class class = {
                .name = "sheet", .draw = draw, .key = key, .leave = leave};

        return (struct screen){&class, state};
}
