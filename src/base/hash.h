// SPDX-License-Identifier: GPL-3.0-or-later
// Names for content: the same bytes always give the same 32 hexadecimal digits (BLAKE2b, 128 bits).
#ifndef BEREKE_BASE_HASH_H
#define BEREKE_BASE_HASH_H

#include <stddef.h>
#include <stdint.h>

enum { HASH_TEXT = 33 };

void hash_content(char out[HASH_TEXT], const void *bytes, size_t length);

#define HASH_GOLDEN UINT64_C(0x9e3779b97f4a7c15)

// The finaliser of splitmix64 (Steele, Lea and Flood 2014; constants by Stafford).
static inline uint64_t hash_finalise(uint64_t value)
{
        value = (value ^ (value >> 30)) * UINT64_C(0xbf58476d1ce4e5b9);
        value = (value ^ (value >> 27)) * UINT64_C(0x94d049bb133111eb);
        return value ^ (value >> 31);
}

// The 64-bit mixer for keyed chance (splitmix64's finaliser over seed and key).
uint64_t hash_mix(uint64_t seed, uint64_t key);

// Its halves, for many keys of one seed: hash_mix(seed, key) is hash_mix_key(hash_mix_seed(seed),
// key).
uint64_t hash_mix_seed(uint64_t seed);

static inline uint64_t hash_mix_key(uint64_t mixed_seed, uint64_t key)
{
        return hash_finalise((mixed_seed ^ key) + HASH_GOLDEN);
}

// A 64-bit key from a text, for hash_mix().
uint64_t hash_key(const char *text);

#endif
