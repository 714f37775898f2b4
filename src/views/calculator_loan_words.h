// SPDX-License-Identifier: GPL-3.0-or-later
// Inside the loan calculator: an offer in words.
#ifndef BEREKE_VIEWS_CALCULATOR_LOAN_WORDS_H
#define BEREKE_VIEWS_CALCULATOR_LOAN_WORDS_H

#include "views/calculator.h"

// "On the rest"; enum loan_kind.
const char *loan_kind_words(struct arena *arena, int kind);

// "a year"; enum rate_period.
const char *loan_period_words(struct arena *arena, int period);

// An offer without a name of its own: "On the rest, 30 % a year".
const char *loan_words(struct calculator *calculator, const struct loan *loan);

// "34.5 %", of tenths of a percent.
const char *loan_effective_words(struct calculator *calculator, int effective);

#endif
