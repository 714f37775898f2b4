// SPDX-License-Identifier: GPL-3.0-or-later
// A year looked at again. It is its decisions, and so every question is answered by playing: the
// same again month by month, with other decisions in one month, over other luck, or by other rules.

#include "household/debrief.h"

#include <string.h>

// An empty purse hides what was lent or is still to be paid: it stands below zero.
static int64_t purse_or_shortage(const struct scenario *scenario, const struct household *household)
{
        const int64_t balance = household_balance(scenario, household);
        return balance < 0 ? balance : household->cash;
}

static int64_t chart_value(enum debrief_chart chart, const struct scenario *scenario,
        const struct household *household)
{
        switch (chart) {
        case CHART_CASH:
                return purse_or_shortage(scenario, household);
        case CHART_DEBT:
                return household_debt(scenario, household);
        case CHART_WEALTH:
                return household_wealth(scenario, household);
        case CHART_WELLBEING:
                return household->wellbeing;
        case CHART_AGREEMENT:
                return household->agreement;
        default:
                return household_reserve(scenario, household);
        }
}

static void add_value(struct series *series, int64_t value)
{
        series->months[series->count++] = value;
}

struct line_watch {
        struct year_lines *lines;
        int months; // no more than these
};

static void add_month(void *context, const struct year *year)
{
        const struct line_watch *watch = context;
        struct year_lines *lines = watch->lines;

        if (lines->balance.count == watch->months)
                return;
        for (int chart = 0; chart < CHART_COUNT; chart++)
                add_value(&lines->charts[chart],
                        chart_value((enum debrief_chart)chart, year->scenario, &year->household));
        add_value(&lines->balance, household_balance(year->scenario, &year->household));
}

void debrief_lines(struct year_lines *lines, const struct run *run, const struct scenario *scenario)
{
        struct line_watch line_watch = {lines, run->months};
        const struct run_watch watch = {add_month, &line_watch};
        struct year year;

        memset(lines, 0, sizeof(*lines));
        run_play(&year, run, scenario, run->seed, &watch);
}

int debrief_hardest(const struct year_lines *lines)
{
        int hardest = -1;

        for (int month = 0; month < lines->balance.count; month++)
                if (hardest < 0 || lines->balance.months[month] < lines->balance.months[hardest])
                        hardest = month;
        return hardest;
}

// The run up to the last decision of a month.
static void run_until(struct run *part, const struct run *run, int month)
{
        *part = *run;
        while (part->decision_count > 0 && part->decisions[part->decision_count - 1].month > month)
                part->decision_count--;
}

void debrief_month_end(struct year *year, const struct run *run, const struct scenario *scenario,
        int month, struct ledger *ledger)
{
        struct run part;

        run_until(&part, run, month);
        part.months = month;
        part.open = false;
        run_replay(year, &part, scenario, ledger);
}

void debrief_month_open(
        struct year *year, const struct run *run, const struct scenario *scenario, int month)
{
        struct run part;

        run_until(&part, run, month);
        part.months = month > 0 ? month - 1 : 0;
        part.open = month > 0;
        run_replay(year, &part, scenario, NULL);
}

void debrief_what_if(struct run *other, const struct run *run, int month,
        const struct decision *decisions, int count)
{
        run_until(other, run, month - 1);
        other->end[0] = '\0'; // nobody knows yet
        for (int i = 0; i < count; i++)
                run_add(other, &decisions[i]);
        for (int i = 0; i < run->decision_count; i++)
                if (run->decisions[i].month > month)
                        run_add(other, &run->decisions[i]);
}
