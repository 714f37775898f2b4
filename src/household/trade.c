// SPDX-License-Identifier: GPL-3.0-or-later
// A business with a purse of its own, one month of it. The household's draw comes first, as far as
// the till has it; then pieces are made a few at a time, their takings paying for the next, as long
// as the till can begin and can pay for the material. Fixed costs that the till cannot pay are the
// household's to pay: the till never falls below zero.

#include "household/month_inside.h"
#include "money/business.h"

void trade_draw(struct year *year, int index, int64_t amount)
{
        struct till *till = &year->household.tills[index];
        const int64_t drawn = smaller(amount, till->cash.tyiyn);
        till->cash.tyiyn -= drawn;
        purse_receive(year, LEDGER_DRAW, index, drawn);
}

void trade_invest(struct year *year, int index, int64_t amount)
{
        purse_pay(year, LEDGER_INVEST, index, amount);
        year->household.tills[index].cash.tyiyn += amount;
}

static int pieces_wanted(const struct year *year, size_t index)
{
        const struct household_business *business = &year->scenario->businesses[index];
        const struct household *household = &year->household;
        const int sold = business->sold[household->month];
        if (business->varies == 0 || household->mode != CHANCE_KEYED)
                return sold;
        const uint64_t key = chance_key(business->named.key, household->month, CHANCE_SOLD);
        const int more = chance_pick(hash_mix_key(household->luck, key), 2 * business->varies + 1);
        return (int)larger(sold + more - business->varies, 0);
}

static void reckon(struct business_month *month, const struct business *business,
        const struct till *till, int64_t sold)
{
        const bool fits = business_month(month, business, till, sold, (struct som){0});
        assert(fits);
        (void)fits;
}

// The most pieces, up to `wanted`, whose material can be paid.
static int64_t pieces_possible(
        const struct business *business, const struct till *till, int64_t wanted)
{
        const int64_t material = business->material.tyiyn;
        const int64_t stock = till->stock.tyiyn;
        if (material == 0 || wanted * material <= stock)
                return wanted;
        if (stock + till->cash.tyiyn + till->owed.tyiyn < material)
                return 0;
        struct business_month month;
        struct business making = *business;
        making.fixed = (struct som){0};
        int64_t possible = smaller(stock / material, wanted);
        int64_t beyond = wanted + 1;
        while (beyond - possible > 1) {
                const int64_t middle = beyond == wanted + 1 ? wanted : (possible + beyond) / 2;
                reckon(&month, &making, till, middle);
                if (month.till.cash.tyiyn >= 0)
                        possible = middle;
                else
                        beyond = middle;
        }
        return possible;
}

static void open_till(struct till *till, const struct till *start)
{
        till->cash.tyiyn += start->cash.tyiyn;
        till->stock.tyiyn += start->stock.tyiyn;
        till->owed.tyiyn += start->owed.tyiyn;
}

static void trade(struct year *year, size_t index)
{
        const struct household_business *business = &year->scenario->businesses[index];
        struct household *household = &year->household;
        struct till *till = &household->tills[index];
        if (household->month == business->opens)
                open_till(till, &business->start);
        trade_draw(year, (int)index, household->draw[index]);
        struct business_month month;
        reckon(&month, &business->business, till,
                pieces_possible(&business->business, till, pieces_wanted(year, index)));
        *till = month.till;
        if (till->cash.tyiyn >= 0)
                return;
        trade_invest(year, (int)index, -till->cash.tyiyn);
}

void trade_open_month(struct year *year)
{
        for (size_t i = 0; i < year->scenario->business_count; i++) {
                if (year->household.month >= year->scenario->businesses[i].opens)
                        trade(year, i);
        }
}
