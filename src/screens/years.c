// SPDX-License-Identifier: GPL-3.0-or-later
// Each scenario by its title, with how far those who sit here have come in it. One that is broken
// is listed by its id; opening it says what is wrong.

#include "screens/years.h"

#include "base/translate.h"
#include "screens/year.h"
#include "screens/year_words.h"
#include "session/keys.h"
#include "session/scenario.h"
#include "session/sheet_screen.h"

struct years {
        struct sheet sheet; // first
        struct names ids;
};

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

static void build(void *state)
{
        struct years *years = state;
        struct sheet *sheet = &years->sheet;

        sheet_begin(sheet, _("Household year"));
        page_add_text(&sheet->page, STYLE_TEXT,
                _("Lead a family through its year. The family is made up; nothing is asked about "
                  "yours."));
        years->ids = scenario_ids(&sheet->arena, sheet->session);
        for (size_t i = 0; i < years->ids.count; i++)
                sheet_add_item(sheet, (int)i, item_of(sheet, years->ids.items[i]));
        sheet_put_list(sheet);
}

static struct next answer(void *state, enum sheet_answer answer)
{
        struct years *years = state;

        if (answer == SHEET_CHOSEN)
                return year_opening(years->sheet.session,
                        (struct year_place){
                                .scenario = years->ids.items[sheet_chosen(&years->sheet)]});
        return next_of(answer == SHEET_BACK ? NEXT_POP : NEXT_STAY);
}

static const struct sheet_class class = {
        .name = "years",
        .actions = keys_of_choice,
        .action_count = KEYS_OF_CHOICE,
        .build = build,
        .answer = answer,
};

struct screen years_screen(struct session *session)
{
        return sheet_screen(sheet_new(&class, session, sizeof(struct years)));
}

bool years_are_there(const struct session *session)
{
        struct arena arena = {0};
        bool there = scenario_ids(&arena, session).count > 0;

        arena_clear(&arena);
        return there;
}
