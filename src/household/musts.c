// SPDX-License-Identifier: GPL-3.0-or-later
// What has to be paid at the opening of a month, in this order: interest of the emergency loan,
// instalments, shares of circles, agreements (what stays thanks to them comes in), expenses,
// fodder. In a recovery month everything stands at its poorest level.

#include "household/month_inside.h"

int64_t expense_cost(const struct expense *expense, int month, size_t level)
{
        const int64_t amount = expense->amount[month];
        if (expense->level_count == 0 || expense->levels[level].share == SHARE_WHOLE)
                return amount;
        return share_in_som(amount, expense->levels[level].share, SHARE_WHOLE);
}

static void pay_expense(struct year *year, size_t index)
{
        const struct expense *expense = &year->scenario->expenses[index];
        struct household *household = &year->household;
        const size_t level = household->level[index];
        purse_pay(year, LEDGER_EXPENSE, (int)index, expense_cost(expense, household->month, level));
        if (expense->level_count == 0)
                return;
        meter_wellbeing(household, expense->levels[level].wellbeing);
        meter_agreement(household, expense->levels[level].agreement);
}

static void pay_expenses(struct year *year)
{
        const struct scenario *scenario = year->scenario;
        const struct prepared *prepared = &scenario->prepared;
        if (year->ledger) {
                for (size_t i = 0; i < scenario->expense_count; i++)
                        pay_expense(year, i);
                return;
        }
        purse_pay(year, LEDGER_EXPENSE, NOBODY, prepared->expense[year->household.month]);
        for (size_t i = 0; i < prepared->expense_count; i++)
                pay_expense(year, prepared->expenses[i]);
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
        herd_pay_fodder(year);
        purse_settle(year);
}
