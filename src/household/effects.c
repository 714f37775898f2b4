// SPDX-License-Identifier: GPL-3.0-or-later
// What a choice, an agreement or a later does, verb by verb. Nothing fails here: what the purse
// cannot pay becomes arrears, what is not there is not taken, nobody lends more than he lends.

#include "household/month_inside.h"

// There is a place for it: waiting_overflow() counted them.
static void wait_for(struct household *household, const struct scenario *scenario, int later)
{
        assert(household->waiting_count < SCENARIO_LATERS);
        const int due = household->month + scenario->laters[later].months;
        household->waiting[household->waiting_count++] =
                (struct waiting){.later = (int16_t)later, .month = (int16_t)due};
}

static void apply_to_accounts(struct year *year, const struct effect *effect)
{
        const int object = effect->object;
        switch (effect->verb) {
        case EFFECT_BORROW:
                loan_borrow(year, object, effect->amount);
                break;
        case EFFECT_REPAY:
                loan_repay(year, object, effect->amount);
                break;
        case EFFECT_SAVE:
                saving_put(year, object, smaller(effect->amount, year->household.cash));
                break;
        case EFFECT_TAKE:
                saving_take(
                        year, object, smaller(effect->amount, year->household.savings[object].sum));
                break;
        case EFFECT_INVEST:
                trade_invest(year, object, smaller(effect->amount, year->household.cash));
                break;
        default:
                trade_draw(year, object, effect->amount);
        }
}

static void apply(struct year *year, const struct effect *effect, enum ledger_kind kind, int object)
{
        struct household *household = &year->household;
        switch (effect->verb) {
        case EFFECT_PAY:
                purse_pay(year, kind, object, effect->amount);
                break;
        case EFFECT_GET:
                purse_receive(year, kind, object, effect->amount);
                break;
        case EFFECT_LOSE:
                herd_change(year, effect->object, -effect->count);
                break;
        case EFFECT_GAIN:
                herd_change(year, effect->object, effect->count);
                break;
        case EFFECT_WELLBEING:
                meter_wellbeing(household, effect->count);
                break;
        case EFFECT_AGREEMENT:
                meter_agreement(household, effect->count);
                break;
        case EFFECT_TIME:
                meter_time(household, effect->count);
                break;
        case EFFECT_LATER:
                wait_for(household, year->scenario, effect->object);
                break;
        default:
                apply_to_accounts(year, effect);
        }
}

void effects_apply(
        struct year *year, const struct effects *effects, enum ledger_kind kind, int object)
{
        for (size_t i = 0; i < effects->count; i++)
                apply(year, &effects->items[i], kind, object);
        purse_settle(year);
}

static int64_t lent(const struct year *year, int index, int64_t amount)
{
        const struct household_loan *loan = &year->scenario->loans[index];
        amount = smaller(amount, loan->up_to - year->household.loans[index].rest);
        return larger(amount - loan->fee, 0);
}

// How one effect would change the purse if all could be paid.
static int64_t cash_of(const struct year *year, const struct effect *effect)
{
        const struct household *household = &year->household;
        const int64_t amount = effect->amount;
        switch (effect->verb) {
        case EFFECT_PAY:
        case EFFECT_SAVE:
        case EFFECT_INVEST:
                return -amount;
        case EFFECT_GET:
                return amount;
        case EFFECT_BORROW:
                return lent(year, effect->object, amount);
        case EFFECT_REPAY:
                return -smaller(amount, household->loans[effect->object].rest);
        case EFFECT_TAKE:
                return larger(smaller(amount, household->savings[effect->object].sum), 0);
        case EFFECT_DRAW:
                return smaller(amount, household->tills[effect->object].cash.tyiyn);
        default:
                return 0;
        }
}

int64_t effects_cash(const struct year *year, const struct effects *effects)
{
        int64_t sum = 0;
        for (size_t i = 0; i < effects->count; i++)
                sum += cash_of(year, &effects->items[i]);
        return sum;
}
