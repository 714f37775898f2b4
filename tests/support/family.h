// SPDX-License-Identifier: GPL-3.0-or-later
// Small scenarios for tests, and what a test asks of a year played by hand. Amounts are som.
#ifndef BEREKE_TESTS_SUPPORT_FAMILY_H
#define BEREKE_TESTS_SUPPORT_FAMILY_H

#include "household/month.h"

// The scenario of these blocks ("income:\n  …"), headed by its id and September as its first month;
// where the blocks do not say, it has twelve months, and 1 000 som come in and go out in each.
// Prints every finding and fails the test where there is an error. The arena owns it.
const struct scenario *family_of(struct arena *arena, const char *blocks);

// A scenario of the course, by its id.
const struct scenario *family_in_course(struct arena *arena, const char *id);

// The table of simulations.md, S1, as a plain year with an emergency lender at 3 %.
const struct scenario *family_of_table(struct arena *arena);

// Two years in which everything happens: poor, with debts, animals, a business and bad luck.
const struct scenario *family_of_hardship(struct arena *arena);

// A decision of this month; amounts are som.
enum refusal family_decides(
        struct year *year, enum decision_kind kind, int object, int count, int64_t som);

// Opens the next month, makes the first choice of every event; then closes it.
void family_open(struct year *year);
void family_pass(struct year *year);

// The sum of the ledger's lines that move cash.
int64_t family_ledger_cash(const struct ledger *ledger);

// The amount of a kind of line for an object, in som.
int64_t family_ledger_som(const struct ledger *ledger, enum ledger_kind kind, int object);

#endif
