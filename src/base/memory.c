// SPDX-License-Identifier: GPL-3.0-or-later
// The one allocator. A small old PC can run out of memory; then the program ends at once instead of
// going on with half a thing. Nothing is lost by that: an answer counts as saved only after its
// transaction is on the disk.

#include "base/memory.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

_Noreturn void memory_exhausted(void)
{
        (void)fputs("bereke: out of memory\n", stderr);
        abort();
}

static void *memory_or_end(void *block)
{
        if (!block)
                memory_exhausted();
        return block;
}

void *memory_new(size_t size)
{
        return memory_or_end(calloc(1, size ? size : 1));
}

void *memory_resize(void *block, size_t count, size_t size)
{
        if (count == 0 || size == 0)
                count = size = 1;
        if (count > SIZE_MAX / size)
                memory_exhausted();
        return memory_or_end(realloc(block, count * size));
}

char *memory_copy_text(const char *text)
{
        size_t size = strlen(text) + 1;
        return memcpy(memory_new(size), text, size);
}

void memory_free(void *block)
{
        free(block);
}
