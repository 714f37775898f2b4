// SPDX-License-Identifier: GPL-3.0-or-later
// Luck without a stream. The key of a chance is the mixed name of thing and month plus the purpose:
// neighbouring purposes (the heads of a herd) are neighbouring keys, which hash_mix() tells apart
// as well as any.

#include "household/chance.h"

#include "base/hash.h"
#include "household/scenario.h"

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

// The draw as a fraction of 2^64, times `count`: no remainder, so no number is likelier than
// another (128 bits are a GNU extension).
static uint64_t scale(uint64_t draw, uint64_t count)
{
        __extension__ unsigned __int128 product = draw;
        product *= count;
        return (uint64_t)(product >> 64);
}

bool chance_hits(uint64_t draw, int basis_points)
{
        return (int)scale(draw, CHANCE_CERTAIN) < basis_points;
}

bool chance_comes(uint64_t luck, uint64_t key, int basis_points)
{
        return chance_hits(hash_mix_key(luck, key), basis_points);
}

int chance_pick(uint64_t draw, int count)
{
        return (int)scale(draw, (uint64_t)count);
}
