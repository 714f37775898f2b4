// SPDX-License-Identifier: GPL-3.0-or-later
// Prices that grow in steps, and what a sum still buys.
#ifndef BEREKE_MONEY_PRICE_H
#define BEREKE_MONEY_PRICE_H

#include <stdbool.h>
#include <stdint.h>

#include "money/som.h"

struct price_growth {
        int32_t basis_points; // a year: 800 is 8 %; −50 % to 1000 %
        int every;            // months between the steps that people see, 1 to 12
};

// The price `month` months (0 to 360) after it was `first`. It changes only at every step; within a
// year the steps are equal parts of the year's growth, and each year grows from the price of the
// year before: 8 % every 3 months makes 100 into 102, 104, 106, 108, then 110.16. Each year and the
// last step are rounded half up to a tyiyn.
bool price_after(struct som *price, struct som first, const struct price_growth *growth, int month);

// What `amount` buys once prices have grown by so many basis points, in the money of before:
// amount / (1 + growth), half up to a tyiyn.
bool price_buys_as(struct som *worth, struct som amount, int32_t basis_points);

#endif
