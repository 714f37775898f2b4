// SPDX-License-Identifier: GPL-3.0-or-later
// A month, one of its decisions, what would be decided instead, and both years side by side. Each
// question starts from the year as it was; going back leads one question up.

#include "screens/debrief_what_if.h"

#include <string.h>

#include "base/memory.h"
#include "base/translate.h"
#include "screens/debrief_change.h"
#include "screens/debrief_chart.h"
#include "session/keys.h"
#include "session/sheet_screen.h"
#include "session/words.h"

enum stage { STAGE_MONTHS, STAGE_MONTH, STAGE_CHOICES, STAGE_OFFERS, STAGE_AMOUNTS, STAGE_RESULT };

enum { DECIDE_MORE = -1 }; // code of the last item of a month; the others are decisions

struct what_if {
        struct sheet sheet;
        const struct scenario *scenario;
        const struct run *run;
        const struct year_lines *lines;
        enum stage stage, asked_in; // the stage whose answer the result shows
        struct debrief_change change;
        struct year_lines other;
        struct debrief_picture picture;
};

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
        add_item(sheet, DECIDE_MORE, _("Decide something more"), NULL);
}

static void add_choices(struct what_if *what, const struct year_words *words)
{
        struct sheet *sheet = &what->sheet;
        const struct decision *taken = &what->run->decisions[what->change.instead_of];
        const struct event *event = &what->scenario->events[taken->object];

        ask(sheet, year_text(words, event->text));
        for (size_t i = 0; i < event->choice_count; i++) {
                const struct event_choice *choice = &event->choices[i];
                const char *effects = year_effects_words(words, &choice->effects);
                sheet_add_item(sheet, (int)i,
                        (struct list_item){.label = year_text(words, choice->pick),
                                .detail = *effects ? effects : NULL,
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
                        offer->heads_most > 0
                                ? arena_format(words->arena, "%d", (int)change->amounts[i])
                                : year_amount(words->arena, change->amounts[i]),
                        NULL);
}

static int64_t end_of(const struct year_lines *lines)
{
        const struct series *wealth = &lines->charts[CHART_WEALTH];

        return wealth->count > 0 ? wealth->months[wealth->count - 1] : 0;
}

static const char *difference(const struct what_if *what, const struct year_words *words)
{
        int64_t more = end_of(&what->other) - end_of(what->lines);
        struct arena *arena = words->arena;

        if (more > 0)
                return arena_format(arena, _("The family would own %s more in the end."),
                        year_amount(arena, more));
        if (more < 0)
                return arena_format(arena, _("The family would own %s less in the end."),
                        year_amount(arena, -more));
        return _("The family would own as much in the end.");
}

static void add_result(struct what_if *what, const struct year_words *words)
{
        struct sheet *sheet = &what->sheet;

        page_add_text(
                &sheet->page, STYLE_QUIET, debrief_change_words(&what->change, what->run, words));
        page_add_text(&sheet->page, STYLE_AMOUNT, difference(what, words));
        debrief_picture_add(sheet, &what->picture, words, what->lines, &what->other);
}

static void set_keys(struct what_if *what)
{
        if (what->stage == STAGE_RESULT)
                debrief_picture_keys(&what->sheet, &what->picture);
        else
                sheet_set_actions(&what->sheet, keys_of_choice, KEYS_OF_CHOICE);
}

static void build(void *state)
{
        static void (*const add[])(struct what_if * what, const struct year_words *words) = {
                [STAGE_MONTHS] = add_months,
                [STAGE_MONTH] = add_month,
                [STAGE_CHOICES] = add_choices,
                [STAGE_OFFERS] = add_offers,
                [STAGE_AMOUNTS] = add_amounts,
                [STAGE_RESULT] = add_result,
        };
        struct what_if *what = state;
        struct sheet *sheet = &what->sheet;

        sheet_begin(sheet, _("What if?"));
        set_keys(what);
        const struct year_words words = year_words_of(&sheet->arena, what->scenario);
        add[what->stage](what, &words);
        if (sheet->item_count > 0)
                sheet_put_list(sheet);
}

static struct next go_to(struct what_if *what, enum stage stage, int chosen)
{
        what->stage = stage;
        what->sheet.list.chosen = 0;
        sheet_rebuild(what);
        sheet_choose(&what->sheet, chosen);
        return next_of(NEXT_STAY);
}

static struct next show_result(struct what_if *what)
{
        struct run other;

        debrief_change_run(&other, what->run, &what->change);
        debrief_lines(&what->other, &other, what->scenario);
        what->asked_in = what->stage;
        return go_to(what, STAGE_RESULT, 0);
}

static struct next choose_in_month(struct what_if *what, int code)
{
        struct debrief_change *change = &what->change;

        change->instead_of = code;
        if (code == DECIDE_MORE) {
                debrief_change_find_offers(change, what->run, what->scenario);
                return go_to(what, STAGE_OFFERS, 0);
        }
        const struct decision *taken = &what->run->decisions[code];
        if (taken->kind == DECISION_CHOICE)
                return go_to(what, STAGE_CHOICES, taken->count);
        change->adds = false;
        return show_result(what);
}

static struct next choose_choice(struct what_if *what, int code)
{
        struct debrief_change *change = &what->change;

        change->added = what->run->decisions[change->instead_of];
        if (change->added.count == code) {
                sheet_say(&what->sheet, STYLE_QUIET, _("So it was. Choose another one."));
                return next_of(NEXT_STAY);
        }
        change->adds = true;
        change->added.count = (int16_t)code;
        return show_result(what);
}

static struct next choose_offer(struct what_if *what, int code)
{
        debrief_change_take_offer(&what->change, code);
        if (what->change.amount_count > 1)
                return go_to(what, STAGE_AMOUNTS, 0);
        debrief_change_take_amount(&what->change, 0);
        return show_result(what);
}

static struct next choose(struct what_if *what)
{
        int code = sheet_chosen(&what->sheet);

        switch (what->stage) {
        case STAGE_MONTHS:
                what->change.month = code;
                return go_to(what, STAGE_MONTH, 0);
        case STAGE_MONTH:
                return choose_in_month(what, code);
        case STAGE_CHOICES:
                return choose_choice(what, code);
        case STAGE_OFFERS:
                return choose_offer(what, code);
        default:
                debrief_change_take_amount(&what->change, code);
                return show_result(what);
        }
}

// What was chosen at a stage, to stand there again on the way back.
static int chosen_at(const struct what_if *what, enum stage stage)
{
        switch (stage) {
        case STAGE_MONTHS:
                return what->change.month;
        case STAGE_MONTH:
                return what->change.instead_of;
        case STAGE_CHOICES:
                return what->change.added.count;
        default:
                return what->change.offer;
        }
}

static struct next go_back(struct what_if *what)
{
        static const enum stage above[] = {
                [STAGE_MONTH] = STAGE_MONTHS,
                [STAGE_CHOICES] = STAGE_MONTH,
                [STAGE_OFFERS] = STAGE_MONTH,
                [STAGE_AMOUNTS] = STAGE_OFFERS,
        };
        if (what->stage == STAGE_MONTHS)
                return next_of(NEXT_POP);
        enum stage stage = what->stage == STAGE_RESULT ? what->asked_in : above[what->stage];
        return go_to(what, stage, chosen_at(what, stage));
}

// Enter where nothing is to be chosen: from the result to the months, else one question up.
static struct next go_on(struct what_if *what)
{
        if (what->stage == STAGE_RESULT)
                return go_to(what, STAGE_MONTHS, chosen_at(what, STAGE_MONTHS));
        return go_back(what);
}

static struct next answer(void *state, enum sheet_answer answer)
{
        struct what_if *what = state;

        switch (answer) {
        case SHEET_CHOSEN:
                return choose(what);
        case SHEET_BACK:
                return go_back(what);
        case SHEET_NEXT:
                return go_on(what);
        default:
                return next_of(NEXT_STAY);
        }
}

static bool key(void *state, const struct key *key)
{
        struct what_if *what = state;

        if (what->stage != STAGE_RESULT || !debrief_picture_key(&what->picture, key))
                return false;
        sheet_rebuild(what);
        return true;
}

static const struct sheet_class class = {
        .name = "what if",
        .actions = keys_of_choice,
        .action_count = KEYS_OF_CHOICE,
        .build = build,
        .answer = answer,
        .key = key,
};

struct screen debrief_what_if_screen(struct session *session, const struct scenario *scenario,
        const struct run *run, const struct year_lines *lines)
{
        struct what_if *what = sheet_new(&class, session, sizeof(*what));

        what->scenario = scenario;
        what->run = run;
        what->lines = lines;
        debrief_picture_init(&what->picture, scenario);
        return sheet_screen(what);
}
