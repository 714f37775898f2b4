// SPDX-License-Identifier: GPL-3.0-or-later
// Price growth that people can see: prices stand still for some months and then take a step.

#include "money/price.h"

#include "money/rate.h"

enum { MONTHS_A_YEAR = 12, GROWTH_LEAST = -5000 };

static bool is_growth(int32_t basis_points)
{
        return basis_points >= GROWTH_LEAST && basis_points <= RATE_MOST;
}

bool price_after(struct som *price, struct som first, const struct price_growth *growth, int month)
{
        if (!is_growth(growth->basis_points) || growth->every < 1 ||
                growth->every > MONTHS_A_YEAR || month < 0 || month > RATE_MONTHS_MOST)
                return false;
        int grown = month - month % growth->every;
        int64_t year = RATE_WHOLE + growth->basis_points;
        int64_t part = (int64_t)RATE_WHOLE * MONTHS_A_YEAR +
                       (int64_t)growth->basis_points * (grown % MONTHS_A_YEAR);
        struct som after = first;
        for (int years = grown / MONTHS_A_YEAR; years > 0; years--) {
                if (!rate_share(&after, after, year))
                        return false;
        }
        return som_share(price, after, part, (int64_t)RATE_WHOLE * MONTHS_A_YEAR);
}

bool price_buys_as(struct som *worth, struct som amount, int32_t basis_points)
{
        return is_growth(basis_points) &&
               som_share(worth, amount, RATE_WHOLE, RATE_WHOLE + basis_points);
}
