// SPDX-License-Identifier: GPL-3.0-or-later
// Rates of interest as people are told them: "18% a year", "2.5% a month".
#ifndef BEREKE_MONEY_RATE_H
#define BEREKE_MONEY_RATE_H

#include <stdbool.h>
#include <stdint.h>

#include "money/fraction.h"
#include "money/som.h"

enum rate_period { RATE_YEARLY, RATE_MONTHLY };

enum {
        RATE_MOST = 100000,    // basis points: 1000 %
        RATE_WHOLE = 10000,    // basis points of the whole: 100 %
        RATE_MONTHS_MOST = 360 // that any sum with a rate runs: thirty years
};

// All zero: no interest.
struct rate {
        int64_t basis_points; // hundredths of a percent; 0 to RATE_MOST
        enum rate_period period;
};

// Reads "18% a year" or "2.5 % a month", with at most two decimals; "0%" may stand alone. False for
// anything else.
bool rate_read(struct rate *rate, const char *text);

// The part of a sum that one month costs: 3/200 for 18 % a year.
struct fraction rate_of_month(struct rate rate);

// Simple interest on `amount` for `months` (0 to 360), rounded once, half up: to a tyiyn, or to a
// whole som. Like every sum of this room it returns false, `interest` untouched, where the result
// does not fit or a number is out of its range.
bool rate_interest(struct som *interest, struct som amount, struct rate rate, int months);
bool rate_interest_in_som(struct som *interest, struct som amount, struct rate rate, int months);

// So many basis points of the amount, half up to a tyiyn: 12500 are 125 %, −2000 take 20 % off.
bool rate_share(struct som *part, struct som amount, int64_t basis_points);

#endif
