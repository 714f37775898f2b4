// SPDX-License-Identifier: GPL-3.0-or-later
// What was decided, what may be decided, and why not: one whole sentence for each kind, the name
// first, so that no language has to bend it.

#include "screens/year_words_inside.h"

#include "base/memory.h"

const char *year_thing_name(const struct year_words *words, enum decision_kind kind, int object)
{
        const struct scenario *scenario = words->scenario;
        switch (kind) {
        case DECISION_CHOICE:
                return year_event_name(words, object);
        case DECISION_LEVEL:
                return year_name(words, &scenario->expenses[object].named);
        case DECISION_BUY:
        case DECISION_SELL:
                return year_name(words, &scenario->animals[object].named);
        case DECISION_SAVE:
        case DECISION_TAKE:
        case DECISION_JOIN:
                return year_name(words, &scenario->savings[object].named);
        case DECISION_BORROW:
        case DECISION_REPAY:
                return object < 0 ? _("Relatives")
                                  : year_name(words, &scenario->loans[object].named);
        case DECISION_AGREE:
        case DECISION_LEAVE:
                return year_told_name(words, &scenario->agreements[object].named,
                        scenario->agreements[object].text);
        default:
                return year_name(words, &scenario->businesses[object].named);
        }
}

static const char *level_name(const struct year_words *words, int expense, int level)
{
        return year_name(words, &words->scenario->expenses[expense].levels[level].named);
}

static const char *pick_of(const struct year_words *words, const struct decision *decision)
{
        return year_text(
                words, words->scenario->events[decision->object].choices[decision->count].pick);
}

const char *year_decision_words(const struct year_words *words, const struct decision *decision)
{
        struct arena *arena = words->arena;
        const enum decision_kind kind = (enum decision_kind)decision->kind;
        const char *name = year_thing_name(words, kind, decision->object);
        const char *amount = year_amount(arena, decision->amount);

        switch (kind) {
        case DECISION_CHOICE:
                return arena_format(arena, "%s: %s", name, pick_of(words, decision));
        case DECISION_LEVEL:
                return arena_format(arena,
                        decision->month > 0 ? _("%s: %s from next month") : "%s: %s", name,
                        level_name(words, decision->object, decision->count));
        case DECISION_BUY:
                return arena_format(arena, _("%s: bought %d"), name, decision->count);
        case DECISION_SELL:
                return arena_format(arena, _("%s: sold %d"), name, decision->count);
        case DECISION_SAVE:
                return arena_format(arena, _("%s: %s put aside"), name, amount);
        case DECISION_TAKE:
                return arena_format(arena, _("%s: %s taken out"), name, amount);
        case DECISION_JOIN:
                return arena_format(arena, _("%s: joined"), name);
        case DECISION_BORROW:
                return arena_format(arena, _("%s: %s borrowed"), name, amount);
        case DECISION_REPAY:
                return arena_format(arena, _("%s: %s paid back"), name, amount);
        case DECISION_AGREE:
                return arena_format(arena, _("Agreed: %s"), name);
        case DECISION_LEAVE:
                return arena_format(arena, _("No longer agreed: %s"), name);
        case DECISION_DRAW:
                return arena_format(arena, _("%s: %s a month for the home"), name, amount);
        default:
                return arena_format(arena, _("%s: %s put into the till"), name, amount);
        }
}

const char *year_offer_words(const struct year_words *words, const struct offer *offer)
{
        struct arena *arena = words->arena;
        const char *name = year_thing_name(words, offer->kind, offer->object);

        switch (offer->kind) {
        case DECISION_LEVEL:
                return arena_format(
                        arena, "%s: %s", name, level_name(words, offer->object, offer->count));
        case DECISION_BUY:
                return arena_format(arena, _("%s: buy"), name);
        case DECISION_SELL:
                return arena_format(arena, _("%s: sell"), name);
        case DECISION_SAVE:
                return arena_format(arena, _("%s: put money aside"), name);
        case DECISION_TAKE:
                return arena_format(arena, _("%s: take money out"), name);
        case DECISION_JOIN:
                return arena_format(arena, _("%s: join"), name);
        case DECISION_BORROW:
                return arena_format(arena, _("%s: borrow"), name);
        case DECISION_REPAY:
                return arena_format(arena, _("%s: pay back"), name);
        case DECISION_AGREE:
                return arena_format(arena, _("Agree: %s"), name);
        case DECISION_LEAVE:
                return arena_format(arena, _("Agree no longer: %s"), name);
        case DECISION_DRAW:
                return arena_format(arena, _("%s: %s a month for the home"), name,
                        year_amount(arena, offer->most));
        default:
                return arena_format(arena, _("%s: put money into the till"), name);
        }
}

const char *year_offer_detail(const struct year_words *words, const struct offer *offer)
{
        struct arena *arena = words->arena;
        const char *now = year_change(arena, offer->cash);
        const char *monthly = year_change(arena, offer->cash_monthly);

        if (offer->refusal != REFUSAL_NONE)
                return year_refusal_words(offer->refusal);
        if (offer->heads_most > 0)
                return arena_format(arena, _("for one: %s"), now);
        if (offer->most > offer->least)
                return arena_format(arena, _("up to %s"), year_amount(arena, offer->most));
        if (offer->cash != 0 && offer->cash_monthly != 0)
                return arena_format(arena, _("now %s, then %s each month"), now, monthly);
        if (offer->cash != 0)
                return arena_format(arena, _("now %s"), now);
        return offer->cash_monthly != 0 ? arena_format(arena, _("%s each month"), monthly) : NULL;
}

const char *year_refusal_words(enum refusal refusal)
{
        static const char *const sentences[REFUSAL_COUNT] = {
                [REFUSAL_NOT_NOW] = N_("This cannot be done now."),
                [REFUSAL_NO_MONEY] = N_("There is not enough money in the purse."),
                [REFUSAL_NOTHING] = N_("There is nothing there now."),
                [REFUSAL_TOO_MUCH] = N_("That is more than there is."),
                [REFUSAL_OPEN_LOAN] = N_("Here the last loan is to be paid back first."),
                [REFUSAL_ARREARS] = N_("First comes what is not paid yet."),
                [REFUSAL_RECOVERING] = N_("This month the family gets back on its feet."),
        };
        return refusal == REFUSAL_NONE ? NULL : _(sentences[refusal]);
}
