// SPDX-License-Identifier: GPL-3.0-or-later
// The meters of calm and of agreement, 0 to 100. Floors are deep and ceilings are low: hunger costs
// what it costs, but nobody can buy more than a little joy in a month.

#include "household/month_inside.h"

enum { METER_MOST = 100, GAIN_A_MONTH = 3, HOURS_OF_DAY = 24 };

static int16_t within(int64_t value, int64_t least, int64_t most)
{
        return (int16_t)smaller(larger(value, least), most);
}

void meter_wellbeing(struct household *household, int change)
{
        const int before = household->wellbeing;
        if (change > 0)
                change = (int)smaller(change, GAIN_A_MONTH - household->gained);
        household->wellbeing = within(before + change, 0, METER_MOST);
        if (household->wellbeing > before)
                household->gained = (int16_t)(household->gained + household->wellbeing - before);
}

void meter_agreement(struct household *household, int change)
{
        household->agreement = within(household->agreement + change, 0, METER_MOST);
}

void meter_time(struct household *household, int change)
{
        household->time = within(household->time + change, -HOURS_OF_DAY, HOURS_OF_DAY);
}
