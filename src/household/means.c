// SPDX-License-Identifier: GPL-3.0-or-later
// Adds up everything that could come to a family. It errs to the family's side: whoever is told
// that something can never be paid must find that true. No sum leaves 64 bits: a file has at most
// 50 000 values of 100 million som each.
#include "household/means.h"

enum { HERD_GROWS = 4 }; // times, in two years of births

static int64_t sum_of(const int64_t amounts[SCENARIO_MONTHS], int months)
{
        int64_t sum = 0;

        for (int month = 0; month < months; month++)
                sum += amounts[month] > 0 ? amounts[month] : 0;
        return sum;
}

static int64_t most_of(const int64_t amounts[SCENARIO_MONTHS], int months)
{
        int64_t most = 0;

        for (int month = 0; month < months; month++)
                if (amounts[month] > most)
                        most = amounts[month];
        return most;
}

static int64_t incomes_of(const struct scenario *scenario)
{
        int64_t sum = 0;

        for (size_t i = 0; i < scenario->income_count; i++) {
                const struct income *income = &scenario->incomes[i];
                int heads = income->each < 0 ? 1 : scenario->start_animals[income->each];
                sum += sum_of(income->amount, scenario->months) * heads;
        }
        return sum;
}

// What all businesses earn, those that lose left out; with what is in their tills and all they
// take, where `turnover`.
static int64_t businesses_of(const struct scenario *scenario, bool turnover)
{
        int64_t sum = 0;

        for (size_t i = 0; i < scenario->business_count; i++) {
                const struct household_business *from = &scenario->businesses[i];
                int64_t price = from->business.price.tyiyn;
                int64_t margin = price - from->business.material.tyiyn;
                for (int month = 0; month < scenario->months; month++) {
                        int64_t pieces = from->sold[month] + from->varies;
                        int64_t earned = pieces * margin - from->business.fixed.tyiyn;
                        sum += turnover ? pieces * price : earned > 0 ? earned : 0;
                }
                if (turnover)
                        sum += from->start.cash.tyiyn + from->start.stock.tyiyn;
        }
        return sum;
}

static int64_t worth_of(const struct scenario *scenario, int animal, int64_t heads)
{
        const struct animal *kind = &scenario->animals[animal];
        int64_t grown = kind->birth_month >= 0 ? heads * HERD_GROWS : heads;

        return grown * most_of(kind->sell, scenario->months);
}

static int64_t gifts_of(const struct scenario *scenario, const struct effects *effects)
{
        int64_t sum = 0;

        for (size_t i = 0; i < effects->count; i++) {
                const struct effect *effect = &effects->items[i];
                if (effect->verb == EFFECT_GET)
                        sum += effect->amount;
                else if (effect->verb == EFFECT_GAIN)
                        sum += worth_of(scenario, effect->object, effect->count);
        }
        return sum * scenario->months;
}

static int64_t all_gifts(const struct scenario *scenario)
{
        int64_t sum = 0;

        for (size_t i = 0; i < scenario->event_count; i++)
                for (size_t j = 0; j < scenario->events[i].choice_count; j++)
                        sum += gifts_of(scenario, &scenario->events[i].choices[j].effects);
        for (size_t i = 0; i < scenario->later_count; i++)
                sum += gifts_of(scenario, &scenario->laters[i].effects);
        for (size_t i = 0; i < scenario->agreement_count; i++)
                sum += gifts_of(scenario, &scenario->agreements[i].effects) +
                       sum_of(scenario->agreements[i].stays, scenario->months);
        return sum;
}

static int64_t all_there(const struct scenario *scenario)
{
        int64_t sum = scenario->start_cash;

        for (size_t i = 0; i < scenario->saving_count; i++)
                sum += scenario->start_saving[i] +
                       scenario->savings[i].each * scenario->savings[i].members;
        for (size_t i = 0; i < scenario->animal_count; i++)
                sum += worth_of(scenario, (int)i, scenario->start_animals[i]);
        for (size_t i = 0; i < scenario->loan_count; i++)
                sum += scenario->loans[i].up_to;
        return sum;
}

struct means means_of(const struct scenario *scenario)
{
        int64_t incomes = incomes_of(scenario);
        int64_t earned = incomes + businesses_of(scenario, false);

        return (struct means){
                .month = earned / scenario->months,
                .year = incomes + businesses_of(scenario, true) + all_gifts(scenario) +
                        all_there(scenario),
        };
}
