// SPDX-License-Identifier: GPL-3.0-or-later
// Inside the room: what a family that knows the round of its year expects of the months to come.
// Chance counts by its share, loans by their instalments; events are not foreseen.
#ifndef BEREKE_HOUSEHOLD_FORECAST_H
#define BEREKE_HOUSEHOLD_FORECAST_H

#include "household/month.h"

struct forecast {
        int64_t flow[SCENARIO_MONTHS]; // what each month leaves, without loans; below 0: it takes
};

// With the levels, agreements, circles and herd of now.
void forecast_make(struct forecast *forecast, const struct year *year);

// What the month leaves after the instalments due in it; `ahead` of the month `now` (from 1).
int64_t forecast_flow(const struct forecast *forecast, const struct year *year, int now, int ahead);

// What must be in hand after the month `now` to come through to the end of the year.
int64_t forecast_need(const struct forecast *forecast, const struct year *year, int now);

// What all months after `now` leave together.
int64_t forecast_rest(const struct forecast *forecast, const struct year *year, int now);

// The first month after `now` for which what is in hand does not do, and what is missing in it;
// month -1 where it does for all.
struct shortage {
        int month;
        int64_t missing;
};
struct shortage forecast_shortage(
        const struct forecast *forecast, const struct year *year, int now, int64_t hand);

#endif
