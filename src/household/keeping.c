// SPDX-License-Identifier: GPL-3.0-or-later
// Putting money aside: a box at hand that may be robbed, a deposit whose interest is kept apart
// until its term is over, a circle in which one gets all in turn.

#include "household/month_inside.h"

enum { MONTHS_OF_YEAR = 12 };

void saving_put(struct year *year, int index, int64_t amount)
{
        purse_pay(year, LEDGER_SAVE, index, amount);
        year->household.savings[index].sum += amount;
}

// The interest on what is taken out before the term is lost.
void saving_take(struct year *year, int index, int64_t amount)
{
        struct saving_account *account = &year->household.savings[index];
        if (amount <= 0)
                return;
        account->interest -= share_in_som(account->interest, amount, account->sum);
        account->sum -= amount;
        if (account->sum == 0)
                account->months = 0;
        purse_receive(year, LEDGER_TAKE, index, amount);
}

void saving_turn_of_circles(struct year *year)
{
        if (year->household.circles_joined == 0)
                return;
        for (size_t i = 0; i < year->scenario->saving_count; i++) {
                const struct household_saving *saving = &year->scenario->savings[i];
                struct saving_account *account = &year->household.savings[i];
                if (!account->joined || year->household.month + 1 != saving->turn)
                        continue;
                const int64_t pot = saving->members * saving->each;
                account->sum -= pot;
                purse_receive(year, LEDGER_TAKE, (int)i, pot);
        }
}

void saving_pay_circles(struct year *year)
{
        if (year->household.circles_joined == 0)
                return;
        for (size_t i = 0; i < year->scenario->saving_count; i++) {
                const struct household_saving *saving = &year->scenario->savings[i];
                struct saving_account *account = &year->household.savings[i];
                if (!account->joined || account->months >= saving->members)
                        continue;
                account->months++;
                saving_put(year, (int)i, saving->each);
        }
}

static void earn(struct year *year, int index)
{
        const struct household_saving *saving = &year->scenario->savings[index];
        struct saving_account *account = &year->household.savings[index];
        account->months++;
        account->interest +=
                share_in_som(account->sum, saving->interest, (int64_t)SHARE_WHOLE * MONTHS_OF_YEAR);
        const bool term_over = saving->term > 0 && account->months % saving->term == 0;
        if (!term_over && year->household.month + 1 < year->scenario->months)
                return;
        purse_receive(year, LEDGER_INTEREST_EARNED, index, account->interest);
        account->interest = 0;
}

static void rob(struct year *year, int index)
{
        const struct household_saving *saving = &year->scenario->savings[index];
        struct household *household = &year->household;
        struct saving_account *account = &household->savings[index];
        if (saving->loss == 0)
                return;
        const uint64_t key = chance_key(saving->named.key, household->month, CHANCE_ROBBED);
        if (!luck_hits(household, key, CHANCE_ROBBED, saving->loss))
                return;
        ledger_note(year, LEDGER_ROBBED, index, -account->sum);
        account->sum = 0;
}

void saving_end_month(struct year *year)
{
        for (size_t i = 0; i < year->scenario->saving_count; i++) {
                const enum saving_kind kind = year->scenario->savings[i].kind;
                if (year->household.savings[i].sum == 0)
                        continue;
                if (kind == SAVING_DEPOSIT)
                        earn(year, (int)i);
                else if (kind == SAVING_BOX)
                        rob(year, (int)i);
        }
        purse_settle(year);
}
