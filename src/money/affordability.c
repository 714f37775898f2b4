// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a payment fits is decided by the month that has least to spare.

#include "money/affordability.h"

#include "money/rate.h"

bool affordability_check(struct affordability *found, const struct som *income,
        const struct som *expense, int months, struct som payment)
{
        struct affordability check = {.free = {INT64_MAX}};
        struct som least = {INT64_MAX};
        if (months < 1 || months > RATE_MONTHS_MOST)
                return false;
        for (int month = 0; month < months; month++) {
                struct som free;
                if (!som_subtract(&free, income[month], expense[month]))
                        return false;
                if (month == 0 || free.tyiyn < check.free.tyiyn) {
                        check.free = free;
                        check.thinnest = month;
                }
                least = som_least(least, income[month]);
        }
        if (!som_share(&check.third, least, 1, 3))
                return false;
        check.limit = som_least(check.free, check.third);
        if (check.limit.tyiyn < 0)
                check.limit = (struct som){0};
        check.fits = payment.tyiyn <= check.limit.tyiyn;
        *found = check;
        return true;
}
