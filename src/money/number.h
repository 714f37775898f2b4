// SPDX-License-Identifier: GPL-3.0-or-later
// Inside the room: numbers as people here write them.
#ifndef BEREKE_MONEY_NUMBER_H
#define BEREKE_MONEY_NUMBER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/buffer.h"
#include "base/translate.h"

// Adds "−12 500,50": U+2212, groups of three with U+00A0, the language's decimal sign before
// `decimals` (may be empty).
void number_print(struct buffer *out, bool negative, uint64_t whole, const char *decimals,
        enum language language);

// The amount of a number without its sign; INT64_MIN too.
uint64_t number_size(int64_t number);

// Reads digits with at most `places` decimals after "." or ","; the value is in units of the last
// place. Returns the bytes read, 0 where there is no number or it has more than 15 digits or too
// many decimals.
size_t number_read(int64_t *value, const char *text, int places);

#endif
