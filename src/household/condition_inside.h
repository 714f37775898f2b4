// SPDX-License-Identifier: GPL-3.0-or-later
// Inside the room: a condition as it was read, step by step for a stack of answers. "cash < 5000
// and not (cow >= 1)" becomes: cash < 5000, cow >= 1, not, and.
#ifndef BEREKE_HOUSEHOLD_CONDITION_INSIDE_H
#define BEREKE_HOUSEHOLD_CONDITION_INSIDE_H

#include <stdbool.h>

// Answers that wait at one time; condition_read() refuses what would need more.
enum { CONDITION_DEPTH = 16 };

enum condition_operation {
        CONDITION_LESS, // the first six put one answer on the stack: the variable against the value
        CONDITION_AT_MOST,
        CONDITION_EQUAL,
        CONDITION_UNEQUAL,
        CONDITION_AT_LEAST,
        CONDITION_MORE,
        CONDITION_AND, // two answers become one
        CONDITION_OR,
        CONDITION_NOT // turns the last answer round
};

enum condition_variable {
        CONDITION_CASH,     // tyiyn, down to `lowest`
        CONDITION_SAVINGS,  // household_savings()
        CONDITION_DEBT,     // household_debt()
        CONDITION_BORROWED, // in all, this year
        CONDITION_ARREARS,
        CONDITION_WEALTH,     // household_wealth()
        CONDITION_LOWEST,     // the lowest balance at the end of a month
        CONDITION_RESERVE,    // household_reserve(): tenths of a week
        CONDITION_WELLBEING,  // plain numbers from here on
        CONDITION_AGREEMENT,  // the meter
        CONDITION_TIME,       // hours a day that were freed
        CONDITION_MONTH,      // of the scenario, its first is 1
        CONDITION_RECOVERIES, // recovery months so far
        CONDITION_ANIMAL,     // from here on `object` says which: heads
        CONDITION_SAVING,     // tyiyn in it; of a circle: all that was paid in
        CONDITION_LOAN,       // tyiyn that are still owed
        CONDITION_BUSINESS,   // tyiyn in its till
        CONDITION_AGREED,     // 1 where the family has agreed on it, else 0
        CONDITION_EVENT       // times that it happened
};

// "cash", "month" …: a word that an id in conditions must not be.
bool condition_has_word(const char *word);

#endif
