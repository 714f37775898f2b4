// SPDX-License-Identifier: GPL-3.0-or-later
// A loan as it stands, month by month. No allocation: the household year keeps one per loan.
#ifndef BEREKE_MONEY_DEBT_H
#define BEREKE_MONEY_DEBT_H

#include <stdbool.h>

#include "money/loan.h"

// All zero where nothing is owed.
struct debt {
        struct som rest;    // of the principal
        struct som charge;  // agreed on the first day and not paid yet; zero where interest is on
                            // the rest
        struct som payment; // the regular one; zero for LOAN_EQUAL_PARTS
        struct som part;    // of the principal, the regular one; zero for LOAN_ANNUITY
        int months;         // still to come
};

struct debt_month {
        struct som payment;  // interest + part
        struct som interest; // or that month's share of the charge
        struct som part;     // of the principal
        struct som rest;     // of the principal, when this is paid
};

// The debt on the day the money is taken. False for an offer that cannot be (see struct loan).
bool debt_begin(struct debt *debt, const struct loan *loan);

// What this month asks, without paying it; all zero once everything is paid. Interest is rounded
// half up to a tyiyn, the last month takes all that is left.
bool debt_due(struct debt_month *month, const struct debt *debt, const struct loan *loan);

// The debt after that month was paid.
void debt_pay(struct debt *debt, const struct debt_month *month);

// Takes a payment before its time: off the rest, then off the charge; the regular payments stay
// and end sooner. False where `amount` is negative or more than is owed.
bool debt_repay(struct debt *debt, struct som amount);

// Rest and charge.
struct som debt_owed(const struct debt *debt);

// Every month of the loan; `months` has room for loan->months of them.
bool debt_schedule(struct debt_month *months, const struct loan *loan);

#endif
