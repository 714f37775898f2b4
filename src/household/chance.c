// SPDX-License-Identifier: GPL-3.0-or-later
// Luck without a stream. The key of a chance is the mixed name of thing and month plus the purpose:
// neighbouring purposes (the heads of a herd) are neighbouring keys, which hash_mix() tells apart
// as well as any.

#include "household/chance.h"

uint64_t chance_luck(uint64_t seed, uint64_t scenario)
{
        return hash_mix(seed, scenario);
}

uint64_t chance_key(uint64_t thing, int month, unsigned purpose)
{
        return hash_mix(thing, (uint64_t)month) + purpose;
}

uint64_t chance_draw(const struct chance *chance)
{
        return hash_mix(chance_luck(chance->seed, chance->scenario),
                chance_key(chance->thing, chance->month, chance->purpose));
}

int chance_pick(uint64_t draw, int count)
{
        __extension__ const unsigned __int128 product = (unsigned __int128)draw * (unsigned)count;
        return (int)(product >> 64);
}
