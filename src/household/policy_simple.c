// SPDX-License-Identifier: GPL-3.0-or-later
// Three households that everybody knows: one that spends what there is, one that borrows and one
// that sells from the herd as soon as a month looks thin. None of them looks further than that.

#include "household/policy_rule.h"

static void take_all_out(struct decider *decider)
{
        const struct scenario *scenario = decider->year->scenario;

        for (size_t i = 0; i < scenario->saving_count; i++)
                if (scenario->savings[i].kind != SAVING_CIRCLE)
                        decider_move(decider, DECISION_TAKE, (int)i,
                                decider->year->household.savings[i].sum);
}

static void spend_council(struct decider *decider)
{
        const struct scenario *scenario = decider->year->scenario;

        for (size_t i = 0; i < scenario->expense_count; i++)
                if (scenario->expenses[i].level_count > 0)
                        decider_take(decider, DECISION_LEVEL, (int)i,
                                (int)scenario->expenses[i].level_count - 1);
        for (size_t i = 0; i < scenario->business_count; i++)
                if (scenario->businesses[i].draw_count > 0)
                        decider_move(decider, DECISION_DRAW, (int)i,
                                scenario->businesses[i]
                                        .draws[scenario->businesses[i].draw_count - 1]);
}

// The dearest; of equals the pleasanter.
static int spend_choose(const struct decider *decider, int event)
{
        int count = (int)decider->year->scenario->events[event].choice_count;
        struct choice_weight best = choice_weigh(decider, event, 0);
        int dearest = 0;

        for (int choice = 1; choice < count; choice++) {
                struct choice_weight weight = choice_weigh(decider, event, choice);
                if (weight.money > best.money ||
                        (weight.money == best.money && weight.wellbeing > best.wellbeing)) {
                        best = weight;
                        dearest = choice;
                }
        }
        return dearest;
}

// What is missing for arrears and the coming month.
static int64_t missing(const struct decider *decider)
{
        const struct household *household = &decider->year->household;

        return household->arrears + decider_next_month(decider) - household->cash;
}

static int borrow_choose(const struct decider *decider, int event)
{
        int count = (int)decider->year->scenario->events[event].choice_count;

        for (int choice = 0; choice < count; choice++)
                if (choice_weigh(decider, event, choice).borrowed > 0)
                        return choice;
        return year_cheapest_choice(decider->year, event);
}

static void borrow_month(struct decider *decider)
{
        const struct scenario *scenario = decider->year->scenario;

        for (size_t i = 0; i < scenario->loan_count && missing(decider) > 0; i++) {
                int64_t arrears = decider->year->household.arrears; // are lent for alone
                int64_t most = scenario->loans[i].up_to;
                int64_t sum = (arrears > 0 ? arrears : missing(decider)) + scenario->loans[i].fee;
                if (!scenario->loans[i].emergency)
                        decider_move(decider, DECISION_BORROW, (int)i, sum < most ? sum : most);
        }
}

static void sell_month(struct decider *decider)
{
        for (size_t i = 0; i < decider->year->scenario->animal_count; i++)
                while (missing(decider) > 0)
                        if (!decider_take(decider, DECISION_SELL, (int)i, 1))
                                break;
}

const struct policy_rule spend_all_rule = {
        .council = spend_council,
        .choose = spend_choose,
        .month = take_all_out,
};

const struct policy_rule borrow_first_rule = {
        .choose = borrow_choose,
        .month = borrow_month,
        .looks_ahead = true,
};

const struct policy_rule sell_animals_first_rule = {.month = sell_month, .looks_ahead = true};
