// SPDX-License-Identifier: GPL-3.0-or-later
// One thing a family may decide about, and what is offered there: each with what it costs and what
// is left then. What cannot be taken stays in sight and says why.

#include "base/translate.h"
#include "screens/year_parts.h"
#include "screens/year_vote.h"
#include "session/keys.h"

static void add_offer(struct year_play *play, int index)
{
        const struct offer *offer = &play->offers[index];

        sheet_add_item(&play->sheet, index,
                (struct list_item){
                        .label = year_offer_words(&play->words, offer),
                        .detail = year_parts_offer(play, offer),
                        .style = offer->refusal == REFUSAL_NONE ? STYLE_TEXT : STYLE_QUIET,
                });
}

static void build(struct year_play *play)
{
        struct page *page = &play->sheet.page;

        page_add_heading(page, year_group_name(play->group));
        year_parts_purse(play);
        play->offer_count = offers_list(play->offers, &play->game.year);
        for (int i = 0; i < play->offer_count; i++)
                if (year_group_of(play->offers[i].kind) == play->group)
                        add_offer(play, i);
        sheet_put_list(&play->sheet);
}

static void voted(void *context, int choice)
{
        struct year_play *play = context;

        if (choice == YEAR_VOTE_YES)
                (void)year_play_decide(play, &play->decision);
}

static struct next ask_family(struct year_play *play)
{
        const struct year_vote_question question = {
                .scenario = play->game.scenario,
                .event = -1,
                .agreement = play->decision.object,
                .voters = play->voters,
                .decided = voted,
                .context = play,
        };

        return next_screen(NEXT_PUSH, year_vote_screen(play->sheet.session, &question));
}

static struct next take(struct year_play *play, const struct offer *offer)
{
        bool asks = offer->heads_most > 1 || offer->most > offer->least;

        play->offer = *offer;
        play->decision = year_parts_decision(play, offer);
        if (asks)
                return year_play_turn_to_field(play, &year_amount_page);
        if (offer->kind == DECISION_AGREE && play->voters > 1)
                return ask_family(play);
        return year_play_decide(play, &play->decision);
}

static struct next choose(struct year_play *play)
{
        int index = sheet_chosen(&play->sheet);

        if (index < 0)
                return year_play_on(play);
        if (play->offers[index].refusal == REFUSAL_NONE)
                return take(play, &play->offers[index]);
        sheet_say(&play->sheet, STYLE_LOOK_AGAIN, year_refusal_words(play->offers[index].refusal));
        return next_of(NEXT_STAY);
}

static struct next answer(struct year_play *play, enum sheet_answer answer)
{
        if (answer == SHEET_CHOSEN)
                return choose(play);
        return answer == SHEET_BACK ? year_play_on(play) : next_of(NEXT_STAY);
}

const struct year_page year_offers_page = {keys_of_choice, KEYS_OF_CHOICE, build, answer};
