// SPDX-License-Identifier: GPL-3.0-or-later
// Money: whole tyiyn (1 som = 100 tyiyn), never a floating-point number. Every sum is checked for
// overflow.
#ifndef BEREKE_MONEY_SOM_H
#define BEREKE_MONEY_SOM_H

#include <stdbool.h>
#include <stdint.h>

#include "base/buffer.h"
#include "base/translate.h"

enum { TYIYN_PER_SOM = 100 };

struct som {
        int64_t tyiyn;
};

// Each stores the result and returns true, or returns false and leaves `result` alone where it does
// not fit in 64 bits.
bool som_of_whole(struct som *result, int64_t whole);
bool som_add(struct som *result, struct som one, struct som other);
bool som_subtract(struct som *result, struct som one, struct som other);
bool som_multiply(struct som *result, struct som one, int64_t times);

struct som som_least(struct som one, struct som other);

// `one` * times / parts, counted exactly and rounded once, half up (2.5 to 3, −2.5 to −2): to a
// tyiyn, or to a whole number of steps (of 1 som, of 50 som). False also where `parts` or `step` is
// not above zero.
bool som_share(struct som *result, struct som one, int64_t times, int64_t parts);
bool som_share_in_steps(
        struct som *result, struct som one, int64_t times, int64_t parts, struct som step);

// The amount in whole som, half up: how a calculator shows it.
bool som_round(struct som *result, struct som one);

// Adds «12 500» with U+00A0 between groups of three and tyiyn only where they are not zero: «12
// 500,50» in Kyrgyz and Russian, "12 500.50" in English. Negative amounts begin with U+2212.
void som_print(struct buffer *out, struct som amount, enum language language);

#endif
