// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked about a month, and what came of the answer.

#include "screens/debrief_what_if_inside.h"

#include "base/memory.h"
#include "base/translate.h"

static void add_item(struct sheet *sheet, int code, const char *label, const char *detail)
{
        sheet_add_item(sheet, code, (struct list_item){.label = label, .detail = detail});
}

static void ask(struct sheet *sheet, const char *question)
{
        page_add_text(&sheet->page, STYLE_TEXT, question);
}

static void add_months(struct what_if *what, const struct year_words *words)
{
        struct sheet *sheet = &what->sheet;

        ask(sheet, _("Which month would you like to change?"));
        for (int month = 0; month <= what->run->months; month++) {
                int count = run_count_in(what->run, month);
                const char *mark =
                        count > 0 ? arena_format(words->arena, _("decided: %d"), count) : NULL;
                sheet_add_item(sheet, month,
                        (struct list_item){
                                .label = year_month_title(words, month - 1), .mark = mark});
        }
}

static void add_month(struct what_if *what, const struct year_words *words)
{
        struct sheet *sheet = &what->sheet;
        const struct run *run = what->run;

        page_add_heading(&sheet->page, year_month_title(words, what->change.month - 1));
        ask(sheet, run_count_in(run, what->change.month) > 0
                           ? _("This was decided. What would you change?")
                           : _("Nothing was decided here."));
        for (int i = 0; i < run->decision_count; i++)
                if (run->decisions[i].month == what->change.month)
                        add_item(sheet, i, year_decision_words(words, &run->decisions[i]),
                                run->decisions[i].kind == DECISION_CHOICE ? NULL
                                                                          : _("leave it out"));
        add_item(sheet, WHAT_IF_MORE, _("Decide something more"), NULL);
}

// Now and later; NULL where nothing is known beforehand.
static const char *changes_of(const struct what_if *what, const struct year_words *words,
        const struct event_choice *choice)
{
        const char *now = year_effects_words(words, &choice->effects);
        const char *later = year_laters_words(words, &choice->effects, what->change.month - 1);

        if (*now && *later)
                return arena_format(words->arena, "%s\n%s", now, later);
        return *now ? now : *later ? later : NULL;
}

static void add_choices(struct what_if *what, const struct year_words *words)
{
        struct sheet *sheet = &what->sheet;
        const struct decision *taken = &what->run->decisions[what->change.instead_of];
        const struct event *event = &what->scenario->events[taken->object];

        ask(sheet, year_text(words, event->text));
        for (size_t i = 0; i < event->choice_count; i++) {
                const struct event_choice *choice = &event->choices[i];
                sheet_add_item(sheet, (int)i,
                        (struct list_item){.label = year_text(words, choice->pick),
                                .detail = changes_of(what, words, choice),
                                .mark = (int)i == taken->count ? _("as it was") : NULL});
        }
}

static void add_offers(struct what_if *what, const struct year_words *words)
{
        struct sheet *sheet = &what->sheet;
        const struct debrief_change *change = &what->change;

        page_add_heading(&sheet->page, year_month_title(words, change->month - 1));
        ask(sheet, change->offer_count > 0 ? _("What else would you decide?")
                                           : _("Nothing more could be decided then."));
        for (int i = 0; i < change->offer_count; i++)
                add_item(sheet, i, year_offer_words(words, &change->offers[i]),
                        year_offer_detail(words, &change->offers[i]));
}

static void add_amounts(struct what_if *what, const struct year_words *words)
{
        struct sheet *sheet = &what->sheet;
        const struct debrief_change *change = &what->change;
        const struct offer *offer = &change->offers[change->offer];

        page_add_heading(&sheet->page, year_offer_words(words, offer));
        ask(sheet, _("How much?"));
        for (int i = 0; i < change->amount_count; i++)
                add_item(sheet, i,
                        offer->heads_most > 0 ? arena_format(words->arena, _("heads: %d"),
                                                        (int)change->amounts[i])
                                              : year_amount(words->arena, change->amounts[i]),
                        NULL);
}

static int64_t end_of(const struct year_lines *lines, enum debrief_chart chart)
{
        const struct series *series = &lines->charts[chart];

        return series->count > 0 ? series->months[series->count - 1] : 0;
}

static const char *difference(const struct what_if *what, const struct year_words *words)
{
        int64_t more = end_of(&what->other, CHART_WEALTH) - end_of(what->lines, CHART_WEALTH);
        struct arena *arena = words->arena;

        if (more > 0)
                return arena_format(arena, _("The family would own %s more in the end."),
                        year_amount(arena, more));
        if (more < 0)
                return arena_format(arena, _("The family would own %s less in the end."),
                        year_amount(arena, -more));
        return _("The family would own as much in the end.");
}

// Money alone would call every hunger a gain: what people would feel is said beside it.
static void add_feeling(
        struct what_if *what, const struct year_words *words, enum debrief_chart chart)
{
        struct arena *arena = words->arena;
        int64_t was = end_of(what->lines, chart);
        int64_t would = end_of(&what->other, chart);

        if (was != would)
                page_add_text(&what->sheet.page, STYLE_TEXT,
                        arena_format(arena, _("%s: it was %s, it would be %s."),
                                year_chart_name(chart), year_chart_number(arena, chart, was),
                                year_chart_number(arena, chart, would)));
}

static void add_result(struct what_if *what, const struct year_words *words)
{
        struct sheet *sheet = &what->sheet;

        page_add_text(
                &sheet->page, STYLE_QUIET, debrief_change_words(&what->change, what->run, words));
        page_add_text(&sheet->page, STYLE_AMOUNT, difference(what, words));
        add_feeling(what, words, CHART_AGREEMENT);
        add_feeling(what, words, CHART_WELLBEING);
        debrief_picture_add(sheet, &what->picture, words, what->lines, &what->other);
}

void what_if_add_page(struct what_if *what)
{
        static void (*const add[])(struct what_if * what, const struct year_words *words) = {
                [STAGE_MONTHS] = add_months,
                [STAGE_MONTH] = add_month,
                [STAGE_CHOICES] = add_choices,
                [STAGE_OFFERS] = add_offers,
                [STAGE_AMOUNTS] = add_amounts,
                [STAGE_RESULT] = add_result,
        };
        const struct year_words words = year_words_of(&what->sheet.arena, what->scenario);

        add[what->stage](what, &words);
}
