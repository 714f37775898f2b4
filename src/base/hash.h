// SPDX-License-Identifier: GPL-3.0-or-later
// Names for content: the same bytes always give the same 32 hexadecimal digits (BLAKE2b, 128 bits).
#ifndef BEREKE_BASE_HASH_H
#define BEREKE_BASE_HASH_H

#include <stddef.h>
#include <stdint.h>

enum { HASH_TEXT = 33 };

void hash_content(char out[HASH_TEXT], const void *bytes, size_t length);

// The 64-bit mixer for keyed chance (splitmix64's finaliser over seed and key).
uint64_t hash_mix(uint64_t seed, uint64_t key);

// A 64-bit key from a text, for hash_mix().
uint64_t hash_key(const char *text);

#endif
