// SPDX-License-Identifier: GPL-3.0-or-later
// What a family decides: for each kind of decision when it may be taken, what speaks against it,
// and what it does. What brings money in pays arrears first, at once.

#include <string.h>

#include "household/month_inside.h"

enum { IN_COUNCIL = 1 << PHASE_COUNCIL, IN_MONTH = 1 << PHASE_DECISIONS };

static enum refusal spend(const struct year *year, int64_t amount)
{
        const struct household *household = &year->household;
        if (household->recovering)
                return REFUSAL_RECOVERING;
        if (household->arrears > 0)
                return REFUSAL_ARREARS;
        return household->cash < amount ? REFUSAL_NO_MONEY : REFUSAL_NONE;
}

static enum refusal check_level(const struct year *year, const struct decision *decision)
{
        const size_t levels = year->scenario->expenses[decision->object].level_count;
        return decision->count >= 0 && (size_t)decision->count < levels ? REFUSAL_NONE
                                                                        : REFUSAL_NOT_NOW;
}

static void set_level(struct year *year, const struct decision *decision)
{
        year->household.next_level[decision->object] = (uint8_t)decision->count;
}

static int64_t price_of_heads(const int64_t *prices, const struct year *year, int count)
{
        return prices[year->household.month] * count;
}

static enum refusal check_buy(const struct year *year, const struct decision *decision)
{
        const int64_t price = price_of_heads(
                year->scenario->animals[decision->object].buy, year, decision->count);
        if (price <= 0)
                return REFUSAL_NOT_NOW;
        if (year->household.animals[decision->object] + decision->count > SCENARIO_HEADS)
                return REFUSAL_TOO_MUCH;
        return spend(year, price);
}

static void buy(struct year *year, const struct decision *decision)
{
        int16_t *heads = &year->household.animals[decision->object];
        purse_pay(year, LEDGER_BUY, decision->object,
                price_of_heads(
                        year->scenario->animals[decision->object].buy, year, decision->count));
        *heads = (int16_t)(*heads + decision->count);
}

static enum refusal check_sell(const struct year *year, const struct decision *decision)
{
        const int heads = year->household.animals[decision->object];
        if (price_of_heads(year->scenario->animals[decision->object].sell, year, decision->count) <=
                0)
                return REFUSAL_NOT_NOW;
        if (heads == 0)
                return REFUSAL_NOTHING;
        return decision->count > heads ? REFUSAL_TOO_MUCH : REFUSAL_NONE;
}

static void sell(struct year *year, const struct decision *decision)
{
        int16_t *heads = &year->household.animals[decision->object];
        *heads = (int16_t)(*heads - decision->count);
        purse_receive(year, LEDGER_SELL, decision->object,
                price_of_heads(
                        year->scenario->animals[decision->object].sell, year, decision->count));
}

static bool is_circle(const struct year *year, const struct decision *decision)
{
        return year->scenario->savings[decision->object].kind == SAVING_CIRCLE;
}

static enum refusal check_save(const struct year *year, const struct decision *decision)
{
        if (is_circle(year, decision) || decision->amount <= 0)
                return REFUSAL_NOT_NOW;
        return spend(year, decision->amount);
}

static void save(struct year *year, const struct decision *decision)
{
        saving_put(year, decision->object, decision->amount);
}

static enum refusal check_take(const struct year *year, const struct decision *decision)
{
        const int64_t sum = year->household.savings[decision->object].sum;
        if (is_circle(year, decision) || decision->amount <= 0)
                return REFUSAL_NOT_NOW;
        if (sum == 0)
                return REFUSAL_NOTHING;
        return decision->amount > sum ? REFUSAL_TOO_MUCH : REFUSAL_NONE;
}

static void take(struct year *year, const struct decision *decision)
{
        saving_take(year, decision->object, decision->amount);
}

static enum refusal check_join(const struct year *year, const struct decision *decision)
{
        return is_circle(year, decision) && !year->household.savings[decision->object].joined
                       ? REFUSAL_NONE
                       : REFUSAL_NOT_NOW;
}

static void join(struct year *year, const struct decision *decision)
{
        year->household.savings[decision->object].joined = true;
        year->household.circles_joined++;
}

static enum refusal check_borrow(const struct year *year, const struct decision *decision)
{
        const struct household *household = &year->household;
        const struct household_loan *loan = &year->scenario->loans[decision->object];
        const struct loan_account *account = &household->loans[decision->object];
        if (loan->emergency || decision->amount <= 0)
                return REFUSAL_NOT_NOW;
        if (household->recovering)
                return REFUSAL_RECOVERING;
        if (account->months_left > 0)
                return REFUSAL_OPEN_LOAN;
        if (decision->amount <= loan->fee)
                return REFUSAL_NOTHING;
        if (decision->amount > loan->up_to)
                return REFUSAL_TOO_MUCH;
        return household->arrears > 0 && decision->amount - loan->fee > household->arrears
                       ? REFUSAL_ARREARS
                       : REFUSAL_NONE;
}

static void borrow(struct year *year, const struct decision *decision)
{
        loan_borrow(year, decision->object, decision->amount);
}

static enum refusal check_repay(const struct year *year, const struct decision *decision)
{
        const struct household *household = &year->household;
        const int64_t rest = decision->object == NOBODY ? household->owed
                                                        : household->loans[decision->object].rest;
        if (decision->amount <= 0)
                return REFUSAL_NOT_NOW;
        if (rest == 0)
                return REFUSAL_NOTHING;
        if (decision->amount > rest)
                return REFUSAL_TOO_MUCH;
        return decision->amount > household->cash ? REFUSAL_NO_MONEY : REFUSAL_NONE;
}

static void repay(struct year *year, const struct decision *decision)
{
        if (decision->object != NOBODY) {
                loan_repay(year, decision->object, decision->amount);
                return;
        }
        purse_pay(year, LEDGER_OWED, NOBODY, decision->amount);
        year->household.owed -= decision->amount;
}

static bool is_agreed(uint32_t agreements, int index)
{
        return agreements >> index & 1;
}

// What it costs at once has to be there; it costs only the first time.
static enum refusal check_agree(const struct year *year, const struct decision *decision)
{
        const struct household *household = &year->household;
        if (is_agreed(household->agreed, decision->object))
                return REFUSAL_NOT_NOW;
        if (is_agreed(household->agreed_once, decision->object))
                return REFUSAL_NONE;
        const int64_t cash =
                effects_cash(year, &year->scenario->agreements[decision->object].effects);
        return household->cash + cash < 0 ? REFUSAL_NO_MONEY : REFUSAL_NONE;
}

static void agree(struct year *year, const struct decision *decision)
{
        struct household *household = &year->household;
        const uint32_t bit = UINT32_C(1) << decision->object;
        if (!(household->agreed_once & bit))
                effects_apply(year, &year->scenario->agreements[decision->object].effects,
                        LEDGER_AGREEMENT, decision->object);
        household->agreed |= bit;
        household->agreed_once |= bit;
}

static enum refusal check_leave(const struct year *year, const struct decision *decision)
{
        return is_agreed(year->household.agreed, decision->object) ? REFUSAL_NONE : REFUSAL_NOT_NOW;
}

static void leave(struct year *year, const struct decision *decision)
{
        year->household.agreed &= ~(UINT32_C(1) << decision->object);
}

static enum refusal check_draw(const struct year *year, const struct decision *decision)
{
        const struct household_business *business = &year->scenario->businesses[decision->object];
        for (size_t i = 0; i < business->draw_count; i++) {
                if (business->draws[i] == decision->amount)
                        return REFUSAL_NONE;
        }
        return REFUSAL_NOT_NOW;
}

static void draw(struct year *year, const struct decision *decision)
{
        year->household.draw[decision->object] = decision->amount;
}

static enum refusal check_invest(const struct year *year, const struct decision *decision)
{
        if (year->household.month < year->scenario->businesses[decision->object].opens ||
                decision->amount <= 0)
                return REFUSAL_NOT_NOW;
        return spend(year, decision->amount);
}

static void invest(struct year *year, const struct decision *decision)
{
        trade_invest(year, decision->object, decision->amount);
}

struct rule {
        size_t counted; // where the scenario says how many things of this kind there are
        int phases;     // in which it may be taken
        enum refusal (*check)(const struct year *year, const struct decision *decision);
        void (*act)(struct year *year, const struct decision *decision);
};

#define COUNTED(things) offsetof(struct scenario, things##_count)

static const struct rule rules[DECISION_KIND_COUNT] = {
        [DECISION_LEVEL] = {COUNTED(expense), IN_COUNCIL | IN_MONTH, check_level, set_level},
        [DECISION_BUY] = {COUNTED(animal), IN_MONTH, check_buy, buy},
        [DECISION_SELL] = {COUNTED(animal), IN_MONTH, check_sell, sell},
        [DECISION_SAVE] = {COUNTED(saving), IN_MONTH, check_save, save},
        [DECISION_TAKE] = {COUNTED(saving), IN_MONTH, check_take, take},
        [DECISION_JOIN] = {COUNTED(saving), IN_COUNCIL, check_join, join},
        [DECISION_BORROW] = {COUNTED(loan), IN_MONTH, check_borrow, borrow},
        [DECISION_REPAY] = {COUNTED(loan), IN_MONTH, check_repay, repay},
        [DECISION_AGREE] = {COUNTED(agreement), IN_COUNCIL | IN_MONTH, check_agree, agree},
        [DECISION_LEAVE] = {COUNTED(agreement), IN_COUNCIL | IN_MONTH, check_leave, leave},
        [DECISION_DRAW] = {COUNTED(business), IN_COUNCIL | IN_MONTH, check_draw, draw},
        [DECISION_INVEST] = {COUNTED(business), IN_MONTH, check_invest, invest},
};

static bool is_there(const struct scenario *scenario, const struct decision *decision)
{
        size_t count;
        memcpy(&count, (const char *)scenario + rules[decision->kind].counted, sizeof(count));
        if (decision->kind == DECISION_REPAY && decision->object == NOBODY)
                return true;
        return decision->object >= 0 && (size_t)decision->object < count;
}

static int phase_of(const struct year *year)
{
        const int phase = year->household.phase;
        return phase == PHASE_EVENTS && event_next(year) < 0 ? PHASE_DECISIONS : phase;
}

static enum refusal refuse_choice(const struct year *year, const struct decision *decision)
{
        if (year->household.phase != PHASE_EVENTS || decision->object < 0 ||
                decision->object != event_next(year))
                return REFUSAL_NOT_NOW;
        const size_t choices = year->scenario->events[decision->object].choice_count;
        return decision->count >= 0 && (size_t)decision->count < choices ? REFUSAL_NONE
                                                                         : REFUSAL_NOT_NOW;
}

enum refusal year_refusal(const struct year *year, const struct decision *decision)
{
        if (decision->kind == DECISION_CHOICE)
                return refuse_choice(year, decision);
        if (decision->kind >= DECISION_KIND_COUNT ||
                !(rules[decision->kind].phases >> phase_of(year) & 1) ||
                !is_there(year->scenario, decision))
                return REFUSAL_NOT_NOW;
        return rules[decision->kind].check(year, decision);
}

enum refusal year_decide(struct year *year, const struct decision *decision)
{
        const enum refusal refusal = year_refusal(year, decision);
        if (refusal != REFUSAL_NONE)
                return refusal;
        if (decision->kind == DECISION_CHOICE) {
                year_choose(year, decision->count);
                return REFUSAL_NONE;
        }
        if (year->household.phase == PHASE_EVENTS)
                year_event(year);
        rules[decision->kind].act(year, decision);
        purse_settle(year);
        return REFUSAL_NONE;
}
