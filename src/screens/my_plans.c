// SPDX-License-Identifier: GPL-3.0-or-later
// Each plan with its day and its result; Enter opens it, to look at, to change or to let it go.

#include "screens/my_plans.h"

#include "base/memory.h"
#include "base/translate.h"
#include "course/plan_text.h"
#include "learn/kept_plan.h"
#include "screens/calculator.h"
#include "session/keys.h"
#include "session/sheet_screen.h"
#include "session/words.h"
#include "views/calculator.h"

struct my_plans {
        struct sheet sheet;
        struct kept_plans kept; // as listed now, in the sheet's arena
};

// A plan that a later version of the program wrote, and that this one cannot read, is not listed.
static void add_plan(struct sheet *sheet, int code, const struct record *kept)
{
        struct calculator calculator;
        struct plan plan;

        if (!plan_read(&plan, &sheet->arena, kept->response))
                return;
        calculator_init(&calculator, sheet, &plan);
        sheet_add_item(sheet, code,
                (struct list_item){.label = calculator_title(plan.kind),
                        .detail = calculator_standing(&calculator),
                        .mark = words_of_day(&sheet->arena, kept->day)});
        calculator_clear(&calculator);
}

static void build(void *state)
{
        struct my_plans *plans = state;
        struct sheet *sheet = &plans->sheet;
        const struct session *session = sheet->session;

        sheet_begin(sheet, _("My plans"));
        kept_plans_find(&plans->kept, &sheet->arena, session->records, session->record_count);
        for (size_t i = 0; i < plans->kept.count; i++)
                add_plan(sheet, (int)i, plans->kept.items[i]);
        if (sheet->item_count > 0)
                sheet_put_list(sheet);
        else
                page_add_text(&sheet->page, STYLE_TEXT, _("No plan is kept now."));
}

static struct next answer(void *state, enum sheet_answer answer)
{
        struct my_plans *plans = state;
        struct sheet *sheet = &plans->sheet;

        if (answer == SHEET_CHOSEN)
                return next_screen(NEXT_PUSH, calculator_kept_screen(sheet->session,
                                                      plans->kept.items[sheet_chosen(sheet)]));
        return sheet_was_read(state, answer);
}

static const struct sheet_class class = {
        .name = "my plans",
        .actions = keys_of_choice,
        .action_count = KEYS_OF_CHOICE,
        .build = build,
        .answer = answer,
};

struct screen my_plans_screen(struct session *session)
{
        return sheet_screen(sheet_new(&class, session, sizeof(struct my_plans)));
}
