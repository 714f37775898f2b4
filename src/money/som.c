// SPDX-License-Identifier: GPL-3.0-or-later
// Money in whole tyiyn. Every operation says whether its result fits; the compiler's overflow
// built-ins (gcc and clang both have them) do the looking.

#include "money/som.h"

#include <stdio.h>

#include "money/number.h"

bool som_of_whole(struct som *result, int64_t whole)
{
        return som_multiply(result, (struct som){TYIYN_PER_SOM}, whole);
}

bool som_add(struct som *result, struct som one, struct som other)
{
        int64_t sum;
        if (__builtin_add_overflow(one.tyiyn, other.tyiyn, &sum))
                return false;
        result->tyiyn = sum;
        return true;
}

bool som_subtract(struct som *result, struct som one, struct som other)
{
        int64_t difference;
        if (__builtin_sub_overflow(one.tyiyn, other.tyiyn, &difference))
                return false;
        result->tyiyn = difference;
        return true;
}

bool som_multiply(struct som *result, struct som one, int64_t times)
{
        int64_t product;
        if (__builtin_mul_overflow(one.tyiyn, times, &product))
                return false;
        result->tyiyn = product;
        return true;
}

struct som som_least(struct som one, struct som other)
{
        return one.tyiyn < other.tyiyn ? one : other;
}

bool som_share(struct som *result, struct som one, int64_t times, int64_t parts)
{
        return som_share_in_steps(result, one, times, parts, (struct som){1});
}

bool som_share_in_steps(
        struct som *result, struct som one, int64_t times, int64_t parts, struct som step)
{
        int64_t whole;
        if (parts <= 0 || step.tyiyn <= 0 || __builtin_mul_overflow(parts, step.tyiyn, &whole))
                return false;
        // 128 bits (a GNU extension) hold any product of two 64-bit numbers: nothing is rounded
        // before the end.
        __extension__ __int128 product = one.tyiyn;
        product *= times;
        __extension__ __int128 steps = product / whole;
        __extension__ __int128 rest = product - steps * whole;
        if (rest < 0) {
                steps--;
                rest += whole;
        }
        steps += rest >= whole - rest;
        int64_t share;
        if (steps < INT64_MIN || steps > INT64_MAX ||
                __builtin_mul_overflow((int64_t)steps, step.tyiyn, &share))
                return false;
        result->tyiyn = share;
        return true;
}

bool som_round(struct som *result, struct som one)
{
        return som_share_in_steps(result, one, 1, 1, (struct som){TYIYN_PER_SOM});
}

void som_print(struct buffer *out, struct som amount, enum language language)
{
        uint64_t size = number_size(amount.tyiyn);
        char decimals[4] = "";
        if (size % TYIYN_PER_SOM != 0)
                (void)snprintf(decimals, sizeof(decimals), "%02d", (int)(size % TYIYN_PER_SOM));
        number_print(out, amount.tyiyn < 0, size / TYIYN_PER_SOM, decimals, language);
}
