// SPDX-License-Identifier: GPL-3.0-or-later
// A month, one of its decisions, what would be decided instead, and both years side by side. Each
// question starts from the year as it was; going back leads one question up.

#include "screens/debrief_what_if_inside.h"

#include "base/memory.h"
#include "base/translate.h"
#include "session/keys.h"
#include "session/sheet_screen.h"

static void set_keys(struct what_if *what)
{
        if (what->stage == STAGE_RESULT)
                debrief_picture_keys(&what->sheet, &what->picture);
        else
                sheet_set_actions(&what->sheet, keys_of_choice, KEYS_OF_CHOICE);
}

static void build(void *state)
{
        struct what_if *what = state;
        struct sheet *sheet = &what->sheet;

        sheet_begin(sheet, _("What if?"));
        set_keys(what);
        what_if_add_page(what);
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
        if (code == WHAT_IF_MORE) {
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

        return sheet_leafs(&what->sheet, key) ||
               (what->stage == STAGE_RESULT && debrief_picture_key(&what->picture, key));
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
        debrief_picture_show(&what->picture, CHART_WEALTH); // what the sentence speaks of
        return sheet_screen(what);
}
