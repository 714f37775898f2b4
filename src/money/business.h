// SPDX-License-Identifier: GPL-3.0-or-later
// A small business: what one month of it brings, and its till month by month.
#ifndef BEREKE_MONEY_BUSINESS_H
#define BEREKE_MONEY_BUSINESS_H

#include <stdbool.h>
#include <stdint.h>

#include "money/fraction.h"
#include "money/som.h"

enum { BUSINESS_NEVER = -1, BUSINESS_MONTHS_MOST = 24 };

// No sum is negative.
struct business {
        struct som price;       // of a piece
        struct som material;    // of a piece, with packing and road
        struct som fixed;       // every month
        int hours;              // of own work in a piece, in hundredths
        struct fraction credit; // share of the pieces sold on credit, 0 to 1, paid a month later
};

struct business_profit {
        struct som margin;   // price − material, of a piece
        int64_t break_even;  // pieces that cover the fixed costs, rounded up; BUSINESS_NEVER
        struct som profit;   // margin * sold − fixed; own work is not among the costs
        struct som per_hour; // the profit as pay for own work, half up to a tyiyn; zero where no
                             // work was done
};

bool business_profit(struct business_profit *profit, const struct business *business, int64_t sold);

// What the business has between two months.
struct till {
        struct som cash;
        struct som stock; // material, at its price
        struct som owed;  // to us, by those who bought on credit
};

struct business_month {
        int64_t sold;
        struct som sales;
        struct som on_credit; // pieces rounded half up, at their price
        struct som cash_in;   // the rest of the sales and what was owed from the month before
        struct som bought;    // material that the stock lacked
        struct som fixed;
        struct som profit;
        struct som drawn; // by the household, from one purse into the other
        struct till till; // at the end
};

// One month. The cash may fall below zero: what then happens is not counted here. `month->till` is
// the till after it; `till` itself is not changed and may be the same.
bool business_month(struct business_month *month, const struct business *business,
        const struct till *till, int64_t sold, struct som drawn);

struct business_plan {
        struct business business;
        struct till start;
        struct som drawn; // by the household every month
        int months;       // 1 to BUSINESS_MONTHS_MOST
        int sold[BUSINESS_MONTHS_MOST];
};

// Every month; `months` has room for plan->months of them.
bool business_plan(struct business_month *months, const struct business_plan *plan);

// The first month (from 1) that ends with less than nothing in the till; 0 where none does.
int business_stop(const struct business_month *months, int count);

#endif
