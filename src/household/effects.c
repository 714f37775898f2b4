// SPDX-License-Identifier: GPL-3.0-or-later
// What a choice, an agreement or a later does, verb by verb. Nothing fails here: what the purse
// cannot pay becomes arrears, what is not there is not taken, nobody lends more than he lends.

#include "household/month_inside.h"

// With all places taken what would come later does not come.
static void wait_for(struct household *household, const struct scenario *scenario, int later)
{
        if (household->waiting_count == SCENARIO_LATERS)
                return;
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
        default:
                saving_take(
                        year, object, smaller(effect->amount, year->household.savings[object].sum));
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

int64_t effects_cash(const struct year *year, const struct effects *effects)
{
        const struct household *household = &year->household;
        int64_t sum = 0;
        for (size_t i = 0; i < effects->count; i++) {
                const struct effect *effect = &effects->items[i];
                if (effect->verb == EFFECT_PAY || effect->verb == EFFECT_SAVE)
                        sum -= effect->amount;
                else if (effect->verb == EFFECT_REPAY)
                        sum -= smaller(effect->amount, household->loans[effect->object].rest);
                else if (effect->verb == EFFECT_GET)
                        sum += effect->amount;
                else if (effect->verb == EFFECT_BORROW)
                        sum += lent(year, effect->object, effect->amount);
                else if (effect->verb == EFFECT_TAKE)
                        sum += larger(
                                smaller(effect->amount, household->savings[effect->object].sum), 0);
        }
        return sum;
}
