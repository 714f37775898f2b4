// SPDX-License-Identifier: GPL-3.0-or-later
// Whether something comes by chance: as the dice fall, or in a plain year as is likelier.

#include "household/month_inside.h"

enum { AS_LIKELY_AS_NOT = CHANCE_CERTAIN / 2 };

static bool comes_plainly(enum chance_purpose purpose, int chance)
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

bool luck_hits(
        const struct household *household, uint64_t key, enum chance_purpose purpose, int chance)
{
        if (household->mode != CHANCE_KEYED)
                return comes_plainly(purpose, chance);
        return chance >= CHANCE_CERTAIN ||
               (chance > 0 && chance_hits(hash_mix(household->luck, key), chance));
}
