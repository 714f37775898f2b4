// SPDX-License-Identifier: GPL-3.0-or-later
// What stands on the page of every calculator: the list of figures with the result below it, or
// what one figure is changed by. How keys are heard is in calculator_input.c.

#include "views/calculator.h"

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
        if (calculator->goes_on) {
                chosen = calculator->past_last ? count : chosen;
                calculator->shown[count] = NULL;
                calculator->items[count++] =
                        (struct list_item){.label = _("Go on with the lesson")};
        }
        calculator->past_last = false;
        calculator->changing = NULL;
        list_set(&calculator->list, calculator->items, count);
        calculator->list.chosen = chosen < count ? chosen : 0;
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
        page_add_text(&calculator->sheet->page, STYLE_QUIET,
                _("Enter changes a figure. Look what follows from it."));
        add_figures(calculator);
        calculator->class->show(calculator);
        add_ways(calculator);
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
        size_t count = figure_choices(figure);
        size_t chosen = calculator->choices.chosen;

        for (size_t i = 0; i < count; i++)
                calculator->items[i] =
                        (struct list_item){.label = figure_choice_words(calculator, figure, i)};
        list_set(&calculator->choices, calculator->items, count);
        calculator->choices.chosen = chosen < count ? chosen : 0;
        calculator->choices.unnumbered = false;
        page_add_text(&calculator->sheet->page, STYLE_TITLE, _(figure->label));
        page_add_list(&calculator->sheet->page, &calculator->choices);
}

static void fill_months(struct calculator *calculator)
{
        const struct figure *figure = calculator->changing;
        struct page *page = &calculator->sheet->page;
        size_t chosen = calculator->choices.chosen;
        int months = calculator_months(calculator);

        for (int i = 0; i < months; i++)
                calculator->items[i] = (struct list_item){.label = calculator_month(calculator, i),
                        .mark = figure->in_month(calculator, i)};
        list_set(&calculator->choices, calculator->items, (size_t)months);
        calculator->choices.chosen = chosen < (size_t)months ? chosen : 0;
        calculator->choices.unnumbered = true;
        page_add_text(page, STYLE_TITLE, _(figure->label));
        page_add_text(
                page, STYLE_QUIET, _("← and → change a month, digits write it. Esc leads back."));
        page_add_list(page, &calculator->choices);
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
