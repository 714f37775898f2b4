// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a condition holds now: its steps one after the other over a small stack of answers.

#include "household/condition.h"

#include <assert.h>

#include "household/condition_inside.h"

static int64_t sum_of(const struct scenario *scenario, const struct household *household,
        enum condition_variable variable)
{
        switch (variable) {
        case CONDITION_CASH:
                return household->cash;
        case CONDITION_SAVINGS:
                return household_savings(scenario, household);
        case CONDITION_DEBT:
                return household_debt(scenario, household);
        case CONDITION_BORROWED:
                return household->borrowed;
        case CONDITION_ARREARS:
                return household->arrears;
        case CONDITION_WEALTH:
                return household_wealth(scenario, household);
        case CONDITION_LOWEST:
                return household->lowest;
        case CONDITION_RESERVE:
                return household_reserve(scenario, household);
        case CONDITION_WELLBEING:
                return household->wellbeing;
        case CONDITION_AGREEMENT:
                return household->agreement;
        case CONDITION_TIME:
                return household->time;
        case CONDITION_MONTH:
                return household_today(scenario, household) + 1;
        default:
                return household->recoveries;
        }
}

// What lies in it; of a circle all that was paid in so far, whether its turn has come or not.
static int64_t saved(const struct household_saving *saving, const struct saving_account *account)
{
        return saving->kind == SAVING_CIRCLE ? account->months * saving->each : account->sum;
}

static int64_t value_of(const struct scenario *scenario, const struct household *household,
        const struct condition_step *step)
{
        const int object = step->object;
        switch ((enum condition_variable)step->variable) {
        case CONDITION_ANIMAL:
                return household->animals[object];
        case CONDITION_SAVING:
                return saved(&scenario->savings[object], &household->savings[object]);
        case CONDITION_LOAN:
                return household->loans[object].rest;
        case CONDITION_BUSINESS:
                return household->tills[object].cash.tyiyn;
        case CONDITION_AGREED:
                return household->agreed >> object & 1;
        case CONDITION_EVENT:
                return household->fired[object];
        default:
                return sum_of(scenario, household, (enum condition_variable)step->variable);
        }
}

static bool compare(enum condition_operation operation, int64_t value, int64_t with)
{
        switch (operation) {
        case CONDITION_LESS:
                return value < with;
        case CONDITION_AT_MOST:
                return value <= with;
        case CONDITION_EQUAL:
                return value == with;
        case CONDITION_UNEQUAL:
                return value != with;
        case CONDITION_AT_LEAST:
                return value >= with;
        default:
                return value > with;
        }
}

bool condition_holds(const struct condition *condition, const struct scenario *scenario,
        const struct household *household)
{
        bool answers[CONDITION_DEPTH];
        int count = 0;

        for (size_t i = 0; i < condition->count; i++) {
                const struct condition_step *step = &condition->steps[i];
                const enum condition_operation operation =
                        (enum condition_operation)step->operation;
                if (operation == CONDITION_NOT) {
                        assert(count >= 1);
                        answers[count - 1] = !answers[count - 1];
                } else if (operation == CONDITION_AND || operation == CONDITION_OR) {
                        assert(count >= 2);
                        count--;
                        answers[count - 1] = operation == CONDITION_AND
                                                     ? answers[count - 1] && answers[count]
                                                     : answers[count - 1] || answers[count];
                } else {
                        assert(count < CONDITION_DEPTH);
                        answers[count++] = compare(
                                operation, value_of(scenario, household, step), step->value);
                }
        }
        return count == 0 || answers[0];
}
