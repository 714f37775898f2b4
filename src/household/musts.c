// SPDX-License-Identifier: GPL-3.0-or-later
// What has to be paid at the opening of a month, in this order: interest of the emergency loan,
// instalments, shares of circles, agreements (what stays thanks to them comes in), expenses,
// fodder. In a recovery month everything stands at its poorest level.

#include "household/month_inside.h"

int64_t expense_cost(const struct expense *expense, int month, size_t level)
{
        return expense->level_count > 0 ? expense->levels[level].cost[month]
                                        : expense->amount[month];
}

// What is felt of the level.
static void feel_level(struct household *household, const struct expense_level *level)
{
        if (level->wellbeing != 0)
                meter_wellbeing(household, level->wellbeing);
        if (level->agreement != 0)
                meter_agreement(household, level->agreement);
}

// The cost of an expense on its level, which is felt.
static int64_t meet_expense(struct year *year, size_t index)
{
        const struct expense *expense = &year->scenario->expenses[index];
        struct household *household = &year->household;
        const size_t level = household->level[index];
        if (expense->level_count > 0)
                feel_level(household, &expense->levels[level]);
        return expense_cost(expense, household->month, level);
}

// Without a ledger nobody asks which expense it was: all are paid at once.
static void pay_expenses(struct year *year)
{
        const struct scenario *scenario = year->scenario;
        const struct prepared *prepared = &scenario->prepared;
        if (year->ledger) {
                for (size_t i = 0; i < scenario->expense_count; i++)
                        purse_pay(year, LEDGER_EXPENSE, (int)i, meet_expense(year, i));
                return;
        }
        int64_t sum = prepared->expense[year->household.month];
        for (size_t i = 0; i < prepared->expense_count; i++)
                sum += meet_expense(year, prepared->expenses[i]);
        purse_pay(year, LEDGER_EXPENSE, NOBODY, sum);
}

static void keep_agreements(struct year *year)
{
        const struct household *household = &year->household;
        for (uint32_t left = household->agreed; left != 0; left &= left - 1) {
                const int index = __builtin_ctz(left);
                const int64_t stays = year->scenario->agreements[index].stays[household->month];
                if (stays > 0)
                        purse_receive(year, LEDGER_AGREEMENT, index, stays);
                else
                        purse_pay(year, LEDGER_AGREEMENT, index, -stays);
        }
}

void month_pay_musts(struct year *year)
{
        loan_pay_emergency_interest(year);
        loan_pay_instalments(year);
        saving_pay_circles(year);
        keep_agreements(year);
        pay_expenses(year);
        if (year->scenario->prepared.fodder[year->household.month])
                herd_pay_fodder(year);
        purse_settle(year);
}
