// SPDX-License-Identifier: GPL-3.0-or-later
// A savings plan by season: much in strong months, little or nothing in weak ones.
#ifndef BEREKE_MONEY_SAVING_PLAN_H
#define BEREKE_MONEY_SAVING_PLAN_H

#include <stdbool.h>
#include <stdint.h>

#include "money/rate.h"
#include "money/som.h"

enum { SAVING_PLAN_MONTHS_MOST = 60, SAVING_PLAN_WEIGHT_MOST = 3 };

struct saving_plan {
        struct som goal;
        struct som have;                      // both not negative
        int months;                           // 1 to SAVING_PLAN_MONTHS_MOST
        int weights[SAVING_PLAN_MONTHS_MOST]; // 0 to SAVING_PLAN_WEIGHT_MOST each
};

// What to put aside in each month; `deposits` has room for plan->months of them. Each is its
// weight's share of (goal − have), rounded half up to 50 som; the last month with a weight takes
// what is left. Where the others would take more than there is, or one of them nothing, steps of
// 10 som are tried, then of 1 som, and there none takes more than is still missing. So no deposit
// is negative and together they are goal − have exactly (nothing where enough is there already).
// False where something is missing and no month has a weight.
bool saving_plan_deposits(struct som *deposits, const struct saving_plan *plan);

// Simple interest by the end of the plan, where each deposit is put in at the start of its month,
// and with the first of them what was there already. Rounded once, half up to a tyiyn.
bool saving_plan_interest(struct som *interest, const struct saving_plan *plan,
        const struct som *deposits, struct rate rate);

struct saving_pace {
        int64_t months;     // with a weight above zero that are needed in all
        int reached_in;     // the plan's month (from 1) that reaches the goal; 0 where none does or
                            // it was reached before the first
        struct som saved;   // with what was there, by the end of the plan
        struct som missing; // to the goal by the end of the plan; zero where it is reached
};

// What the learner's own sum, put aside in every month with a weight above zero, reaches by when.
// False where the sum is not above zero.
bool saving_plan_pace(
        struct saving_pace *pace, const struct saving_plan *plan, struct som each_month);

#endif
