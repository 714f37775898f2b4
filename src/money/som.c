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

bool som_divide(struct som *result, struct som one, int64_t parts)
{
        if (parts == 0 || (parts == -1 && one.tyiyn == INT64_MIN) || one.tyiyn % parts != 0)
                return false;
        result->tyiyn = one.tyiyn / parts;
        return true;
}

void som_print(struct buffer *out, struct som amount, enum language language)
{
        uint64_t size = number_size(amount.tyiyn);
        char decimals[4] = "";
        if (size % TYIYN_PER_SOM != 0)
                (void)snprintf(decimals, sizeof(decimals), "%02d", (int)(size % TYIYN_PER_SOM));
        number_print(out, amount.tyiyn < 0, size / TYIYN_PER_SOM, decimals, language);
}
