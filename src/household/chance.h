// SPDX-License-Identifier: GPL-3.0-or-later
// Luck that hangs on what it is for and on nothing else: seed, scenario, thing, month, purpose.
// Changing one decision leaves all unrelated luck as it was; a stream of random numbers would not.
#ifndef BEREKE_HOUSEHOLD_CHANCE_H
#define BEREKE_HOUSEHOLD_CHANCE_H

#include <stdbool.h>
#include <stdint.h>

#include "base/hash.h"

enum { CHANCE_CERTAIN = 10000 };

enum chance_mode {
        CHANCE_KEYED, // as the dice fall
        CHANCE_PLAIN, // nothing by chance: incomes, births and laters come where they are as likely
                      // as not, no loss, no event but those that are certain
        CHANCE_TABLE  // as plain, and no event at all but those a policy orders
};

enum chance_purpose {
        CHANCE_EVENT,
        CHANCE_LATER,
        CHANCE_INCOME,
        CHANCE_BIRTH, // + the head's number × CHANCE_PURPOSES: fewer heads leave the others' luck
        CHANCE_LOSS,
        CHANCE_SOLD,
        CHANCE_ROBBED,
        CHANCE_DECISION, // of the policy `random`
        CHANCE_PURPOSES
};

struct chance {
        uint64_t seed;     // of the year
        uint64_t scenario; // its key
        uint64_t thing;    // key of the event, animal …
        int month;
        unsigned purpose;
};

// 64 bits that are always the same for the same chance:
// hash_mix(chance_luck(seed, scenario), chance_key(thing, month, purpose)).
uint64_t chance_draw(const struct chance *chance);

// The two halves of it, for loops in which one of them stays.
uint64_t chance_luck(uint64_t seed, uint64_t scenario);
uint64_t chance_key(uint64_t thing, int month, unsigned purpose);

// True in `basis_points` of 10 000 draws. The draw counts as a fraction of 2^64, so no remainder
// makes one number likelier than another (128 bits are a GNU extension).
static inline bool chance_hits(uint64_t draw, int basis_points)
{
        __extension__ const unsigned __int128 product =
                (unsigned __int128)draw * (unsigned)CHANCE_CERTAIN;
        return (int)(product >> 64) < basis_points;
}

// The two in one, for the inner loop: `luck` is hash_mix_seed() of chance_luck().
static inline bool chance_comes(uint64_t luck, uint64_t key, int basis_points)
{
        return chance_hits(hash_mix_key(luck, key), basis_points);
}

// A whole number from 0 up to, not with, `count`.
int chance_pick(uint64_t draw, int count);

#endif
