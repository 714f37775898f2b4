// SPDX-License-Identifier: GPL-3.0-or-later
// A celebration. Gifts stand beside the cost and are never taken off it: they come back one day, to
// others.

#include "money/celebration.h"

bool celebration_cost(struct celebration_cost *cost, const struct celebration *celebration)
{
        struct celebration_cost found;
        if (celebration->guests < 0 || celebration->each.tyiyn < 0 ||
                celebration->other.tyiyn < 0 || celebration->gift_each.tyiyn < 0 ||
                !som_multiply(&found.cost, celebration->each, celebration->guests) ||
                !som_add(&found.cost, found.cost, celebration->other) ||
                !som_multiply(&found.to_give_back, celebration->gift_each, celebration->guests))
                return false;
        *cost = found;
        return true;
}

bool celebration_change(
        struct celebration_cost *change, const struct celebration *celebration, int more)
{
        struct celebration then = *celebration;
        struct celebration_cost now_cost;
        struct celebration_cost then_cost;
        if (__builtin_add_overflow(celebration->guests, more, &then.guests) ||
                !celebration_cost(&now_cost, celebration) || !celebration_cost(&then_cost, &then))
                return false;
        // Both are not negative, so their difference fits.
        change->cost.tyiyn = then_cost.cost.tyiyn - now_cost.cost.tyiyn;
        change->to_give_back.tyiyn = then_cost.to_give_back.tyiyn - now_cost.to_give_back.tyiyn;
        return true;
}

bool celebration_half_months(int64_t *half_months, struct som cost, struct som each_month)
{
        struct som twice;
        if (each_month.tyiyn <= 0 || cost.tyiyn < 0 || !som_multiply(&twice, cost, 2))
                return false;
        *half_months = twice.tyiyn / each_month.tyiyn + (twice.tyiyn % each_month.tyiyn != 0);
        return true;
}
