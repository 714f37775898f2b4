// SPDX-License-Identifier: GPL-3.0-or-later
// Rates of interest as people are told them: "18% a year", "2.5% a month".
#ifndef BEREKE_MONEY_RATE_H
#define BEREKE_MONEY_RATE_H

#include <stdbool.h>
#include <stdint.h>

#include "money/fraction.h"

enum rate_period { RATE_YEARLY, RATE_MONTHLY };

enum { RATE_MOST = 100000 }; // basis points: 1000 %

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

#endif
