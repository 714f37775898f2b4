// SPDX-License-Identifier: GPL-3.0-or-later
// The one allocator. Running out of memory ends the program: nothing here returns NULL.
#ifndef BEREKE_BASE_MEMORY_H
#define BEREKE_BASE_MEMORY_H

#include <stddef.h>

#define ARRAY_LENGTH(array) (sizeof(array) / sizeof((array)[0]))

// A zeroed block of `size` bytes (at least one), given back with memory_free().
void *memory_new(size_t size);

// The block enlarged to `count` elements of `size` bytes, contents kept; `block` may be NULL.
void *memory_resize(void *block, size_t count, size_t size);

// A copy of `text` that the caller frees.
char *memory_copy_text(const char *text);

void memory_free(void *block);

// Ends the program: for libraries that allocate by themselves and could not.
_Noreturn void memory_exhausted(void);

#endif
