// SPDX-License-Identifier: GPL-3.0-or-later
// Memory that lives together and is given back together: one owner, one arena_clear().
#ifndef BEREKE_BASE_ARENA_H
#define BEREKE_BASE_ARENA_H

#include <stddef.h>

struct arena_block;

struct arena {
        struct arena_block *block; // the newest; each knows the one before it
};

// An all-zero arena is ready; this says so in words.
void arena_init(struct arena *arena);

// Gives back everything taken from the arena; it can be used again afterwards.
void arena_clear(struct arena *arena);

// `size` zeroed bytes, aligned for any type, valid until arena_clear().
void *arena_take(struct arena *arena, size_t size);

// A copy of `length` bytes of text, with a closing NUL.
char *arena_text(struct arena *arena, const char *text, size_t length);

// A copy of a whole NUL-terminated text.
char *arena_copy_text(struct arena *arena, const char *text);

// A text put together as by printf().
char *arena_format(struct arena *arena, const char *format, ...)
        __attribute__((format(printf, 2, 3)));

#endif
