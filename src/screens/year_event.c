// SPDX-License-Identifier: GPL-3.0-or-later
// Something happens, and the family chooses: each way with its cost before it is taken. Afterwards
// what came of it, and the way back for whoever pressed another digit than they meant.

#include "base/translate.h"
#include "screens/year_parts.h"
#include "screens/year_vote.h"

enum { CODE_GO_ON, CODE_TAKE_BACK };

static int event_of(struct year_play *play)
{
        return year_event(&play->game.year);
}

// The ways are read together first where the family votes.
static void add_ways(struct year_play *play, const struct event *event, int number)
{
        bool votes = play->voters > 1;

        for (size_t i = 0; i < event->choice_count; i++) {
                const char *pick = year_text(&play->words, event->choices[i].pick);
                const char *cost = year_parts_choice(play, number, (int)i);
                if (votes)
                        page_add_text(&play->sheet.page, STYLE_TEXT,
                                arena_format(&play->sheet.arena, "%zu  %s\n%s", i + 1, pick, cost));
                else
                        sheet_add_item(&play->sheet, (int)i,
                                (struct list_item){.label = pick, .detail = cost});
        }
        if (votes)
                sheet_add_item(&play->sheet, 0, (struct list_item){.label = _("We vote now")});
}

static void build_event(struct year_play *play)
{
        int number = event_of(play);
        const struct event *event = &play->game.scenario->events[number];
        struct page *page = &play->sheet.page;

        if (event->named.name)
                page_add_heading(page, year_event_name(&play->words, number));
        page_add_text(page, STYLE_TEXT, year_text(&play->words, event->text));
        year_parts_purse(play);
        add_ways(play, event, number);
        sheet_put_list(&play->sheet);
}

static struct next choose(struct year_play *play, int choice)
{
        const struct decision decision = {
                .month = (uint8_t)(play->game.run.months + 1),
                .kind = DECISION_CHOICE,
                .object = (int16_t)event_of(play),
                .count = (int16_t)choice,
        };

        return year_play_decide(play, &decision);
}

static void voted(void *context, int choice)
{
        (void)choose(context, choice);
}

static struct next vote(struct year_play *play)
{
        const struct year_vote_question question = {
                .scenario = play->game.scenario,
                .event = event_of(play),
                .voters = play->voters,
                .decided = voted,
                .context = play,
        };

        return next_screen(NEXT_PUSH, year_vote_screen(play->sheet.session, &question));
}

static struct next answer_event(struct year_play *play, enum sheet_answer answer)
{
        if (answer == SHEET_BACK)
                return year_play_leave(play);
        if (answer != SHEET_CHOSEN)
                return next_of(NEXT_STAY);
        return play->voters > 1 ? vote(play) : choose(play, sheet_chosen(&play->sheet));
}

static void build_then(struct year_play *play)
{
        const struct decision *last = year_game_last(&play->game);
        const struct event_choice *way =
                &play->game.scenario->events[last->object].choices[last->count];

        page_add_heading(&play->sheet.page, year_text(&play->words, way->pick));
        page_add_text(&play->sheet.page, STYLE_TEXT, year_text(&play->words, way->then));
        sheet_add_item(&play->sheet, CODE_GO_ON, (struct list_item){.label = _("Go on")});
        sheet_add_item(
                &play->sheet, CODE_TAKE_BACK, (struct list_item){.label = _("Choose otherwise")});
        sheet_put_list(&play->sheet);
}

static struct next answer_then(struct year_play *play, enum sheet_answer answer)
{
        if (answer == SHEET_BACK)
                return year_play_leave(play);
        if (answer != SHEET_CHOSEN)
                return next_of(NEXT_STAY);
        if (sheet_chosen(&play->sheet) == CODE_TAKE_BACK)
                return year_play_after(play, year_game_undo(&play->game));
        play->read_then = true;
        return year_play_on(play);
}

const struct year_page year_event_page = {
        year_keys_of_choice, YEAR_KEYS, build_event, answer_event};
const struct year_page year_then_page = {year_keys_of_choice, YEAR_KEYS, build_then, answer_then};
