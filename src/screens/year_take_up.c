// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody comes back to a year: it goes on where it stood, is looked back on, or begins anew. A
// year of other rules cannot go on; that is told, and a new one offered.

#include "base/translate.h"
#include "screens/debrief.h"
#include "screens/year_play.h"

enum { CODE_GO_ON, CODE_WHO, CODE_LOOK_BACK, CODE_ANEW, CODE_LEAVE };

static void add(struct year_play *play, int code, const char *label, const char *mark)
{
        sheet_add_item(&play->sheet, code, (struct list_item){.label = label, .mark = mark});
}

static const char *voters_mark(struct year_play *play)
{
        return play->voters < 2 ? NULL
                                : arena_format(&play->sheet.arena, _("Voters: %d"), play->voters);
}

static void build_begun(struct year_play *play)
{
        const struct run *run = &play->kept.run;
        struct page *page = &play->sheet.page;

        if (run->months == 0 && !run->open)
                page_add_text(page, STYLE_TEXT, _("The family sits at its council."));
        else
                page_add_text(page, STYLE_TEXT,
                        arena_format(&play->sheet.arena, _("You stand here: %s."),
                                year_month_name(
                                        &play->words, run->open ? run->months : run->months - 1)));
        add(play, CODE_GO_ON, _("Go on"), NULL);
        add(play, CODE_WHO, _("Who decides"), voters_mark(play));
        add(play, CODE_ANEW, _("A new year"), NULL);
}

static void build(struct year_play *play)
{
        struct page *page = &play->sheet.page;

        switch (play->kept.state) {
        case YEAR_BEGUN:
                build_begun(play);
                break;
        case YEAR_OVER:
                page_add_text(page, STYLE_RIGHT, _("You have played this year to its end."));
                add(play, CODE_LOOK_BACK, _("Look back on the year"), NULL);
                add(play, CODE_ANEW, _("A new year"), NULL);
                break;
        default:
                page_add_text(page, STYLE_TEXT,
                        _("This year has been written anew since you played it. The old one "
                          "cannot go on, but what you learned stays yours."));
                add(play, CODE_ANEW, _("A new year"), NULL);
                break;
        }
        add(play, CODE_LEAVE, _("Leave"), NULL);
        sheet_put_list(&play->sheet);
}

static struct next choose(struct year_play *play)
{
        switch (sheet_chosen(&play->sheet)) {
        case CODE_GO_ON:
                year_play_take_up(play, &play->kept.run);
                return year_play_on(play);
        case CODE_WHO:
                return year_play_turn(play, &year_who_page);
        case CODE_LOOK_BACK:
                return next_screen(NEXT_PUSH,
                        debrief_screen(play->sheet.session, play->game.scenario, &play->kept.run));
        case CODE_ANEW:
                if (play->kept.state != YEAR_BEGUN)
                        return year_play_begin_anew(play);
                year_play_ask(play, ASKS_ANEW, _("A new year"),
                        _("The year you are in then ends here. Begin a new one?"));
                return next_of(NEXT_STAY);
        default:
                return next_of(NEXT_POP);
        }
}

static struct next answer(struct year_play *play, enum sheet_answer answer)
{
        if (answer == SHEET_CHOSEN)
                return choose(play);
        return next_of(answer == SHEET_BACK ? NEXT_POP : NEXT_STAY);
}

const struct year_page year_taking_up_page = {year_keys_of_choice, YEAR_KEYS, build, answer};
