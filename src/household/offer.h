// SPDX-License-Identifier: GPL-3.0-or-later
// What a family may decide now, one line each, in the order of the month page.
#ifndef BEREKE_HOUSEHOLD_OFFER_H
#define BEREKE_HOUSEHOLD_OFFER_H

#include "household/month.h"

enum { OFFERS = 160 }; // more than there can be

struct offer {
        enum decision_kind kind; // never DECISION_CHOICE
        int object;
        int count;           // level, for DECISION_LEVEL; 1 head for animals
        int64_t least, most; // amount, or heads in `heads_most`; both 0 where no amount is asked
        int heads_most;
        int64_t cash; // how the purse changes now, for one head or the least amount; 0 for none
        int64_t cash_monthly; // and each month from then on (levels: against now; draws,
                              // instalments)
        enum refusal refusal; // why it is shown but cannot be taken; REFUSAL_NONE: it can
};

// What borrowing that much would cost in its first month: below 0. Later months cost less where
// interest is on the rest.
int64_t offer_monthly(const struct scenario *scenario, int loan, int64_t amount);

// Fills `offers`; the count. Offers that make no sense at all are left out.
int offers_list(struct offer offers[OFFERS], const struct year *year);

#endif
