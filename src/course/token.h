// SPDX-License-Identifier: GPL-3.0-or-later
// Short words with a meaning of their own: "5%", "7 days", "2023-01", "10000" in a table.
#ifndef BEREKE_COURSE_TOKEN_H
#define BEREKE_COURSE_TOKEN_H

#include <stdbool.h>
#include <stdint.h>

#include "base/clock.h"
#include "money/fraction.h"

// "10000", "-12.5": stores hundredths. False for anything else, also where it does not fit.
bool token_amount(int64_t *hundredths, const char *text);

// "50" stores hundredths; "5%" stores basis points and says that it is a percent (at most 100%).
bool token_within(int64_t *within, bool *percent, const char *text);

// "1/3" or "33%": a part of a whole, from 0 to 1.
bool token_share(struct fraction *share, const char *text);

// "7 days", "1 day": 1 to 365.
bool token_days(int *days, const char *text);

// "2023" or "2023-01" (their first day), or "2023-01-15": a day that exists.
bool token_date(struct date *date, const char *text);

#endif
