// SPDX-License-Identifier: GPL-3.0-or-later
// A savings plan in round sums. Rounding may take more than there is before the last month comes,
// or nothing until then; finer steps are tried then, and the last try takes what it finds.

#include "money/saving_plan.h"

#include <string.h>

#include "base/memory.h"

struct weights {
        int sum;
        int last; // month with a weight above zero; −1 where there is none
        int count;
};

static bool weigh(struct weights *weights, const struct saving_plan *plan)
{
        *weights = (struct weights){.last = -1};
        if (plan->months < 1 || plan->months > SAVING_PLAN_MONTHS_MOST)
                return false;
        for (int month = 0; month < plan->months; month++) {
                int weight = plan->weights[month];
                if (weight < 0 || weight > SAVING_PLAN_WEIGHT_MOST)
                        return false;
                weights->sum += weight;
                weights->count += weight > 0;
                if (weight > 0)
                        weights->last = month;
        }
        return true;
}

// Zero where there is enough already.
static bool missing_to_goal(struct som *missing, const struct saving_plan *plan)
{
        if (plan->goal.tyiyn < 0 || plan->have.tyiyn < 0)
                return false;
        missing->tyiyn = plan->goal.tyiyn - som_least(plan->goal, plan->have).tyiyn;
        return true;
}

struct way {
        int64_t step;    // of the deposits, in tyiyn
        bool is_limited; // takes what is there: at most what is still missing, or nothing
};

// False where the step is too coarse: a month before the last would take more than is left, or
// nothing although it has a weight.
static bool spread(struct som *deposits, const struct saving_plan *plan,
        const struct weights *weights, struct som missing, const struct way *way)
{
        struct som left = missing;
        for (int month = 0; month < plan->months; month++) {
                int weight = plan->weights[month];
                struct som deposit = left;
                if (month != weights->last && !som_share_in_steps(&deposit, missing, weight,
                                                      weights->sum, (struct som){way->step}))
                        return false;
                if (way->is_limited)
                        deposit = som_least(deposit, left);
                else if (deposit.tyiyn > left.tyiyn || (weight > 0 && deposit.tyiyn == 0))
                        return false;
                left.tyiyn -= deposit.tyiyn;
                deposits[month] = deposit;
        }
        return true;
}

// Can only fail where a share does not fit, and shares are smaller than what is missing.
static bool spread_in_round_sums(struct som *deposits, const struct saving_plan *plan,
        const struct weights *weights, struct som missing)
{
        static const struct way ways[] = {
                {INT64_C(50) * TYIYN_PER_SOM, false},
                {INT64_C(10) * TYIYN_PER_SOM, false},
                {TYIYN_PER_SOM, false},
                {TYIYN_PER_SOM, true},
        };
        for (size_t way = 0; way < ARRAY_LENGTH(ways); way++) {
                if (spread(deposits, plan, weights, missing, &ways[way]))
                        return true;
        }
        return false;
}

bool saving_plan_deposits(struct som *deposits, const struct saving_plan *plan)
{
        struct weights weights;
        struct som missing;
        struct som found[SAVING_PLAN_MONTHS_MOST] = {0};
        if (!weigh(&weights, plan) || !missing_to_goal(&missing, plan) ||
                (missing.tyiyn > 0 && weights.sum == 0) ||
                (missing.tyiyn > 0 && !spread_in_round_sums(found, plan, &weights, missing)))
                return false;
        memcpy(deposits, found, (size_t)plan->months * sizeof(*deposits));
        return true;
}

// Interest on each sum for its months is interest for one month on all of them added up.
bool saving_plan_interest(struct som *interest, const struct saving_plan *plan,
        const struct som *deposits, struct rate rate)
{
        struct weights weights;
        struct som months; // som times months
        if (!weigh(&weights, plan) || !som_multiply(&months, plan->have, plan->months))
                return false;
        for (int month = 0; month < plan->months; month++) {
                struct som more;
                if (!som_multiply(&more, deposits[month], plan->months - month) ||
                        !som_add(&months, months, more))
                        return false;
        }
        return rate_interest(interest, months, rate, 1);
}

bool saving_plan_pace(
        struct saving_pace *pace, const struct saving_plan *plan, struct som each_month)
{
        struct weights weights;
        struct som missing;
        struct saving_pace found = {.saved = plan->have};
        if (each_month.tyiyn <= 0 || !weigh(&weights, plan) || !missing_to_goal(&missing, plan))
                return false;
        found.months = missing.tyiyn / each_month.tyiyn + (missing.tyiyn % each_month.tyiyn != 0);
        int64_t put_in = 0;
        for (int month = 0; month < plan->months; month++) {
                if (plan->weights[month] == 0)
                        continue;
                if (!som_add(&found.saved, found.saved, each_month))
                        return false;
                if (++put_in == found.months)
                        found.reached_in = month + 1;
        }
        found.missing.tyiyn = plan->goal.tyiyn - som_least(plan->goal, found.saved).tyiyn;
        *pace = found;
        return true;
}
