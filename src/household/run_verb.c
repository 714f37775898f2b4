// SPDX-License-Identifier: GPL-3.0-or-later
// The words of decisions, and what they are about.

#include "household/run_verb.h"

#include <string.h>

#include "base/memory.h"

static const struct verb verbs[] = {
        {"choose", DECISION_CHOICE, DETAIL_CHOICE, false},
        {"level", DECISION_LEVEL, DETAIL_LEVEL, false},
        {"buy", DECISION_BUY, DETAIL_HEADS, false},
        {"sell", DECISION_SELL, DETAIL_HEADS, false},
        {"save", DECISION_SAVE, DETAIL_AMOUNT, false},
        {"take", DECISION_TAKE, DETAIL_AMOUNT, false},
        {"join", DECISION_JOIN, DETAIL_NONE, false},
        {"borrow", DECISION_BORROW, DETAIL_AMOUNT, false},
        {"repay", DECISION_REPAY, DETAIL_AMOUNT, false},
        {"give-back", DECISION_REPAY, DETAIL_AMOUNT, true},
        {"agree", DECISION_AGREE, DETAIL_NONE, false},
        {"leave", DECISION_LEAVE, DETAIL_NONE, false},
        {"draw", DECISION_DRAW, DETAIL_AMOUNT, false},
        {"invest", DECISION_INVEST, DETAIL_AMOUNT, false},
};

const struct verb *verb_of(const struct decision *decision)
{
        const bool nobody = decision->kind == DECISION_REPAY && decision->object < 0;
        const struct verb *verb = verbs;
        while (verb->kind != decision->kind || verb->nobody != nobody)
                verb++;
        return verb;
}

const struct verb *verb_named(const char *word)
{
        for (size_t i = 0; i < ARRAY_LENGTH(verbs); i++) {
                if (strcmp(verbs[i].word, word) == 0)
                        return &verbs[i];
        }
        return NULL;
}

const struct named *verb_thing(
        const struct scenario *scenario, enum decision_kind kind, size_t index)
{
        switch (kind) {
        case DECISION_CHOICE:
                return index < scenario->event_count ? &scenario->events[index].named : NULL;
        case DECISION_LEVEL:
                return index < scenario->expense_count ? &scenario->expenses[index].named : NULL;
        case DECISION_BUY:
        case DECISION_SELL:
                return index < scenario->animal_count ? &scenario->animals[index].named : NULL;
        case DECISION_SAVE:
        case DECISION_TAKE:
        case DECISION_JOIN:
                return index < scenario->saving_count ? &scenario->savings[index].named : NULL;
        case DECISION_BORROW:
        case DECISION_REPAY:
                return index < scenario->loan_count ? &scenario->loans[index].named : NULL;
        case DECISION_AGREE:
        case DECISION_LEAVE:
                return index < scenario->agreement_count ? &scenario->agreements[index].named
                                                         : NULL;
        default:
                return index < scenario->business_count ? &scenario->businesses[index].named : NULL;
        }
}
