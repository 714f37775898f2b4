// SPDX-License-Identifier: GPL-3.0-or-later
// Loan offers side by side: what is paid each month, in all, over the money in hand, and the
// effective yearly rate. How a loan is paid off month by month is in debt.h.
#ifndef BEREKE_MONEY_LOAN_H
#define BEREKE_MONEY_LOAN_H

#include <stdbool.h>

#include "money/rate.h"
#include "money/som.h"

enum {
        LOAN_MONTHS_MOST = RATE_MONTHS_MOST,
        LOAN_EFFECTIVE_MOST = 99999 // tenths of a percent; dearer offers are shown as this
};

// The first two count interest on the rest; the others agree the whole charge on the first day,
// so that paying early saves nothing.
enum loan_kind {
        LOAN_ANNUITY,     // `rate` on the rest, the same payment every month
        LOAN_EQUAL_PARTS, // `rate` on the rest, the same part of the principal
        LOAN_FLAT,        // `rate` on the first sum
        LOAN_INSTALMENT,  // "0 %": the price in parts is `mark_up` above the price at once
        LOAN_MARK_UP,     // Islamic sale: price plus `mark_up`
        LOAN_FREE         // a relative's loan: `rate` and `mark_up` are not asked
};

struct loan {
        enum loan_kind kind;
        int months;           // 1 to LOAN_MONTHS_MOST
        struct som principal; // borrowed, or the price at once; above zero
        struct rate rate;
        struct som mark_up; // of LOAN_INSTALMENT and LOAN_MARK_UP, in som of the whole term
        struct som fee;     // kept back at once; less than the principal
};

struct loan_cost {
        struct som monthly; // the first payment; for LOAN_EQUAL_PARTS the highest
        struct som last;    // the last one takes the rest
        struct som in_hand; // principal − fee
        struct som total;   // of all payments
        struct som over;    // total − in hand
        int effective;      // a year, in tenths of a percent: 345 is 34.5 %
};

// What the offer costs, to the tyiyn. Effective: (1 + i)^12 − 1, where i is the monthly rate at
// which the payments are worth the money in hand; half up, at most LOAN_EFFECTIVE_MOST.
bool loan_cost(struct loan_cost *cost, const struct loan *loan);

// The same in whole som, as people are told it: `monthly` and `total` rounded half up, `last` is
// what the others leave of the total. Where that would be less
// than nothing all stays in tyiyn. Payments of LOAN_EQUAL_PARTS are each rounded.
bool loan_cost_in_som(struct loan_cost *shown, const struct loan *loan);

#endif
