// SPDX-License-Identifier: GPL-3.0-or-later
// Every som of a month by name, for the month page, for tests that none is lost. A run without one
// (NULL) is played the same way, only faster.
#ifndef BEREKE_HOUSEHOLD_LEDGER_H
#define BEREKE_HOUSEHOLD_LEDGER_H

#include <stdint.h>

enum { LEDGER_LINES = 400 }; // more than a month can have: lines of one kind, object and sign join

enum ledger_kind {
        LEDGER_INCOME,          // object: income
        LEDGER_EXPENSE,         // expense
        LEDGER_AGREEMENT,       // agreement
        LEDGER_FODDER,          // animal
        LEDGER_BUY,             // animal
        LEDGER_SELL,            // animal
        LEDGER_SAVE,            // saving (also a share paid into a circle)
        LEDGER_TAKE,            // saving (also the turn of a circle, with interest)
        LEDGER_INTEREST_EARNED, // saving: paid into the purse
        LEDGER_BORROW,          // loan: all that is owed for it; a fee kept at once is LEDGER_FEE
        LEDGER_INSTALMENT,      // loan: paid off the rest
        LEDGER_INTEREST,        // loan
        LEDGER_FEE,             // loan, or -1: for arrears
        LEDGER_EVENT,           // event: what its choice cost or gave
        LEDGER_LATER,           // later
        LEDGER_DRAW,            // business: what the household took
        LEDGER_INVEST,          // business: what it put in, by will or for fixed costs
        LEDGER_ARREARS,         // + what could not be paid and is owed now, − arrears paid
        LEDGER_OWED,            // + relatives paid arrears, − given back to them
        LEDGER_ROBBED,          // saving: gone from it (below 0), no cash moved
        LEDGER_BORN,            // animal: `amount` heads came, no cash moved
        LEDGER_DIED,            // animal: heads went (below 0), no cash moved
        LEDGER_KIND_COUNT
};

// `amount` as it changes the cash: came in above 0, went out below. Kinds without cash say so.
struct ledger_line {
        enum ledger_kind kind;
        int object;
        int64_t amount;
};

struct ledger {
        struct ledger_line lines[LEDGER_LINES];
        int count;
};

#endif
