// SPDX-License-Identifier: GPL-3.0-or-later
// The household that thinks ahead: it agrees in council, moves autumn money into winter, keeps at
// hand what the coming month takes and a little more, pays debts back early, and sells an animal in
// the month with the best price, only where it will be needed: in a thin month, or for a reserve of
// one month of musts. It never borrows for a treat.

#include "household/policy_rule.h"

// Kept in the purse beyond what is expected: musts of a month divided by this. A circle may take
// another such part of them.
enum { SPARE_PART = 4, CIRCLE_PART = 10 };

static const struct household *home_of(const struct decider *decider)
{
        return &decider->year->household;
}

static int64_t least_of(int64_t one, int64_t other)
{
        return one < other ? one : other;
}

static int64_t spare(const struct decider *decider)
{
        return decider->year->scenario->musts_a_month / SPARE_PART;
}

// ---- the council ----

static bool is_worth_it(const struct decider *decider, const struct agreement *agreement)
{
        int64_t money = 0;
        int points = 0;

        for (int month = 0; month < decider->year->scenario->months; month++)
                money += agreement->stays[month];
        for (size_t i = 0; i < agreement->effects.count; i++) {
                const struct effect *effect = &agreement->effects.items[i];
                money += effect->verb == EFFECT_GET ? effect->amount : 0;
                money -= effect->verb == EFFECT_PAY ? effect->amount : 0;
                if (effect->verb == EFFECT_WELLBEING || effect->verb == EFFECT_AGREEMENT)
                        points += effect->count;
        }
        return money > 0 || (money == 0 && points >= 0);
}

// The cheapest level that hurts nobody.
static int modest_level(const struct expense *expense)
{
        for (size_t i = 0; i < expense->usual; i++)
                if (expense->levels[i].wellbeing >= 0 && expense->levels[i].agreement >= 0)
                        return (int)i;
        return (int)expense->usual;
}

// The most that the business earns by itself, month for month.
static int64_t fair_draw(const struct scenario *scenario, const struct household_business *business)
{
        const struct business *terms = &business->business;
        int64_t margin = terms->price.tyiyn - terms->material.tyiyn;
        int64_t profit = 0;
        int64_t draw = 0;

        for (int month = business->opens; month < scenario->months; month++)
                profit += margin * business->sold[month] - terms->fixed.tyiyn;
        int64_t months = scenario->months - business->opens;
        for (size_t i = 0; i < business->draw_count; i++)
                if (business->draws[i] * months <= profit)
                        draw = business->draws[i];
        return draw;
}

static void council(struct decider *decider)
{
        const struct scenario *scenario = decider->year->scenario;

        for (size_t i = 0; i < scenario->agreement_count; i++)
                if (is_worth_it(decider, &scenario->agreements[i]))
                        decider_take(decider, DECISION_AGREE, (int)i, 1);
        for (size_t i = 0; i < scenario->expense_count; i++)
                if (scenario->expenses[i].level_count > 0)
                        decider_take(decider, DECISION_LEVEL, (int)i,
                                modest_level(&scenario->expenses[i]));
        for (size_t i = 0; i < scenario->saving_count; i++)
                if (scenario->savings[i].kind == SAVING_CIRCLE &&
                        scenario->savings[i].each * CIRCLE_PART <= scenario->musts_a_month)
                        decider_take(decider, DECISION_JOIN, (int)i, 1);
        for (size_t i = 0; i < scenario->business_count; i++)
                decider_move(decider, DECISION_DRAW, (int)i,
                        fair_draw(scenario, &scenario->businesses[i]));
}

// ---- an event ----

// The one that costs least in the end; one that borrows only where there is no other.
static int choose(const struct decider *decider, int event)
{
        int count = (int)decider->year->scenario->events[event].choice_count;
        int64_t least = INT64_MAX;
        bool least_borrows = true;
        int chosen = 0;

        for (int choice = 0; choice < count; choice++) {
                struct choice_weight weight = choice_weigh(decider, event, choice);
                int64_t cost = weight.money + weight.later + weight.points;
                bool borrows = weight.borrowed > 0;
                if (borrows == least_borrows ? cost < least : least_borrows) {
                        least = cost;
                        least_borrows = borrows;
                        chosen = choice;
                }
        }
        return chosen;
}

// ---- a month ----

static bool is_at_hand(const struct decider *decider, size_t saving)
{
        return decider->year->scenario->savings[saving].kind == SAVING_BOX;
}

// Out of boxes first, then out of deposits, up to the sum.
static void take_out(struct decider *decider, int64_t sum)
{
        const struct scenario *scenario = decider->year->scenario;

        for (int boxes = 1; boxes >= 0; boxes--)
                for (size_t i = 0; i < scenario->saving_count && sum > 0; i++) {
                        int64_t part = least_of(sum, home_of(decider)->savings[i].sum);
                        if (scenario->savings[i].kind != SAVING_CIRCLE &&
                                is_at_hand(decider, i) == boxes &&
                                decider_move(decider, DECISION_TAKE, (int)i, part))
                                sum -= part;
                }
}

// Does a herd of this kind bring in something every month?
static bool is_milked(const struct scenario *scenario, size_t animal)
{
        for (size_t i = 0; i < scenario->income_count; i++)
                if (scenario->incomes[i].each == (int)animal)
                        return true;
        return false;
}

// A debt that nobody waits for: from what is put aside, then from the herd, then from somebody who
// takes no interest.
static void settle_arrears(struct decider *decider)
{
        const struct scenario *scenario = decider->year->scenario;
        const struct household *household = home_of(decider);

        if (household->arrears > 0)
                take_out(decider, household->arrears);
        for (int milked = 0; milked <= 1; milked++)
                for (size_t i = 0; i < scenario->animal_count; i++)
                        while (household->arrears > 0 && is_milked(scenario, i) == milked)
                                if (!decider_take(decider, DECISION_SELL, (int)i, 1))
                                        break;
        for (size_t i = 0; i < scenario->loan_count && household->arrears > 0; i++) {
                const struct household_loan *loan = &scenario->loans[i];
                if (!loan->emergency && loan->interest == 0 && loan->fee == 0)
                        decider_move(decider, DECISION_BORROW, (int)i,
                                least_of(loan->up_to, household->arrears));
        }
}

static int64_t in_hand(const struct decider *decider)
{
        const struct scenario *scenario = decider->year->scenario;
        int64_t sum = home_of(decider)->cash;

        for (size_t i = 0; i < scenario->saving_count; i++)
                if (scenario->savings[i].kind != SAVING_CIRCLE)
                        sum += home_of(decider)->savings[i].sum;
        return sum;
}

static bool is_best_price(const struct decider *decider, const struct animal *animal, int before)
{
        for (int month = decider->month + 1; month < before; month++)
                if (animal->sell[month] > animal->sell[decider->month])
                        return false;
        return animal->sell[decider->month] > 0;
}

// Sells as many heads as bring the sum, where this month pays best of those before `before`.
static void sell_for(struct decider *decider, size_t animal, int64_t sum, int before, int most)
{
        const struct animal *terms = &decider->year->scenario->animals[animal];

        if (sum <= 0 || most <= 0 || is_milked(decider->year->scenario, animal) ||
                !is_best_price(decider, terms, before))
                return;
        int64_t price = terms->sell[decider->month];
        decider_take(decider, DECISION_SELL, (int)animal,
                (int)least_of((sum + price - 1) / price, most));
}

// A month to come will lack something: is this the one in which the herd pays best for it?
static void sell_in_good_time(struct decider *decider)
{
        for (size_t i = 0; i < decider->year->scenario->animal_count; i++) {
                struct shortage shortage = forecast_shortage(
                        &decider->forecast, decider->year, decider->month, in_hand(decider));
                if (shortage.month >= 0)
                        sell_for(decider, i, shortage.missing, shortage.month,
                                home_of(decider)->animals[i]);
        }
}

// One month of musts is to be there at the end; half of the herd may become money for it.
static void sell_for_reserve(struct decider *decider)
{
        const struct scenario *scenario = decider->year->scenario;

        for (size_t i = 0; i < scenario->animal_count; i++) {
                int64_t end = in_hand(decider) +
                              forecast_rest(&decider->forecast, decider->year, decider->month);
                sell_for(decider, i, scenario->musts_a_month + 2 * spare(decider) - end,
                        scenario->months,
                        home_of(decider)->animals[i] - (scenario->start_animals[i] + 1) / 2);
        }
}

static void repay_early(struct decider *decider, int64_t free)
{
        const struct scenario *scenario = decider->year->scenario;
        const struct household *household = home_of(decider);
        int64_t sum = least_of(free, household->owed);

        if (decider_move(decider, DECISION_REPAY, -1, sum))
                free -= sum;
        for (size_t i = 0; i < scenario->loan_count; i++) {
                sum = least_of(free, household->loans[i].rest);
                if (scenario->loans[i].interest > 0 &&
                        decider_move(decider, DECISION_REPAY, (int)i, sum))
                        free -= sum;
        }
}

// Into the saving of this kind that pays most.
static void put_into(struct decider *decider, enum saving_kind kind, int64_t sum)
{
        const struct scenario *scenario = decider->year->scenario;
        int best = -1;

        for (size_t i = 0; i < scenario->saving_count; i++)
                if (scenario->savings[i].kind == kind &&
                        (best < 0 ||
                                scenario->savings[i].interest > scenario->savings[best].interest))
                        best = (int)i;
        if (best >= 0)
                decider_move(decider, DECISION_SAVE, best, sum);
}

static void month(struct decider *decider)
{
        const struct household *household = home_of(decider);

        settle_arrears(decider);
        if (household->arrears > 0)
                return;
        sell_in_good_time(decider);
        sell_for_reserve(decider);
        int64_t target = decider_next_month(decider) + spare(decider);
        if (household->cash < target) {
                take_out(decider, target - household->cash);
                return;
        }
        int64_t need = forecast_need(&decider->forecast, decider->year, decider->month);
        int64_t beyond = in_hand(decider) - need - spare(decider); // not needed this year
        repay_early(decider, least_of(beyond, household->cash - target));
        beyond = in_hand(decider) - need - spare(decider);
        put_into(decider, SAVING_DEPOSIT, least_of(beyond, household->cash - target));
        put_into(decider, SAVING_BOX, household->cash - target);
}

const struct policy_rule safety_first_rule = {
        .council = council,
        .choose = choose,
        .month = month,
        .looks_ahead = true,
};
