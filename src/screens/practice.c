// SPDX-License-Identifier: GPL-3.0-or-later
// Each household year by its title, with how far those who sit here have come in it; below them the
// calculators. A year that is broken is listed by its id; opening it says what is wrong.

#include "screens/practice.h"

#include "base/translate.h"
#include "screens/calculators.h"
#include "screens/year.h"
#include "screens/year_words.h"
#include "session/keys.h"
#include "session/scenario.h"
#include "session/sheet_screen.h"

struct practice {
        struct sheet sheet; // first
        struct names ids;   // of the years
};

enum { CODE_CALCULATORS, CODE_YEARS };

static const char *words_of_state(
        struct arena *arena, const struct year_words *words, const struct kept_year *kept)
{
        const struct run *run = &kept->run;

        switch (kept->state) {
        case YEAR_BEGUN:
                if (run->months == 0 && !run->open)
                        return _("begun");
                return arena_format(arena, _("begun, now: %s"),
                        year_month_name(words, run->open ? run->months : run->months - 1));
        case YEAR_OVER:
                return _("played to its end");
        default:
                return _("not begun");
        }
}

static struct list_item item_of(struct sheet *sheet, const char *id)
{
        struct shown_scenario shown;
        struct kept_year kept;
        struct list_item item = {.label = id};

        if (scenario_show(&shown, sheet->session, id)) {
                const struct year_words words = year_words_of(&sheet->arena, shown.scenario);
                kept_year_find(&kept, sheet->session, shown.scenario);
                item.label = year_text(&words, shown.scenario->title);
                item.detail = words_of_state(&sheet->arena, &words, &kept);
        }
        scenario_hide(&shown);
        return item;
}

static void add_years(struct practice *practice)
{
        struct sheet *sheet = &practice->sheet;

        practice->ids = scenario_ids(&sheet->arena, sheet->session);
        if (practice->ids.count == 0)
                return;
        page_add_text(&sheet->page, STYLE_TEXT,
                _("Lead a family through its year. The family is made up; nothing is asked about "
                  "yours."));
        for (size_t i = 0; i < practice->ids.count; i++)
                sheet_add_item(sheet, CODE_YEARS + (int)i, item_of(sheet, practice->ids.items[i]));
}

static void build(void *state)
{
        struct practice *practice = state;
        struct sheet *sheet = &practice->sheet;

        sheet_begin(sheet, _("Practice"));
        add_years(practice);
        sheet_add_item(sheet, CODE_CALCULATORS,
                (struct list_item){.label = _("Calculators"),
                        .detail = _("savings, loans, a celebration, a small business")});
        sheet_put_list(sheet);
}

static struct next choose(struct practice *practice)
{
        struct session *session = practice->sheet.session;
        int code = sheet_chosen(&practice->sheet);

        if (code == CODE_CALCULATORS)
                return next_screen(NEXT_PUSH, calculators_screen(session));
        return year_opening(
                session, (struct year_place){.scenario = practice->ids.items[code - CODE_YEARS]});
}

static struct next answer(void *state, enum sheet_answer answer)
{
        if (answer == SHEET_CHOSEN)
                return choose(state);
        return next_of(answer == SHEET_BACK ? NEXT_POP : NEXT_STAY);
}

static const struct sheet_class class = {
        .name = "practice",
        .actions = keys_of_choice,
        .action_count = KEYS_OF_CHOICE,
        .build = build,
        .answer = answer,
};

struct screen practice_screen(struct session *session)
{
        return sheet_screen(sheet_new(&class, session, sizeof(struct practice)));
}
