// SPDX-License-Identifier: GPL-3.0-or-later
// What comes in at the opening of a month. Without a ledger nobody asks which income it was: those
// that are certain are then one sum, known beforehand.

#include "household/month_inside.h"

static void receive_one(struct year *year, size_t index)
{
        const struct income *income = &year->scenario->incomes[index];
        const struct household *household = &year->household;
        int64_t amount = income->amount[household->month];
        if (income->each >= 0)
                amount *= household->animals[income->each];
        if (amount == 0)
                return;
        if (income->chance >= CHANCE_CERTAIN ||
                luck_hits(household, chance_key(income->named.key, household->month, CHANCE_INCOME),
                        CHANCE_INCOME, income->chance))
                purse_receive(year, LEDGER_INCOME, (int)index, amount);
}

void month_receive_income(struct year *year)
{
        const struct scenario *scenario = year->scenario;
        const struct prepared *prepared = &scenario->prepared;
        if (year->ledger) {
                for (size_t i = 0; i < scenario->income_count; i++)
                        receive_one(year, i);
                return;
        }
        purse_receive(year, LEDGER_INCOME, NOBODY, prepared->income[year->household.month]);
        for (size_t i = 0; i < prepared->income_count; i++)
                receive_one(year, prepared->incomes[i]);
}
