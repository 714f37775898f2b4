// SPDX-License-Identifier: GPL-3.0-or-later
// A worked sum, "23000 - 20000 = 3000", counted again exactly.
#ifndef BEREKE_MONEY_CALCULATION_H
#define BEREKE_MONEY_CALCULATION_H

#include <stddef.h>

#include "money/fraction.h"

enum calculation_fault {
        CALCULATION_RIGHT,    // both sides are equal
        CALCULATION_WRONG,    // they are not: `left` says what the right side should be
        CALCULATION_SYNTAX,   // not a sum: `offset` says where it stops making sense
        CALCULATION_OVERFLOW, // too large to count exactly
        CALCULATION_BY_ZERO   // a division by zero
};

struct calculation {
        enum calculation_fault fault;
        struct fraction left;
        struct fraction right;
        size_t offset; // byte where the fault is; for CALCULATION_WRONG the first byte of the right
                       // side
        size_t length; // bytes of the faulty part, at least 1 where there is one
};

// Counts `text`: numbers (with "." or "," as decimal sign), + - * / and brackets, one "=".
// U+2212 stands for minus, U+00D7 for times, U+00F7 and ":" for divided by. Pure; never fails
// otherwise.
struct calculation calculation_read(const char *text);

#endif
