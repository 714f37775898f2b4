// SPDX-License-Identifier: GPL-3.0-or-later
// What a tenth, a half and nine tenths of many values do not exceed.
#ifndef BEREKE_HOUSEHOLD_QUANTILE_H
#define BEREKE_HOUSEHOLD_QUANTILE_H

#include <stdint.h>

struct quantiles {
        int64_t p10, p50, p90;
};

// Puts the values (at least one) into another order. Each quantile is one of them: the one with
// (count − 1) × percent / 100 before it, rounded down.
struct quantiles quantiles_of(int64_t *values, int64_t count);

#endif
