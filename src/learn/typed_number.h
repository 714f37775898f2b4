// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers as people type them: forgiving about form, strict about substance.
#ifndef BEREKE_LEARN_TYPED_NUMBER_H
#define BEREKE_LEARN_TYPED_NUMBER_H

#include <stdint.h>

// A longer text is no number.
enum { NUMBER_LONGEST = 200 };

enum number_outcome {
        NUMBER_READ,
        NUMBER_AMBIGUOUS, // `value` and `other` are what it could mean; equal where only one could
                          // be guessed
        NUMBER_NONE,      // not a number
        NUMBER_TOO_LARGE,
};

struct number_reading {
        enum number_outcome outcome;
        int64_t value; // hundredths
        int64_t other; // hundredths
};

// Spaces (also U+00A0, U+202F, U+2009), apostrophes and a trailing сом, som, с or % are dropped;
// '.' or ',' before exactly three digits groups, before one or two it is the decimal; «3 миң», «3
// тыс», "3 thousand" are 3000, «3 миң 500» is 3500; U+2212 is a minus.
struct number_reading typed_number_read(const char *text);

#endif
