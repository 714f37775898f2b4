// SPDX-License-Identifier: GPL-3.0-or-later
// Does a monthly payment fit? The thinnest month says it, not the mean.
#ifndef BEREKE_MONEY_AFFORDABILITY_H
#define BEREKE_MONEY_AFFORDABILITY_H

#include <stdbool.h>

#include "money/som.h"

struct affordability {
        int thinnest;     // month (from 0) with the least free money; the first of equals
        struct som free;  // income − expense there; may be negative
        struct som third; // of the smallest income, half up to a tyiyn: an outer bound only
        struct som limit; // the smaller of both, not below zero: the most that can be promised
        bool fits;        // the payment is at most the limit
};

// Looks at the months in which the payment falls due, 1 to 360 of them.
bool affordability_check(struct affordability *found, const struct som *income,
        const struct som *expense, int months, struct som payment);

#endif
