// SPDX-License-Identifier: GPL-3.0-or-later
// A rate keeps the period in which it was told, so that it can be shown as it was written; sums ask
// for its month.
#include "money/rate.h"

#include <string.h>

#include "money/number.h"

enum { MONTHS_A_YEAR = 12 };

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

// How many of the rate's basis points, each for one month, make the whole.
static int64_t rate_parts(struct rate rate)
{
        return rate.period == RATE_YEARLY ? (int64_t)RATE_WHOLE * MONTHS_A_YEAR : RATE_WHOLE;
}

struct fraction rate_of_month(struct rate rate)
{
        struct fraction month = {0, 1};

        // Cannot fail: both numbers are small.
        (void)fraction_of(&month, rate.basis_points, rate_parts(rate));
        return month;
}

static bool interest_in_steps(
        struct som *interest, struct som amount, struct rate rate, int months, int64_t step)
{
        return rate.basis_points >= 0 && rate.basis_points <= RATE_MOST && months >= 0 &&
               months <= RATE_MONTHS_MOST &&
               som_share_in_steps(interest, amount, rate.basis_points * months, rate_parts(rate),
                       (struct som){step});
}

bool rate_interest(struct som *interest, struct som amount, struct rate rate, int months)
{
        return interest_in_steps(interest, amount, rate, months, 1);
}

bool rate_interest_in_som(struct som *interest, struct som amount, struct rate rate, int months)
{
        return interest_in_steps(interest, amount, rate, months, TYIYN_PER_SOM);
}

bool rate_share(struct som *part, struct som amount, int64_t basis_points)
{
        return som_share(part, amount, basis_points, RATE_WHOLE);
}
