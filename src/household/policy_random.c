// SPDX-License-Identifier: GPL-3.0-or-later
// A household without a plan, as a measure for luck and for choices: whatever a family may do is
// tried sooner or later. Its decisions are keyed by what they are about, as luck is: another choice
// at one event leaves all the others as they were.

#include "base/memory.h"
#include "household/policy_rule.h"

enum { TRIES_A_MONTH = 2, PARTS = 4 };

// The decisions that a month may have, and how many things each can be about.
static const enum decision_kind kinds[] = {DECISION_LEVEL, DECISION_BUY, DECISION_SELL,
        DECISION_SAVE, DECISION_TAKE, DECISION_BORROW, DECISION_REPAY, DECISION_AGREE,
        DECISION_LEAVE, DECISION_DRAW, DECISION_INVEST};

static int things_of(const struct scenario *scenario, enum decision_kind kind)
{
        switch (kind) {
        case DECISION_LEVEL:
                return (int)scenario->expense_count;
        case DECISION_BUY:
        case DECISION_SELL:
                return (int)scenario->animal_count;
        case DECISION_SAVE:
        case DECISION_TAKE:
                return (int)scenario->saving_count;
        case DECISION_BORROW:
                return (int)scenario->loan_count;
        case DECISION_REPAY:
                return (int)scenario->loan_count + 1; // the last one: what is owed to relatives
        case DECISION_AGREE:
        case DECISION_LEAVE:
                return (int)scenario->agreement_count;
        case DECISION_DRAW:
        case DECISION_INVEST:
                return (int)scenario->business_count;
        default:
                return 0;
        }
}

static uint64_t draw(const struct decider *decider, uint64_t thing)
{
        return chance_draw(&(struct chance){
                .seed = decider->game->decision_seed,
                .scenario = decider->year->scenario->key,
                .thing = thing,
                .month = decider->month,
                .purpose = CHANCE_DECISION,
        });
}

// The whole that a part of is moved; 0 where no amount is asked for.
static int64_t whole_of(const struct decider *decider, enum decision_kind kind, int object)
{
        const struct scenario *scenario = decider->year->scenario;
        const struct household *household = &decider->year->household;

        switch (kind) {
        case DECISION_SAVE:
        case DECISION_INVEST:
                return household->cash;
        case DECISION_TAKE:
                return household->savings[object].sum;
        case DECISION_BORROW:
                return scenario->loans[object].up_to;
        case DECISION_REPAY:
                return object < 0 ? household->owed : household->loans[object].rest;
        default:
                return 0;
        }
}

static void set_level(struct decider *decider, int expense, uint64_t luck)
{
        int count = (int)decider->year->scenario->expenses[expense].level_count;

        if (count > 0)
                decider_take(decider, DECISION_LEVEL, expense, chance_pick(luck, count));
}

static void set_draw(struct decider *decider, int business, uint64_t luck)
{
        const struct household_business *terms = &decider->year->scenario->businesses[business];

        if (terms->draw_count > 0)
                decider_move(decider, DECISION_DRAW, business,
                        terms->draws[chance_pick(luck, (int)terms->draw_count)]);
}

static void try_one(struct decider *decider, enum decision_kind kind, int object, uint64_t luck)
{
        if (kind == DECISION_LEVEL)
                set_level(decider, object, luck);
        else if (kind == DECISION_DRAW)
                set_draw(decider, object, luck);
        else if (kind == DECISION_BUY || kind == DECISION_SELL || kind == DECISION_AGREE ||
                 kind == DECISION_LEAVE)
                decider_take(decider, kind, object, 1);
        else
                decider_move(decider, kind, object,
                        whole_of(decider, kind, object) / PARTS * (1 + chance_pick(luck, PARTS)));
}

static void month(struct decider *decider)
{
        const struct scenario *scenario = decider->year->scenario;
        int all = 0;

        for (size_t i = 0; i < ARRAY_LENGTH(kinds); i++)
                all += things_of(scenario, kinds[i]);
        for (uint64_t try = 1; try <= TRIES_A_MONTH; try++) {
                uint64_t luck = draw(decider, try);
                int pick = chance_pick(luck, all);
                size_t kind = 0;
                while (pick >= things_of(scenario, kinds[kind]))
                        pick -= things_of(scenario, kinds[kind++]);
                bool relatives = kinds[kind] == DECISION_REPAY && pick == (int)scenario->loan_count;
                try_one(decider, kinds[kind], relatives ? -1 : pick, hash_mix(luck, try));
        }
}

static void council(struct decider *decider)
{
        const struct scenario *scenario = decider->year->scenario;

        for (size_t i = 0; i < scenario->agreement_count; i++)
                if (chance_hits(
                            draw(decider, scenario->agreements[i].named.key), CHANCE_CERTAIN / 2))
                        decider_take(decider, DECISION_AGREE, (int)i, 1);
        for (size_t i = 0; i < scenario->saving_count; i++)
                if (scenario->savings[i].kind == SAVING_CIRCLE &&
                        chance_hits(
                                draw(decider, scenario->savings[i].named.key), CHANCE_CERTAIN / 2))
                        decider_take(decider, DECISION_JOIN, (int)i, 1);
        for (size_t i = 0; i < scenario->expense_count; i++)
                set_level(decider, (int)i, draw(decider, scenario->expenses[i].named.key));
        for (size_t i = 0; i < scenario->business_count; i++)
                set_draw(decider, (int)i, draw(decider, scenario->businesses[i].named.key));
}

static int choose(const struct decider *decider, int event)
{
        const struct event *asked = &decider->year->scenario->events[event];

        return chance_pick(draw(decider, asked->named.key), (int)asked->choice_count);
}

const struct policy_rule random_rule = {.council = council, .choose = choose, .month = month};
