// SPDX-License-Identifier: GPL-3.0-or-later
// After the last month: which goals were reached, in plain words and without a score; then on to
// what was luck and what was choice.

#include "base/translate.h"
#include "household/condition.h"
#include "screens/debrief.h"
#include "screens/year_play.h"

enum { CODE_LOOK_BACK, CODE_ANEW, CODE_LEAVE };

static void add_goal(struct year_play *play, const struct goal *goal)
{
        bool reached =
                condition_holds(&goal->when, play->game.scenario, &play->game.year.household);
        const char *text = year_text(&play->words, goal->text);

        page_add_text(&play->sheet.page, reached ? STYLE_RIGHT : STYLE_TEXT,
                arena_format(&play->sheet.arena,
                        reached ? _("Reached: %s") : _("Not reached this time: %s"), text));
}

static void build_goals(struct year_play *play)
{
        const struct scenario *scenario = play->game.scenario;

        page_add_heading(&play->sheet.page, _("The year is over"));
        for (size_t i = 0; i < scenario->goal_count; i++)
                add_goal(play, &scenario->goals[i]);
        page_add_text(&play->sheet.page, STYLE_TEXT,
                _("No year is lost: now you can see what was luck and what you decided."));
        sheet_add_item(&play->sheet, CODE_LOOK_BACK,
                (struct list_item){.label = _("Look back on the year")});
        sheet_add_item(&play->sheet, CODE_ANEW, (struct list_item){.label = _("A new year")});
        sheet_add_item(&play->sheet, CODE_LEAVE, (struct list_item){.label = _("Leave")});
        sheet_put_list(&play->sheet);
}

static struct next choose_end(struct year_play *play)
{
        switch (sheet_chosen(&play->sheet)) {
        case CODE_LOOK_BACK:
                return next_screen(NEXT_PUSH,
                        debrief_screen(play->sheet.session, play->game.scenario, &play->game.run));
        case CODE_ANEW:
                return year_play_begin_anew(play);
        default:
                return next_of(NEXT_POP);
        }
}

static struct next answer_goals(struct year_play *play, enum sheet_answer answer)
{
        if (answer == SHEET_CHOSEN)
                return choose_end(play);
        return answer == SHEET_BACK ? year_play_leave(play) : next_of(NEXT_STAY);
}

const struct year_page year_goals_page = {
        year_keys_of_choice, YEAR_KEYS, build_goals, answer_goals};
