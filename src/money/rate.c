// SPDX-License-Identifier: GPL-3.0-or-later
// A rate keeps the period in which it was told, so that it can be shown as it was written; sums ask
// for its month.
#include "money/rate.h"

#include <string.h>

#include "money/number.h"

enum { BASIS_POINTS = 10000, MONTHS_A_YEAR = 12 };

bool rate_read(struct rate *rate, const char *text)
{
        struct rate read = {0};
        size_t length = number_read(&read.basis_points, text, 2);

        if (length == 0 || read.basis_points > RATE_MOST)
                return false;
        text += length;
        text += *text == ' ';
        if (*text++ != '%')
                return false;
        if (strcmp(text, " a month") == 0)
                read.period = RATE_MONTHLY;
        else if (strcmp(text, " a year") != 0 && (*text || read.basis_points != 0))
                return false;
        *rate = read;
        return true;
}

struct fraction rate_of_month(struct rate rate)
{
        int64_t months = rate.period == RATE_YEARLY ? MONTHS_A_YEAR : 1;
        struct fraction month = {0, 1};

        // Cannot fail: both numbers are small.
        (void)fraction_of(&month, rate.basis_points, BASIS_POINTS * months);
        return month;
}
