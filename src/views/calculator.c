// SPDX-License-Identifier: GPL-3.0-or-later
// What all calculators have in common: the list of figures with the result below it, and the three
// ways to change a figure: typing a number, picking a word, a number for each month. Enter leads
// from one figure to the next, so that who only presses Enter comes through all of them.

#include "views/calculator.h"

#include <string.h>

#include "base/translate.h"
#include "course/plan_text.h"
#include "views/calculator_inside.h"

enum { NUMBER_CHARACTERS = 24 };

static const struct calculator_class *const classes[PLAN_KIND_COUNT] = {
        [PLAN_SAVINGS] = &calculator_savings,
        [PLAN_LOANS] = &calculator_loans,
        [PLAN_CELEBRATION] = &calculator_celebration,
        [PLAN_TILL] = &calculator_till,
};

void calculator_init(struct calculator *calculator, struct sheet *sheet, const struct plan *given)
{
        *calculator = (struct calculator){
                .class = classes[given->kind],
                .sheet = sheet,
                .given = given,
                .plan = *given,
                .can_keep = session_is_signed_in(sheet->session) && session_is_kept(sheet->session),
        };
        field_init(&calculator->field, NULL, NUMBER_CHARACTERS);
        list_set(&calculator->ways, calculator->way_items, 0);
        calculator->ways.unnumbered = true;
        calculator->class->settle(calculator);
}

void calculator_clear(struct calculator *calculator)
{
        field_clear(&calculator->field);
}

const char *calculator_title(enum plan_kind kind)
{
        return _(classes[kind]->title);
}

const char *calculator_standing(struct calculator *calculator)
{
        return calculator->class->standing(calculator);
}

static void add_figures(struct calculator *calculator)
{
        const struct calculator_class *class = calculator->class;
        size_t chosen = calculator->list.chosen;
        size_t count = 0;

        for (size_t i = 0; i < class->figure_count; i++) {
                const struct figure *figure = &class->figures[i];

                if (figure->is_there && !figure->is_there(&calculator->plan))
                        continue;
                if (figure == calculator->changing)
                        chosen = count;
                calculator->shown[count] = figure;
                calculator->items[count++] = (struct list_item){
                        .label = _(figure->label), .mark = figure_words(calculator, figure)};
        }
        calculator->changing = NULL;
        list_set(&calculator->list, calculator->items, count);
        calculator->list.chosen = chosen < count ? chosen : 0;
        calculator->list.unnumbered = false;
        page_add_list(&calculator->sheet->page, &calculator->list);
}

static void add_way(struct calculator *calculator, enum calculator_answer answer, const char *label)
{
        size_t count = calculator->ways.count++;

        calculator->way_answers[count] = answer;
        calculator->way_items[count] = (struct list_item){.label = label};
}

static void add_ways(struct calculator *calculator)
{
        size_t chosen = calculator->ways.chosen;

        list_set(&calculator->ways, calculator->way_items, 0);
        if (calculator->goes_on)
                add_way(calculator, CALCULATOR_DONE, _("Go on with the lesson"));
        if (calculator->can_keep)
                add_way(calculator, CALCULATOR_KEEPS,
                        calculator->is_kept ? _("This plan is kept") : _("Keep this plan"));
        if (calculator->can_drop)
                add_way(calculator, CALCULATOR_DROPS, _("Let this plan go"));
        calculator->ways.chosen = chosen < calculator->ways.count ? chosen : 0;
        if (calculator->ways.count > 0)
                page_add_list(&calculator->sheet->page, &calculator->ways);
}

static void fill_looking(struct calculator *calculator)
{
        struct page *page = &calculator->sheet->page;

        page_add_text(page, STYLE_QUIET, _("Enter changes a figure. Look what follows from it."));
        add_figures(calculator);
        calculator->class->show(calculator);
        add_ways(calculator);
        if (calculator->past_last)
                page_focus(page, &calculator->ways);
        calculator->past_last = false;
}

static void fill_typing(struct calculator *calculator)
{
        struct arena *arena = &calculator->sheet->arena;
        const struct figure *figure = calculator->changing;

        calculator->field.label = _(figure->label);
        page_add_field(&calculator->sheet->page, &calculator->field);
        page_add_text(&calculator->sheet->page, STYLE_QUIET,
                arena_format(arena, _("It is %s now. Enter alone leaves it so."),
                        figure_words(calculator, figure)));
}

static void fill_picking(struct calculator *calculator)
{
        const struct figure *figure = calculator->changing;
        struct arena *arena = &calculator->sheet->arena;
        size_t count = (size_t)(figure->most - figure->least + 1);
        size_t chosen = calculator->list.chosen;

        for (size_t i = 0; i < count; i++)
                calculator->items[i] =
                        (struct list_item){.label = figure->word(arena, figure->least + (int)i)};
        list_set(&calculator->list, calculator->items, count);
        calculator->list.chosen = chosen < count ? chosen : 0;
        page_add_text(&calculator->sheet->page, STYLE_TITLE, _(figure->label));
        page_add_list(&calculator->sheet->page, &calculator->list);
}

static void fill_months(struct calculator *calculator)
{
        const struct figure *figure = calculator->changing;
        struct page *page = &calculator->sheet->page;
        size_t chosen = calculator->list.chosen;
        int months = calculator_months(calculator);

        for (int i = 0; i < months; i++)
                calculator->items[i] = (struct list_item){.label = calculator_month(calculator, i),
                        .mark = figure->in_month(calculator, i)};
        list_set(&calculator->list, calculator->items, (size_t)months);
        calculator->list.chosen = chosen < (size_t)months ? chosen : 0;
        calculator->list.unnumbered = true;
        page_add_text(page, STYLE_TITLE, _(figure->label));
        page_add_text(
                page, STYLE_QUIET, _("← and → change a month, digits write it. Esc leads back."));
        page_add_list(page, &calculator->list);
}

void calculator_fill(struct calculator *calculator)
{
        static void (*const fills[])(struct calculator *) = {
                [CALCULATOR_LOOKING] = fill_looking,
                [CALCULATOR_TYPING] = fill_typing,
                [CALCULATOR_PICKING] = fill_picking,
                [CALCULATOR_MONTHS] = fill_months,
        };

        fills[calculator->mode](calculator);
}

// Back to the figures.
static enum calculator_answer look(struct calculator *calculator)
{
        calculator->mode = CALCULATOR_LOOKING;
        field_set_text(&calculator->field, "");
        return CALCULATOR_CHANGED;
}

// The same, on to the next one.
static enum calculator_answer look_at_next(struct calculator *calculator)
{
        const struct figure *last = &calculator->class->figures[calculator->class->figure_count];
        const struct figure *next = calculator->changing + 1;

        while (next < last && next->is_there && !next->is_there(&calculator->plan))
                next++;
        calculator->past_last = next == last && calculator->goes_on;
        calculator->changing = next == last ? calculator->changing : next;
        return look(calculator);
}

static enum calculator_answer settle(struct calculator *calculator)
{
        calculator->is_kept = false;
        calculator->class->settle(calculator);
        return CALCULATOR_CHANGED;
}

static enum calculator_answer begin(struct calculator *calculator)
{
        const struct figure *figure = calculator->shown[calculator->list.chosen];

        calculator->changing = figure;
        calculator->writing = false;
        switch (figure->kind) {
        case FIGURE_YES:
                figure_turn_over(&calculator->plan, figure);
                settle(calculator);
                return look_at_next(calculator);
        case FIGURE_WORD:
                calculator->mode = CALCULATOR_PICKING;
                calculator->list.chosen =
                        (size_t)(figure_number(&calculator->plan, figure, 0) - figure->least);
                return CALCULATOR_CHANGED;
        case FIGURE_MONTHS:
                calculator->mode = CALCULATOR_MONTHS;
                calculator->list.chosen = 0;
                return CALCULATOR_CHANGED;
        default:
                calculator->mode = CALCULATOR_TYPING;
                return CALCULATOR_CHANGED;
        }
}

static enum calculator_answer take_typed(struct calculator *calculator)
{
        const char *typed = field_text(&calculator->field);

        if (typed[strspn(typed, " ")] == '\0')
                return look_at_next(calculator);
        calculator->message = figure_type(calculator, calculator->changing, typed);
        if (calculator->message)
                return CALCULATOR_USED;
        settle(calculator);
        return look_at_next(calculator);
}

static enum calculator_answer take_word(struct calculator *calculator)
{
        const struct figure *figure = calculator->changing;

        figure_set_number(
                &calculator->plan, figure, 0, figure->least + (int)calculator->list.chosen);
        settle(calculator);
        return look_at_next(calculator);
}

static enum calculator_answer next_month(struct calculator *calculator)
{
        calculator->writing = false;
        if (calculator->list.chosen + 1 == calculator->list.count)
                return look_at_next(calculator);
        calculator->list.chosen++;
        return CALCULATOR_CHANGED;
}

enum calculator_answer calculator_enter(struct calculator *calculator)
{
        calculator->message = NULL;
        if (page_focused(&calculator->sheet->page) == &calculator->ways)
                return calculator->way_answers[calculator->ways.chosen];
        switch (calculator->mode) {
        case CALCULATOR_TYPING:
                return take_typed(calculator);
        case CALCULATOR_PICKING:
                return take_word(calculator);
        case CALCULATOR_MONTHS:
                return next_month(calculator);
        case CALCULATOR_LOOKING:
                break;
        }
        return begin(calculator);
}

static enum calculator_answer set_month(struct calculator *calculator, int number)
{
        const struct figure *figure = calculator->changing;

        if (number < figure->least || number > figure->most)
                return CALCULATOR_USED;
        figure_set_number(&calculator->plan, figure, (int)calculator->list.chosen, number);
        return settle(calculator);
}

static enum calculator_answer write_digit(struct calculator *calculator, int digit)
{
        int now = figure_number(
                &calculator->plan, calculator->changing, (int)calculator->list.chosen);
        int longer = now * 10 + digit;

        if (calculator->writing && longer <= calculator->changing->most)
                return set_month(calculator, longer);
        calculator->writing = true;
        return set_month(calculator, digit);
}

static enum calculator_answer key_of_months(struct calculator *calculator, const struct key *key)
{
        int now = figure_number(
                &calculator->plan, calculator->changing, (int)calculator->list.chosen);
        bool was_writing = calculator->writing;

        if (key_digit(key) >= 0)
                return write_digit(calculator, key_digit(key));
        calculator->writing = false;
        if (key->code == KEY_CODE_LEFT || key->code == KEY_CODE_RIGHT)
                return set_month(calculator, key->code == KEY_CODE_RIGHT ? now + 1 : now - 1);
        if (key->code == KEY_CODE_BACKSPACE && was_writing) {
                calculator->writing = now >= 10;
                return set_month(calculator, now / 10);
        }
        return key_goes_back(key) ? look(calculator) : CALCULATOR_UNUSED;
}

enum calculator_answer calculator_key(struct calculator *calculator, const struct key *key)
{
        bool is_empty = *field_text(&calculator->field) == '\0';

        calculator->message = NULL;
        switch (calculator->mode) {
        case CALCULATOR_TYPING:
                if (key->code == KEY_CODE_ESC || (key->code == KEY_CODE_BACKSPACE && is_empty))
                        return look(calculator);
                break;
        case CALCULATOR_PICKING:
                if (key_goes_back(key))
                        return look(calculator);
                break;
        case CALCULATOR_MONTHS:
                return key_of_months(calculator, key);
        case CALCULATOR_LOOKING:
                break;
        }
        return CALCULATOR_UNUSED;
}

bool calculator_keep(
        struct calculator *calculator, const char *lesson, const char *step, const char *hash)
{
        struct buffer text = {0};

        plan_write(&text, &calculator->plan);
        const struct record record = {.kind = RECORD_PLAN,
                .lesson = lesson,
                .step = step,
                .hash = hash,
                .response = buffer_text(&text)};
        calculator->is_kept = session_keep(calculator->sheet->session, &record, 1);
        buffer_clear(&text);
        return calculator->is_kept;
}
