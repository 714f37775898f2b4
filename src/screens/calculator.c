// SPDX-License-Identifier: GPL-3.0-or-later
// One calculator fills the page. What was changed is forgotten on leaving, unless it was kept.

#include "screens/calculator.h"

#include "base/memory.h"
#include "base/translate.h"
#include "course/plan_text.h"
#include "learn/kept_plan.h"
#include "session/course.h"
#include "session/keys.h"
#include "session/sheet.h"
#include "views/calculator.h"

struct calculating {
        struct sheet sheet;
        struct calculator calculator;
        struct plan given;
        struct arena arena;     // the texts of `kept` and `given`
        struct record kept;     // where it comes from; its response NULL where it is new
        bool dropping;          // the question above the page is whether to let it go
        struct reading reading; // of the lesson whose names the figures have
};

// Names are in the words of their lesson, as long as the course has it.
static void read_names(struct calculating *calculating)
{
        const struct lesson *lesson =
                calculating->kept.step
                        ? session_lesson(calculating->sheet.session, calculating->kept.lesson)
                        : NULL;

        calculating->calculator.reading = NULL;
        if (!lesson)
                return;
        calculating->reading = reading_of_lesson(lesson, translate_language());
        calculating->calculator.reading = &calculating->reading;
}

static struct next build(struct calculating *calculating)
{
        struct sheet *sheet = &calculating->sheet;
        struct calculator *calculator = &calculating->calculator;
        const void *focused = page_focused(&sheet->page);
        int top = sheet->page.top;

        sheet_begin(sheet, calculator_title(calculator->plan.kind));
        read_names(calculating);
        calculator_fill(calculator);
        if (focused)
                page_focus(&sheet->page, focused);
        sheet->page.top = top;
        sheet->page.follow = true;
        if (page_is_typed(&sheet->page))
                sheet_set_actions(sheet, keys_of_field, KEYS_OF_FIELD);
        else
                sheet_set_actions(sheet, keys_of_choice, KEYS_OF_CHOICE);
        return next_of(NEXT_STAY);
}

static struct next keep(struct calculating *calculating)
{
        struct calculator *calculator = &calculating->calculator;
        const struct record *kept = &calculating->kept;
        bool done = calculator_keep(calculator, kept->lesson, kept->step, kept->hash);

        build(calculating);
        if (done)
                sheet_say(&calculating->sheet, STYLE_RIGHT,
                        _("The plan is kept. It stands in My pages."));
        else
                sheet_say_trouble(&calculating->sheet);
        return next_of(NEXT_STAY);
}

static struct next ask_to_drop(struct calculating *calculating)
{
        sheet_ask(&calculating->sheet, _("Let this plan go"),
                _("It is then no longer among your plans. Let it go?"));
        return next_of(NEXT_STAY);
}

static struct next drop(struct calculating *calculating)
{
        const struct record record = kept_plan_drop(&calculating->arena, &calculating->kept);

        if (session_keep(calculating->sheet.session, &record, 1))
                return next_of(NEXT_POP);
        sheet_say_trouble(&calculating->sheet);
        return next_of(NEXT_STAY);
}

static struct next follow(struct calculating *calculating, enum calculator_answer answer)
{
        switch (answer) {
        case CALCULATOR_CHANGED:
                return build(calculating);
        case CALCULATOR_KEEPS:
                return keep(calculating);
        case CALCULATOR_DROPS:
                return ask_to_drop(calculating);
        case CALCULATOR_USED:
        case CALCULATOR_DONE:
        case CALCULATOR_UNUSED:
                break;
        }
        if (calculating->calculator.message)
                sheet_say(&calculating->sheet, STYLE_KEY, calculating->calculator.message);
        return next_of(NEXT_STAY);
}

static struct next key_of_page(struct calculating *calculating, const struct key *key)
{
        switch (sheet_key(&calculating->sheet, key)) {
        case SHEET_BUILD:
                return build(calculating);
        case SHEET_CHOSEN:
        case SHEET_ENTERED:
                return follow(calculating, calculator_enter(&calculating->calculator));
        case SHEET_BACK:
                return next_of(NEXT_POP);
        case SHEET_YES:
                return drop(calculating);
        case SHEET_UNUSED:
                return next_of(NEXT_UNUSED);
        default:
                return next_of(NEXT_STAY);
        }
}

static struct next key(void *state, const struct key *key)
{
        struct calculating *calculating = state;
        enum calculator_answer answer = CALCULATOR_UNUSED;

        if (!calculating->sheet.asking && key_is_pressed(key)) {
                calculating->sheet.message = NULL;
                answer = calculator_key(&calculating->calculator, key);
        }
        return answer == CALCULATOR_UNUSED ? key_of_page(calculating, key)
                                           : follow(calculating, answer);
}

static void draw(void *state, const struct canvas *canvas)
{
        struct calculating *calculating = state;
        struct sheet *sheet = &calculating->sheet;
        const char *standing =
                sheet->message ? NULL : calculator_standing(&calculating->calculator);

        if (standing)
                sheet_say(sheet, STYLE_AMOUNT, standing);
        sheet_draw(sheet, canvas);
}

static void leave(void *state)
{
        struct calculating *calculating = state;

        calculator_clear(&calculating->calculator);
        sheet_clear(&calculating->sheet);
        arena_clear(&calculating->arena);
        memory_free(calculating);
}

static struct screen screen_of(struct calculating *calculating, struct session *session)
{
        static const struct screen_class class = {
                .name = "calculator", .draw = draw, .key = key, .leave = leave};

        sheet_init(&calculating->sheet, session, keys_of_choice, KEYS_OF_CHOICE);
        calculator_init(&calculating->calculator, &calculating->sheet, &calculating->given);
        return (struct screen){&class, calculating};
}

struct screen calculator_screen(struct session *session, enum plan_kind kind)
{
        struct calculating *calculating = memory_new(sizeof(*calculating));

        plan_set_example(&calculating->given, kind);
        calculating->kept = (struct record){
                .lesson = arena_format(&calculating->arena, "plan/%s", plan_words[kind])};
        return screen_of(calculating, session);
}

struct screen calculator_kept_screen(struct session *session, const struct record *kept)
{
        struct calculating *calculating = memory_new(sizeof(*calculating));
        struct arena *arena = &calculating->arena;

        calculating->kept = *kept;
        calculating->kept.lesson = arena_copy_text(arena, kept->lesson);
        calculating->kept.step = kept->step ? arena_copy_text(arena, kept->step) : NULL;
        calculating->kept.hash = kept->hash ? arena_copy_text(arena, kept->hash) : NULL;
        calculating->kept.response = arena_copy_text(arena, kept->response);
        if (!plan_read(&calculating->given, arena, kept->response))
                plan_set_example(&calculating->given, PLAN_SAVINGS);
        struct screen screen = screen_of(calculating, session);
        calculating->calculator.is_kept = true;
        calculating->calculator.can_drop = calculating->calculator.can_keep;
        return screen;
}
