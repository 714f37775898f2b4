// SPDX-License-Identifier: GPL-3.0-or-later
// Four questions that come up at home, each with its calculator; below them the plans that were
// kept.

#include "screens/calculators.h"

#include "base/memory.h"
#include "base/translate.h"
#include "learn/kept_plan.h"
#include "screens/calculator.h"
#include "screens/my_plans.h"
#include "session/keys.h"
#include "session/sheet_screen.h"
#include "views/calculator.h"

struct calculators {
        struct sheet sheet;
};

enum { CODE_MY_PLANS = PLAN_KIND_COUNT };

static const char *const questions[PLAN_KIND_COUNT] = {
        [PLAN_SAVINGS] = N_("How much to put aside in each month?"),
        [PLAN_LOANS] = N_("What does a loan cost in truth?"),
        [PLAN_CELEBRATION] = N_("What does it cost, and what is given back?"),
        [PLAN_TILL] = N_("Does the work earn, and what is in the till?"),
};

static void build(void *state)
{
        struct sheet *sheet = &((struct calculators *)state)->sheet;
        const struct session *session = sheet->session;
        struct kept_plans kept;

        sheet_begin(sheet, _("Calculators"));
        page_add_text(&sheet->page, STYLE_TEXT,
                _("Count with your own numbers. Nothing is stored unless you keep it."));
        for (int kind = 0; kind < PLAN_KIND_COUNT; kind++)
                sheet_add_item(sheet, kind,
                        (struct list_item){.label = calculator_title((enum plan_kind)kind),
                                .detail = _(questions[kind])});
        kept_plans_find(&kept, &sheet->arena, session->records, session->record_count);
        if (kept.count > 0)
                sheet_add_item(sheet, CODE_MY_PLANS,
                        (struct list_item){.label = _("My plans"),
                                .mark = arena_format(&sheet->arena, "%zu", kept.count)});
        sheet_put_list(sheet);
}

static struct next answer(void *state, enum sheet_answer answer)
{
        struct sheet *sheet = &((struct calculators *)state)->sheet;
        int code = sheet_chosen(sheet);

        if (answer == SHEET_BACK)
                return next_of(NEXT_POP);
        if (answer != SHEET_CHOSEN)
                return next_of(NEXT_STAY);
        return next_screen(NEXT_PUSH,
                code == CODE_MY_PLANS ? my_plans_screen(sheet->session)
                                      : calculator_screen(sheet->session, (enum plan_kind)code));
}

static const struct sheet_class class = {
        .name = "calculators",
        .actions = keys_of_choice,
        .action_count = KEYS_OF_CHOICE,
        .build = build,
        .answer = answer,
};

struct screen calculators_screen(struct session *session)
{
        return sheet_screen(sheet_new(&class, session, sizeof(struct calculators)));
}
