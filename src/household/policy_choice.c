// SPDX-License-Identifier: GPL-3.0-or-later
// What the choices of an event are worth to one who has to choose: at once, later on, and between
// people. A rule looks at the part that fits its character.

#include "household/policy_rule.h"

// What a point of a meter is worth: so many parts of the musts of a month for a family that is
// well; once more for each STEP that the meter is below that.
enum { POINTS_IN_MUSTS = 50, WELL = 60, STEP = 20 };

static int64_t price_now(const struct decider *decider, int animal)
{
        return decider->year->scenario->animals[animal].sell[decider->month];
}

// What a head brings in until the end of the year, beside its price.
static int64_t yield_of(const struct decider *decider, int animal)
{
        const struct scenario *scenario = decider->year->scenario;
        int64_t sum = 0;

        for (size_t i = 0; i < scenario->income_count; i++)
                for (int month = decider->month + 1;
                        scenario->incomes[i].each == animal && month < scenario->months; month++)
                        sum += scenario->incomes[i].amount[month];
        return sum;
}

static int64_t points_in_money(const struct decider *decider, int points, int meter)
{
        int64_t point = decider->year->scenario->musts_a_month / POINTS_IN_MUSTS;

        return point * points * (meter < WELL ? WELL - meter + STEP : STEP) / STEP;
}

static int64_t wellbeing_in_money(const struct decider *decider, int points)
{
        return points_in_money(decider, points, decider->year->household.wellbeing);
}

static int64_t agreement_in_money(const struct decider *decider, int points)
{
        return points_in_money(decider, points, decider->year->household.agreement);
}

static void weigh_later(
        struct choice_weight *weight, const struct decider *decider, const struct later *later)
{
        for (size_t i = 0; i < later->effects.count; i++) {
                const struct effect *effect = &later->effects.items[i];
                int64_t lost = 0;
                switch (effect->verb) {
                case EFFECT_PAY:
                        lost = effect->amount;
                        break;
                case EFFECT_GET:
                        lost = -effect->amount;
                        break;
                case EFFECT_LOSE:
                case EFFECT_GAIN:
                        lost = (price_now(decider, effect->object) +
                                       yield_of(decider, effect->object)) *
                               effect->count * (effect->verb == EFFECT_LOSE ? 1 : -1);
                        break;
                case EFFECT_WELLBEING:
                        lost = -wellbeing_in_money(decider, effect->count);
                        break;
                case EFFECT_AGREEMENT:
                        lost = -agreement_in_money(decider, effect->count);
                        break;
                default:
                        break;
                }
                weight->later += lost / CHANCE_CERTAIN * later->chance;
        }
}

static void weigh_effect(
        struct choice_weight *weight, const struct decider *decider, const struct effect *effect)
{
        switch (effect->verb) {
        case EFFECT_PAY:
                weight->money += effect->amount;
                break;
        case EFFECT_GET:
                weight->money -= effect->amount;
                break;
        case EFFECT_LOSE:
                weight->money += price_now(decider, effect->object) * effect->count;
                weight->later += yield_of(decider, effect->object) * effect->count;
                break;
        case EFFECT_GAIN:
                weight->money -= price_now(decider, effect->object) * effect->count;
                weight->later -= yield_of(decider, effect->object) * effect->count;
                break;
        case EFFECT_BORROW:
                weight->borrowed += effect->amount;
                break;
        case EFFECT_WELLBEING:
                weight->wellbeing += effect->count;
                weight->points -= wellbeing_in_money(decider, effect->count);
                break;
        case EFFECT_AGREEMENT:
                weight->points -= agreement_in_money(decider, effect->count);
                break;
        case EFFECT_LATER:
                weigh_later(weight, decider, &decider->year->scenario->laters[effect->object]);
                break;
        default: // put aside, taken out, paid back: it stays the family's; time is not money
                break;
        }
}

struct choice_weight choice_weigh(const struct decider *decider, int event, int choice)
{
        const struct effects *effects =
                &decider->year->scenario->events[event].choices[choice].effects;
        struct choice_weight weight = {0};

        for (size_t i = 0; i < effects->count; i++)
                weigh_effect(&weight, decider, &effects->items[i]);
        return weight;
}
