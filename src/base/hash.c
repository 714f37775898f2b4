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

uint64_t hash_mix_seed(uint64_t seed)
{
        return hash_finalise(seed + HASH_GOLDEN);
}

uint64_t hash_mix(uint64_t seed, uint64_t key)
{
        return hash_mix_key(hash_mix_seed(seed), key);
}

// FNV-1a, 64 bits.
uint64_t hash_key(const char *text)
{
        uint64_t hash = UINT64_C(0xcbf29ce484222325);
        for (const char *byte = text; *byte; byte++)
                hash = (hash ^ (unsigned char)*byte) * UINT64_C(0x100000001b3);
        return hash;
}
