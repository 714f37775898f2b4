// SPDX-License-Identifier: GPL-3.0-or-later
// Makes what moves each month by itself: how prices grow, what comes in, what goes out.
#include <stdlib.h>

#include "household/making.h"
#include "money/price.h"

enum { WHOLE = 10000, EVERY_MONTHS = 3, GROWTH_MOST = 10000, ARREARS_WELLBEING = -5 };

void making_prices(struct making *making, const struct price_record *record)
{
        struct scenario *scenario = making->scenario;
        int every = making_month_count(making, record->every, 12);
        struct price_growth growth = {
                .basis_points = making_rate(making, record->growth, RATE_YEARLY, GROWTH_MOST),
                .every = every ? every : EVERY_MONTHS,
        };

        for (int month = 0; month < scenario->months; month++) {
                struct som price = {WHOLE};
                (void)price_after(&price, price, &growth, month); // two years at most: it fits
                scenario->price[month] = (int)price.tyiyn;
        }
}

void making_incomes(struct making *making, struct yaml_list list)
{
        const struct income_record *records = list.items;
        struct scenario *scenario = making->scenario;

        scenario->income_count = making_fit(making, list, SCENARIO_INCOMES);
        for (size_t i = 0; i < scenario->income_count; i++) {
                struct income *income = &scenario->incomes[i];
                income->named = making_named(making, records[i].key, records[i].name);
                income->each = making_find(making, THING_ANIMAL, records[i].each);
                income->chance = (int)records[i].chance.value * 100;
                if (!making_amounts(income->amount, making, &records[i].monthly))
                        making_say_missing(making, list.node->pairs[i].value, "amount");
        }
}

static void make_level(
        struct expense_level *level, struct making *making, const struct level_record *record)
{
        *level = (struct expense_level){
                .named = making_named(making, record->key, record->name),
                .share = (int)record->share.value * 100,
                .wellbeing = (int)record->wellbeing.value,
                .agreement = (int)record->agreement.value,
        };
}

// From the poorest on, whatever their order in the file.
static void make_levels(struct expense *expense, struct making *making, struct yaml_list list)
{
        const struct level_record *records = list.items;
        size_t count = making_fit(making, list, SCENARIO_LEVELS);

        for (size_t i = 0; i < count; i++) {
                struct expense_level level;
                size_t at = expense->level_count++;
                make_level(&level, making, &records[i]);
                for (; at > 0 && expense->levels[at - 1].share > level.share; at--)
                        expense->levels[at] = expense->levels[at - 1];
                expense->levels[at] = level;
        }
        for (size_t i = 1; i < count; i++)
                if (abs(expense->levels[i].share - WHOLE) <
                        abs(expense->levels[expense->usual].share - WHOLE))
                        expense->usual = i;
}

static void raise(struct expense *expense, const struct scenario *scenario)
{
        for (int month = 0; month < scenario->months; month++) {
                struct som grown = {expense->amount[month]};
                // At most 100 million som, eight times dearer: it fits.
                (void)som_share_in_steps(
                        &grown, grown, scenario->price[month], WHOLE, (struct som){TYIYN_PER_SOM});
                expense->amount[month] = grown.tyiyn;
        }
}

void making_expenses(struct making *making, struct yaml_list list)
{
        const struct expense_record *records = list.items;
        struct scenario *scenario = making->scenario;

        scenario->expense_count = making_fit(making, list, SCENARIO_EXPENSES);
        for (size_t i = 0; i < scenario->expense_count; i++) {
                struct expense *expense = &scenario->expenses[i];
                expense->named = making_named(making, records[i].key, records[i].name);
                if (!making_amounts(expense->amount, making, &records[i].monthly))
                        making_say_missing(making, list.node->pairs[i].value, "amount");
                make_levels(expense, making, records[i].levels);
                expense->must =
                        records[i].must.node ? records[i].must.value : expense->level_count > 0;
                expense->rises = records[i].rises.value;
                if (expense->rises)
                        raise(expense, scenario);
        }
}

void making_arrears(struct making *making, const struct arrears_record *record)
{
        struct scenario *scenario = making->scenario;

        scenario->arrears_fee = making_rate(making, record->fee, RATE_MONTHLY, WHOLE);
        scenario->arrears_wellbeing =
                record->wellbeing.node ? (int)record->wellbeing.value : ARREARS_WELLBEING;
}

void making_musts(struct making *making)
{
        struct scenario *scenario = making->scenario;
        int64_t sum = 0;

        for (size_t i = 0; i < scenario->expense_count; i++) {
                const struct expense *expense = &scenario->expenses[i];
                int share = expense->level_count ? expense->levels[expense->usual].share : WHOLE;
                if (expense->must)
                        for (int month = 0; month < scenario->months; month++)
                                sum += expense->amount[month] * share;
        }
        struct som average = {0};
        (void)som_share_in_steps(&average, (struct som){sum}, 1, (int64_t)scenario->months * WHOLE,
                (struct som){TYIYN_PER_SOM});
        scenario->musts_a_month = average.tyiyn;
}
