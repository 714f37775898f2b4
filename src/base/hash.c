// SPDX-License-Identifier: GPL-3.0-or-later
// Names for content, and the mixer behind keyed chance: every draw is a pure function of a seed and
// a key, so that a replay and another machine see the same year.

#include "base/hash.h"

#include <sodium.h>

void hash_content(char out[HASH_TEXT], const void *bytes, size_t length)
{
        unsigned char hash[(HASH_TEXT - 1) / 2];
        crypto_generichash(hash, sizeof(hash), bytes, length, NULL, 0);
        sodium_bin2hex(out, HASH_TEXT, hash, sizeof(hash));
}

// The finaliser of splitmix64 (Steele, Lea and Flood 2014; constants by Stafford).
static uint64_t finalise(uint64_t value)
{
        value = (value ^ (value >> 30)) * UINT64_C(0xbf58476d1ce4e5b9);
        value = (value ^ (value >> 27)) * UINT64_C(0x94d049bb133111eb);
        return value ^ (value >> 31);
}

uint64_t hash_mix(uint64_t seed, uint64_t key)
{
        const uint64_t golden = UINT64_C(0x9e3779b97f4a7c15);
        return finalise((finalise(seed + golden) ^ key) + golden);
}

// FNV-1a, 64 bits.
uint64_t hash_key(const char *text)
{
        uint64_t hash = UINT64_C(0xcbf29ce484222325);
        for (const char *byte = text; *byte; byte++)
                hash = (hash ^ (unsigned char)*byte) * UINT64_C(0x100000001b3);
        return hash;
}
