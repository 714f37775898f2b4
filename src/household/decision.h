// SPDX-License-Identifier: GPL-3.0-or-later
// What a family decides. A year is nothing but its rules, its luck and these.
#ifndef BEREKE_HOUSEHOLD_DECISION_H
#define BEREKE_HOUSEHOLD_DECISION_H

#include <stdint.h>

#include "household/scenario.h"

enum decision_kind {
        DECISION_CHOICE, // object: event, count: choice
        DECISION_LEVEL,  // expense, count: level; holds from next month (in the council: from the
                         // first)
        DECISION_BUY,    // animal, count
        DECISION_SELL,   // animal, count
        DECISION_SAVE,   // saving, amount
        DECISION_TAKE,   // saving, amount
        DECISION_JOIN,   // circle; in the council alone
        DECISION_BORROW, // loan, amount
        DECISION_REPAY,  // loan, amount; -1: what is owed to relatives
        DECISION_AGREE,  // agreement; what it does at once it does once a year, and must be payable
        DECISION_LEAVE,  // agreement: ends it
        DECISION_DRAW,   // business, amount each month from now on
        DECISION_INVEST, // business, amount from the purse into the till
        DECISION_KIND_COUNT
};

struct decision {
        uint8_t month; // 0: in the council before the first month; else from 1
        uint8_t kind;
        int16_t object;
        int16_t count;
        int64_t amount; // tyiyn
};

// Why a decision cannot be taken now.
enum refusal {
        REFUSAL_NONE,
        REFUSAL_NOT_NOW,    // not in this phase, or the thing is not there
        REFUSAL_NO_MONEY,   // not enough cash
        REFUSAL_NOTHING,    // nothing to sell, take or repay
        REFUSAL_TOO_MUCH,   // above what is lent or there
        REFUSAL_OPEN_LOAN,  // the last one is not paid back
        REFUSAL_ARREARS,    // while something is unpaid nobody buys or puts aside, and nobody lends
                            // more than that
        REFUSAL_RECOVERING, // in a recovery month nobody lends, buys or puts aside
        REFUSAL_COUNT
};

#endif
