// SPDX-License-Identifier: GPL-3.0-or-later
// The round of the year as it is to be expected: made once from the scenario's tables, so that a
// careful policy costs little more than a careless one.

#include "household/forecast.h"

static int64_t share_of(int64_t amount, int basis_points)
{
        return amount / CHANCE_CERTAIN * basis_points;
}

static int64_t income(const struct year *year, int month)
{
        const struct scenario *scenario = year->scenario;
        const struct prepared *prepared = &scenario->prepared;
        int64_t sum = prepared->income[month];

        for (size_t i = 0; i < prepared->income_count; i++) {
                const struct income *income = &scenario->incomes[prepared->incomes[i]];
                int heads = income->each < 0 ? 1 : year->household.animals[income->each];
                sum += share_of(income->amount[month] * heads, income->chance);
        }
        for (size_t i = 0; i < scenario->business_count; i++)
                if (scenario->businesses[i].opens <= month)
                        sum += year->household.draw[i];
        return sum;
}

static int64_t expense(const struct year *year, int month)
{
        const struct scenario *scenario = year->scenario;
        const struct prepared *prepared = &scenario->prepared;
        const struct household *household = &year->household;
        int64_t sum = prepared->expense[month];

        for (size_t i = 0; i < prepared->expense_count; i++) {
                int index = prepared->expenses[i];
                const struct expense *expense = &scenario->expenses[index];
                sum += share_of(expense->amount[month],
                        expense->levels[household->next_level[index]].share);
        }
        for (size_t i = 0; i < scenario->animal_count; i++)
                sum += scenario->animals[i].fodder[month] * household->animals[i];
        return sum;
}

static int64_t circles(const struct year *year, int month)
{
        const struct scenario *scenario = year->scenario;
        int64_t sum = 0;

        for (size_t i = 0; i < scenario->saving_count; i++) {
                const struct household_saving *saving = &scenario->savings[i];
                if (!year->household.savings[i].joined)
                        continue;
                sum -= month < saving->members ? saving->each : 0;
                sum += month == saving->turn - 1 ? saving->each * saving->members : 0;
        }
        return sum;
}

static int64_t agreements(const struct year *year, int month)
{
        int64_t sum = 0;

        for (size_t i = 0; i < year->scenario->agreement_count; i++)
                if (year->household.agreed >> i & 1)
                        sum += year->scenario->agreements[i].stays[month];
        return sum;
}

void forecast_make(struct forecast *forecast, const struct year *year)
{
        for (int month = 0; month < year->scenario->months; month++)
                forecast->flow[month] = income(year, month) - expense(year, month) +
                                        circles(year, month) + agreements(year, month);
}

int64_t forecast_flow(const struct forecast *forecast, const struct year *year, int now, int ahead)
{
        int64_t flow = forecast->flow[now + ahead];

        for (size_t i = 0; i < year->scenario->loan_count; i++)
                if (year->household.loans[i].months_left >= ahead)
                        flow -= year->household.loans[i].instalment;
        return flow;
}

int64_t forecast_need(const struct forecast *forecast, const struct year *year, int now)
{
        int64_t hand = 0;
        int64_t lowest = 0;

        for (int ahead = 1; now + ahead < year->scenario->months; ahead++) {
                hand += forecast_flow(forecast, year, now, ahead);
                lowest = hand < lowest ? hand : lowest;
        }
        return -lowest;
}

int64_t forecast_rest(const struct forecast *forecast, const struct year *year, int now)
{
        int64_t sum = 0;

        for (int ahead = 1; now + ahead < year->scenario->months; ahead++)
                sum += forecast_flow(forecast, year, now, ahead);
        return sum;
}

struct shortage forecast_shortage(
        const struct forecast *forecast, const struct year *year, int now, int64_t hand)
{
        for (int ahead = 1; now + ahead < year->scenario->months; ahead++) {
                hand += forecast_flow(forecast, year, now, ahead);
                if (hand < 0)
                        return (struct shortage){now + ahead, -hand};
        }
        return (struct shortage){-1, 0};
}
