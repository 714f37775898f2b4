// SPDX-License-Identifier: GPL-3.0-or-later
// A walk through the year that is over, page by page: how it went, its pictures, what if, luck and
// choice, the talk. What takes counting is counted once, when its page is first seen.

#include "screens/debrief.h"

#include "base/memory.h"
#include "base/translate.h"
#include "screens/debrief_chart.h"
#include "screens/debrief_pages.h"
#include "screens/debrief_what_if.h"
#include "session/keys.h"
#include "session/sheet_screen.h"
#include "session/words.h"

enum debrief_page { PAGE_YEAR, PAGE_PICTURES, PAGE_WHAT_IF, PAGE_BANDS, PAGE_TALK, PAGE_COUNT };
enum { CHANGE_SOMETHING, GO_ON };

struct debrief {
        struct sheet sheet;
        const struct scenario *scenario;
        struct run run;
        struct year_lines lines;
        struct debrief_picture picture;
        bool counted; // the bands
        struct band luck, choice;
        int page;
};

static void add_what_if(struct sheet *sheet)
{
        page_add_heading(&sheet->page, _("What if?"));
        page_add_text(&sheet->page, STYLE_TEXT,
                _("Take one month and decide something else. What does not depend on it stays as "
                  "it was."));
        sheet_add_item(sheet, CHANGE_SOMETHING, (struct list_item){.label = _("Try it")});
        sheet_add_item(sheet, GO_ON, (struct list_item){.label = _("Go on")});
        sheet_put_list(sheet);
}

static void count_bands(struct debrief *debrief)
{
        if (debrief->counted)
                return;
        debrief_luck(&debrief->luck, &debrief->run, debrief->scenario);
        debrief_choice(&debrief->choice, &debrief->run, debrief->scenario);
        debrief->counted = true;
}

static void add_page(struct debrief *debrief)
{
        struct sheet *sheet = &debrief->sheet;
        const struct year_words words = year_words_of(&sheet->arena, debrief->scenario);

        switch (debrief->page) {
        case PAGE_YEAR:
                debrief_add_year(sheet, &words, &debrief->run, &debrief->lines);
                break;
        case PAGE_PICTURES:
                debrief_picture_add(sheet, &debrief->picture, &words, &debrief->lines, NULL);
                break;
        case PAGE_WHAT_IF:
                add_what_if(sheet);
                break;
        case PAGE_BANDS:
                count_bands(debrief);
                debrief_add_bands(sheet, &words, &debrief->luck, &debrief->choice);
                break;
        default:
                debrief_add_talk(sheet, &words, &debrief->run);
        }
}

static void set_keys(struct debrief *debrief)
{
        struct sheet *sheet = &debrief->sheet;

        if (debrief->page == PAGE_PICTURES)
                debrief_picture_keys(sheet, &debrief->picture);
        else if (debrief->page == PAGE_WHAT_IF)
                sheet_set_actions(sheet, keys_of_choice, KEYS_OF_CHOICE);
        else
                sheet_set_actions(sheet, keys_of_reading, KEYS_OF_READING);
}

static void build(void *state)
{
        struct debrief *debrief = state;
        struct sheet *sheet = &debrief->sheet;

        sheet_begin(sheet, _("The past year"));
        sheet->progress = words_of_count(&sheet->arena, (size_t)debrief->page + 1, PAGE_COUNT);
        sheet->step = debrief->page + 1;
        sheet->steps = PAGE_COUNT;
        set_keys(debrief);
        add_page(debrief);
}

static struct next turn_to(struct debrief *debrief, int page)
{
        if (page < 0 || page == PAGE_COUNT)
                return next_of(NEXT_POP);
        debrief->page = page;
        debrief->sheet.list.chosen = 0;
        return sheet_rebuild(debrief);
}

static struct next answer(void *state, enum sheet_answer answer)
{
        struct debrief *debrief = state;

        switch (answer) {
        case SHEET_CHOSEN:
                if (sheet_chosen(&debrief->sheet) == CHANGE_SOMETHING) {
                        sheet_choose(&debrief->sheet, GO_ON); // for the way back
                        return next_screen(NEXT_PUSH,
                                debrief_what_if_screen(debrief->sheet.session, debrief->scenario,
                                        &debrief->run, &debrief->lines));
                }
                return turn_to(debrief, debrief->page + 1);
        case SHEET_NEXT:
                return turn_to(debrief, debrief->page + 1);
        case SHEET_BACK:
                return turn_to(debrief, debrief->page - 1);
        default:
                return next_of(NEXT_STAY);
        }
}

static bool key(void *state, const struct key *key)
{
        struct debrief *debrief = state;

        return sheet_leafs(&debrief->sheet, key) ||
               (debrief->page == PAGE_PICTURES && debrief_picture_key(&debrief->picture, key));
}

static const struct sheet_class class = {
        .name = "debrief",
        .actions = keys_of_reading,
        .action_count = KEYS_OF_READING,
        .build = build,
        .answer = answer,
        .key = key,
};

struct screen debrief_screen(
        struct session *session, const struct scenario *scenario, const struct run *run)
{
        struct debrief *debrief = sheet_new(&class, session, sizeof(*debrief));

        debrief->scenario = scenario;
        debrief->run = *run;
        debrief_lines(&debrief->lines, run, scenario);
        debrief_picture_init(&debrief->picture, scenario);
        return sheet_screen(debrief);
}
