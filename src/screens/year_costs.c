// SPDX-License-Identifier: GPL-3.0-or-later
// What something costs, said before it is taken: now, each month, and from whom it would be
// borrowed where the purse does not reach.

#include "screens/year_parts.h"

#include "base/buffer.h"
#include "base/translate.h"

static const char *taken(struct year_play *play, struct buffer *words)
{
        const char *copy = arena_copy_text(&play->sheet.arena, buffer_text(words));

        buffer_clear(words);
        return copy;
}

// Where the purse does not reach.
static const char *shortfall(struct year_play *play, int64_t missing)
{
        const struct scenario *scenario = play->game.scenario;
        struct arena *arena = &play->sheet.arena;
        const char *amount = year_amount(arena, missing);

        if (scenario->emergency < 0)
                return arena_format(
                        arena, _("Not in the purse: %s. It stays unpaid for now."), amount);
        const struct household_loan *lender = &scenario->loans[scenario->emergency];
        return arena_format(arena,
                _("Not in the purse: %s. What is missing at the end of the month is lent. Lender: "
                  "%s, interest a month: %s."),
                amount, year_name(&play->words, &lender->named),
                year_parts_percent(play, lender->interest / 100));
}

// What is in the purse then, or what is missing in it, or what is still to be paid: money that
// comes pays first what was not paid.
static void add_purse(struct year_play *play, struct buffer *lines, const struct decision *decision)
{
        const struct household *now = &play->game.year.household;
        struct arena *arena = &play->sheet.arena;
        struct household then;

        if (year_game_try(&play->game, decision, &then) != REFUSAL_NONE)
                return;
        if (then.arrears > now->arrears)
                buffer_add_line(lines, shortfall(play, then.arrears - now->arrears));
        else if (then.arrears > 0 && then.arrears < now->arrears)
                buffer_add_line(lines, arena_format(arena, _("Still to be paid then: %s"),
                                               year_amount(arena, then.arrears)));
        else if (then.cash != now->cash || then.arrears != now->arrears)
                buffer_add_line(lines, arena_format(arena, _("In the purse then: %s"),
                                               year_amount(arena, then.cash)));
}

// What each loan of a choice takes back from month to month.
static void add_instalments(
        struct year_play *play, struct buffer *lines, const struct effects *effects)
{
        struct arena *arena = &play->sheet.arena;

        for (size_t i = 0; i < effects->count; i++) {
                const struct effect *effect = &effects->items[i];
                if (effect->verb == EFFECT_BORROW)
                        buffer_add_line(
                                lines, arena_format(arena, _("Each month: %s"),
                                               year_change(arena,
                                                       offer_monthly(play->game.scenario,
                                                               effect->object, effect->amount))));
        }
}

const char *year_parts_choice(struct year_play *play, int event, int choice)
{
        const struct event_choice *way = &play->game.scenario->events[event].choices[choice];
        const char *effects = year_effects_words(&play->words, &way->effects);
        const char *laters =
                year_laters_words(&play->words, &way->effects, year_game_month(&play->game));
        const struct decision decision = {
                .month = (uint8_t)(year_game_month(&play->game) + 1),
                .kind = DECISION_CHOICE,
                .object = (int16_t)event,
                .count = (int16_t)choice,
        };
        struct buffer lines = {0};

        buffer_add_line(&lines, *effects ? effects : _("the purse stays as it is"));
        add_instalments(play, &lines, &way->effects);
        add_purse(play, &lines, &decision);
        if (*laters)
                buffer_add_line(&lines, laters);
        return taken(play, &lines);
}

// What the family agrees on, where that says more than its name, and what follows at once.
static void add_agreement(
        struct year_play *play, struct buffer *lines, const struct agreement *agreement)
{
        const char *effects = year_effects_words(&play->words, &agreement->effects);

        if (agreement->named.name)
                buffer_add_line(lines, year_text(&play->words, agreement->text));
        if (*effects)
                buffer_add_line(lines, effects);
}

// What a way to live changes each month besides the money.
static void add_level(struct year_play *play, struct buffer *lines, const struct offer *offer)
{
        const struct expense_level *level =
                &play->game.scenario->expenses[offer->object].levels[offer->count];
        struct effect items[2];
        struct effects effects = {.items = items};

        if (level->wellbeing != 0)
                items[effects.count++] =
                        (struct effect){.verb = EFFECT_WELLBEING, .count = level->wellbeing};
        if (level->agreement != 0)
                items[effects.count++] =
                        (struct effect){.verb = EFFECT_AGREEMENT, .count = level->agreement};
        if (effects.count > 0)
                buffer_add_line(lines, arena_format(&play->sheet.arena, _("Each month: %s"),
                                               year_effects_words(&play->words, &effects)));
}

static void add_circle(struct year_play *play, struct buffer *lines, const struct offer *offer)
{
        const struct household_saving *circle = &play->game.scenario->savings[offer->object];
        struct arena *arena = &play->sheet.arena;

        buffer_add_line(
                lines, arena_format(arena, _("Members: %d. Your turn: %s. You get then: %s."),
                               circle->members, year_month_name(&play->words, circle->turn - 1),
                               year_amount(arena, circle->members * circle->each)));
}

// What an agreement that does not bring the same in every month brings in all that are left; NULL
// where it does.
static const char *uneven_words(struct year_play *play, const struct offer *offer)
{
        const struct scenario *scenario = play->game.scenario;
        const int64_t *stays = scenario->agreements[offer->object].stays;
        int first = year_game_month(&play->game) + 1;
        bool even = true;
        int64_t sum = 0;

        for (int month = first; month < scenario->months; month++) {
                even = even && stays[month] == stays[first];
                sum += stays[month];
        }
        return even ? NULL
                    : arena_format(&play->sheet.arena, _("in all this year: %s"),
                              year_change(&play->sheet.arena, sum));
}

const char *year_parts_offer(struct year_play *play, const struct offer *offer)
{
        const char *detail = year_offer_detail(&play->words, offer);
        const char *uneven = offer->kind == DECISION_AGREE && offer->refusal == REFUSAL_NONE
                                     ? uneven_words(play, offer)
                                     : NULL;
        const struct decision decision = year_parts_decision(play, offer);
        struct buffer lines = {0};

        if (offer->kind == DECISION_AGREE)
                add_agreement(play, &lines, &play->game.scenario->agreements[offer->object]);
        if (offer->kind == DECISION_JOIN)
                add_circle(play, &lines, offer);
        if (uneven || detail)
                buffer_add_line(&lines, uneven ? uneven : detail);
        if (offer->kind == DECISION_LEVEL)
                add_level(play, &lines, offer);
        if (offer->refusal == REFUSAL_NONE && offer->heads_most == 0 && offer->cash != 0 &&
                offer->most <= offer->least)
                add_purse(play, &lines, &decision);
        return lines.length > 0 ? taken(play, &lines) : NULL;
}
