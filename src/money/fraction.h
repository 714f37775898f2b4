// SPDX-License-Identifier: GPL-3.0-or-later
// Exact numbers: a worked sum is never rounded in secret.
#ifndef BEREKE_MONEY_FRACTION_H
#define BEREKE_MONEY_FRACTION_H

#include <stdbool.h>
#include <stdint.h>

#include "base/buffer.h"
#include "base/translate.h"

// Numerator / denominator in lowest terms, the denominator above zero.
struct fraction {
        int64_t numerator;
        int64_t denominator;
};

// Each stores the result and returns true, or returns false where it does not fit (the last also
// for a zero divisor).
bool fraction_of(struct fraction *result, int64_t numerator, int64_t denominator);
bool fraction_add(struct fraction *result, struct fraction one, struct fraction other);
bool fraction_subtract(struct fraction *result, struct fraction one, struct fraction other);
bool fraction_multiply(struct fraction *result, struct fraction one, struct fraction other);
bool fraction_divide(struct fraction *result, struct fraction one, struct fraction other);

bool fraction_equal(struct fraction one, struct fraction other);

// The fraction in hundredths (tyiyn of a som); false where it is no whole number of them or does
// not fit.
bool fraction_hundredths(int64_t *hundredths, struct fraction fraction);

// Adds the fraction as people write it: "4 200", "0,5", or "1/3" where decimals would not end
// within six places.
void fraction_print(struct buffer *out, struct fraction fraction, enum language language);

#endif
