// SPDX-License-Identifier: GPL-3.0-or-later
// Exact numbers in lowest terms. Common factors are taken out before multiplying, so that only what
// truly does not fit in 64 bits is refused; INT64_MIN is refused too, since its size has no
// positive twin.

#include "money/fraction.h"

#include <stdio.h>

#include "money/number.h"

static int64_t common_factor(int64_t one, int64_t other)
{
        while (other != 0) {
                int64_t rest = one % other;
                one = other;
                other = rest;
        }
        return one < 0 ? -one : one;
}

bool fraction_of(struct fraction *result, int64_t numerator, int64_t denominator)
{
        if (denominator == 0 || numerator == INT64_MIN || denominator == INT64_MIN)
                return false;
        int64_t factor = common_factor(numerator, denominator);
        if (denominator < 0)
                factor = -factor;
        *result = (struct fraction){numerator / factor, denominator / factor};
        return true;
}

bool fraction_add(struct fraction *result, struct fraction one, struct fraction other)
{
        int64_t factor = common_factor(one.denominator, other.denominator);
        int64_t left;
        int64_t right;
        int64_t sum;
        int64_t denominator;
        if (__builtin_mul_overflow(one.numerator, other.denominator / factor, &left) ||
                __builtin_mul_overflow(other.numerator, one.denominator / factor, &right) ||
                __builtin_add_overflow(left, right, &sum) ||
                __builtin_mul_overflow(one.denominator / factor, other.denominator, &denominator))
                return false;
        return fraction_of(result, sum, denominator);
}

bool fraction_subtract(struct fraction *result, struct fraction one, struct fraction other)
{
        other.numerator = -other.numerator;
        return fraction_add(result, one, other);
}

bool fraction_multiply(struct fraction *result, struct fraction one, struct fraction other)
{
        int64_t first = common_factor(one.numerator, other.denominator);
        int64_t second = common_factor(other.numerator, one.denominator);
        int64_t numerator;
        int64_t denominator;
        if (__builtin_mul_overflow(one.numerator / first, other.numerator / second, &numerator) ||
                __builtin_mul_overflow(
                        one.denominator / second, other.denominator / first, &denominator))
                return false;
        return fraction_of(result, numerator, denominator);
}

bool fraction_divide(struct fraction *result, struct fraction one, struct fraction other)
{
        struct fraction turned;
        return fraction_of(&turned, other.denominator, other.numerator) &&
               fraction_multiply(result, one, turned);
}

bool fraction_equal(struct fraction one, struct fraction other)
{
        return one.numerator == other.numerator && one.denominator == other.denominator;
}

bool fraction_hundredths(int64_t *hundredths, struct fraction fraction)
{
        struct fraction result;
        if (!fraction_multiply(&result, fraction, (struct fraction){100, 1}) ||
                result.denominator != 1)
                return false;
        *hundredths = result.numerator;
        return true;
}

// The decimals of rest / denominator, without zeros at the end; false where they do not end within
// six places.
static bool print_decimals(char out[8], uint64_t rest, uint64_t denominator)
{
        size_t count = 0;
        for (; rest != 0 && count < 6 && rest <= UINT64_MAX / 10; count++) {
                rest *= 10;
                out[count] = (char)('0' + rest / denominator);
                rest %= denominator;
        }
        out[count] = '\0';
        return rest == 0;
}

void fraction_print(struct buffer *out, struct fraction fraction, enum language language)
{
        uint64_t size = number_size(fraction.numerator);
        uint64_t denominator = (uint64_t)fraction.denominator;
        bool negative = fraction.numerator < 0;
        char decimals[8];
        if (print_decimals(decimals, size % denominator, denominator)) {
                number_print(out, negative, size / denominator, decimals, language);
                return;
        }
        number_print(out, negative, size, "", language);
        buffer_add(out, "/");
        number_print(out, false, denominator, "", language);
}
