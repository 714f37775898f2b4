// SPDX-License-Identifier: GPL-3.0-or-later
// A small business. Profit and cash part ways twice: what is sold on credit is a profit now and
// cash next month, and material is cash now and a cost when it is used.

#include "money/business.h"

#include <string.h>

enum { HUNDREDTHS = 100 };

static bool is_business(const struct business *business)
{
        struct fraction credit = business->credit;
        return business->price.tyiyn >= 0 && business->material.tyiyn >= 0 &&
               business->fixed.tyiyn >= 0 && business->hours >= 0 && credit.numerator >= 0 &&
               credit.numerator <= credit.denominator;
}

static int64_t break_even(struct som margin, struct som fixed)
{
        if (margin.tyiyn <= 0)
                return BUSINESS_NEVER;
        return fixed.tyiyn / margin.tyiyn + (fixed.tyiyn % margin.tyiyn != 0);
}

static bool profit_per_hour(
        struct som *per_hour, struct som profit, const struct business *business, int64_t sold)
{
        int64_t work;
        if (__builtin_mul_overflow(sold, business->hours, &work))
                return false;
        if (work == 0) {
                *per_hour = (struct som){0};
                return true;
        }
        return som_share(per_hour, profit, HUNDREDTHS, work);
}

bool business_profit(struct business_profit *profit, const struct business *business, int64_t sold)
{
        struct business_profit found;
        if (!is_business(business) || sold < 0)
                return false;
        found.margin = (struct som){business->price.tyiyn - business->material.tyiyn};
        found.break_even = break_even(found.margin, business->fixed);
        if (!som_multiply(&found.profit, found.margin, sold) ||
                !som_subtract(&found.profit, found.profit, business->fixed) ||
                !profit_per_hour(&found.per_hour, found.profit, business, sold))
                return false;
        *profit = found;
        return true;
}

// Pieces sold on credit, half up.
static bool pieces_on_credit(int64_t *pieces, struct fraction credit, int64_t sold)
{
        int64_t parts;
        *pieces = 0;
        if (credit.numerator == 0)
                return true;
        if (__builtin_mul_overflow(sold, credit.numerator, &parts))
                return false;
        int64_t rest = parts % credit.denominator;
        *pieces = parts / credit.denominator + (rest >= credit.denominator - rest);
        return true;
}

static bool sell(struct business_month *month, const struct business *business, struct som owed)
{
        int64_t pieces;
        return pieces_on_credit(&pieces, business->credit, month->sold) &&
               som_multiply(&month->sales, business->price, month->sold) &&
               som_multiply(&month->on_credit, business->price, pieces) &&
               som_subtract(&month->cash_in, month->sales, month->on_credit) &&
               som_add(&month->cash_in, month->cash_in, owed);
}

// Uses up the stock first and buys only what it lacks.
static bool use_material(
        struct business_month *month, const struct business *business, struct som stock)
{
        struct som used;
        if (!som_multiply(&used, business->material, month->sold))
                return false;
        struct som from_stock = som_least(used, stock);
        month->bought.tyiyn = used.tyiyn - from_stock.tyiyn;
        month->till.stock.tyiyn = stock.tyiyn - from_stock.tyiyn;
        return true;
}

static bool close_till(struct business_month *month, struct som cash)
{
        month->till.owed = month->on_credit;
        return som_add(&month->till.cash, cash, month->cash_in) &&
               som_subtract(&month->till.cash, month->till.cash, month->bought) &&
               som_subtract(&month->till.cash, month->till.cash, month->fixed) &&
               som_subtract(&month->till.cash, month->till.cash, month->drawn);
}

bool business_month(struct business_month *month, const struct business *business,
        const struct till *till, int64_t sold, struct som drawn)
{
        struct business_month found = {.sold = sold, .fixed = business->fixed, .drawn = drawn};
        struct business_profit profit;
        if (till->stock.tyiyn < 0 || till->owed.tyiyn < 0 || drawn.tyiyn < 0 ||
                !business_profit(&profit, business, sold) || !sell(&found, business, till->owed) ||
                !use_material(&found, business, till->stock) || !close_till(&found, till->cash))
                return false;
        found.profit = profit.profit;
        *month = found;
        return true;
}

bool business_plan(struct business_month *months, const struct business_plan *plan)
{
        struct business_month found[BUSINESS_MONTHS_MOST];
        const struct till *till = &plan->start;
        if (plan->months < 1 || plan->months > BUSINESS_MONTHS_MOST)
                return false;
        for (int month = 0; month < plan->months; month++) {
                if (!business_month(
                            &found[month], &plan->business, till, plan->sold[month], plan->drawn))
                        return false;
                till = &found[month].till;
        }
        memcpy(months, found, (size_t)plan->months * sizeof(*months));
        return true;
}

int business_stop(const struct business_month *months, int count)
{
        for (int month = 0; month < count; month++) {
                if (months[month].till.cash.tyiyn < 0)
                        return month + 1;
        }
        return 0;
}
