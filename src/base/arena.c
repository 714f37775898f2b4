// SPDX-License-Identifier: GPL-3.0-or-later
// Memory that lives together. Blocks double in size from 4 KiB to 64 KiB, so that a small thing
// stays small and a large one needs few blocks; what is larger than a block gets one of its own.
// What is taken is zeroed when it is taken: much of a block may never be.

#include "base/arena.h"

#include <assert.h>
#include <stdalign.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include "base/memory.h"

enum { BLOCK_LEAST = 4 * 1024, BLOCK_MOST = 64 * 1024 };

struct arena_block {
        struct arena_block *before;
        size_t size;
        size_t used;
        alignas(max_align_t) unsigned char bytes[];
};

void arena_init(struct arena *arena)
{
        arena->block = NULL;
}

void arena_clear(struct arena *arena)
{
        while (arena->block) {
                struct arena_block *block = arena->block;
                arena->block = block->before;
                memory_free(block);
        }
}

static size_t next_block_size(const struct arena_block *block)
{
        if (!block)
                return BLOCK_LEAST - sizeof(struct arena_block);
        return block->size < BLOCK_MOST / 2 ? block->size * 2 : BLOCK_MOST;
}

static void add_block(struct arena *arena, size_t least)
{
        size_t size = next_block_size(arena->block);
        if (size < least)
                size = least;
        struct arena_block *block = memory_resize(NULL, 1, sizeof(*block) + size);
        block->used = 0;
        block->size = size;
        block->before = arena->block;
        arena->block = block;
}

// Bytes without alignment, for text.
static void *take_bytes(struct arena *arena, size_t size)
{
        if (size > SIZE_MAX / 2)
                memory_exhausted();
        if (!arena->block || arena->block->size - arena->block->used < size)
                add_block(arena, size);
        void *taken = arena->block->bytes + arena->block->used;
        arena->block->used += size;
        return taken;
}

void *arena_take(struct arena *arena, size_t size)
{
        const size_t align = alignof(max_align_t);
        struct arena_block *block = arena->block;
        if (block) {
                size_t used = (block->used + align - 1) / align * align;
                block->used = used < block->size ? used : block->size;
        }
        return memset(take_bytes(arena, size), 0, size);
}

char *arena_text(struct arena *arena, const char *text, size_t length)
{
        char *copy = take_bytes(arena, length + 1);
        if (length)
                memcpy(copy, text, length);
        copy[length] = '\0';
        return copy;
}

char *arena_copy_text(struct arena *arena, const char *text)
{
        return arena_text(arena, text, strlen(text));
}

char *arena_format(struct arena *arena, const char *format, ...)
{
        va_list arguments;
        va_start(arguments, format);
        int length = vsnprintf(NULL, 0, format, arguments);
        va_end(arguments);
        assert(length >= 0);
        char *text = take_bytes(arena, (size_t)length + 1);
        va_start(arguments, format);
        (void)vsnprintf(text, (size_t)length + 1, format, arguments);
        va_end(arguments);
        return text;
}
