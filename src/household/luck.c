// SPDX-License-Identifier: GPL-3.0-or-later
// What comes in a year without chance.

#include "household/month_inside.h"

enum { AS_LIKELY_AS_NOT = CHANCE_CERTAIN / 2 };

bool luck_is_plain(enum chance_purpose purpose, int chance)
{
        switch (purpose) {
        case CHANCE_LOSS:
        case CHANCE_ROBBED:
                return false;
        case CHANCE_EVENT:
                return chance >= CHANCE_CERTAIN;
        default:
                return chance >= AS_LIKELY_AS_NOT;
        }
}
