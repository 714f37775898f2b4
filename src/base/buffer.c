// SPDX-License-Identifier: GPL-3.0-or-later
// A text that grows at its end, doubling its memory, with a NUL kept behind the last byte.

#include "base/buffer.h"

#include <assert.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "base/memory.h"

void buffer_init(struct buffer *buffer)
{
        *buffer = (struct buffer){0};
}

void buffer_clear(struct buffer *buffer)
{
        memory_free(buffer->text);
        buffer_init(buffer);
}

const char *buffer_text(const struct buffer *buffer)
{
        return buffer->text ? buffer->text : "";
}

// Makes room for `more` bytes and the NUL.
static void reserve(struct buffer *buffer, size_t more)
{
        size_t needed = buffer->length + more + 1;
        if (needed <= buffer->capacity)
                return;
        size_t capacity = buffer->capacity ? buffer->capacity * 2 : 64;
        if (capacity < needed)
                capacity = needed;
        buffer->text = memory_resize(buffer->text, capacity, 1);
        buffer->capacity = capacity;
}

void buffer_add_bytes(struct buffer *buffer, const char *bytes, size_t length)
{
        reserve(buffer, length);
        if (length)
                memcpy(buffer->text + buffer->length, bytes, length);
        buffer->length += length;
        buffer->text[buffer->length] = '\0';
}

void buffer_add(struct buffer *buffer, const char *text)
{
        buffer_add_bytes(buffer, text, strlen(text));
}

void buffer_add_format(struct buffer *buffer, const char *format, ...)
{
        va_list arguments;
        va_start(arguments, format);
        int length = vsnprintf(NULL, 0, format, arguments);
        va_end(arguments);
        assert(length >= 0);
        reserve(buffer, (size_t)length);
        va_start(arguments, format);
        (void)vsnprintf(buffer->text + buffer->length, (size_t)length + 1, format, arguments);
        va_end(arguments);
        buffer->length += (size_t)length;
}

void buffer_add_line(struct buffer *buffer, const char *line)
{
        buffer_add(buffer, buffer->length > 0 ? "\n" : "");
        buffer_add(buffer, line);
}

void buffer_reset(struct buffer *buffer)
{
        buffer->length = 0;
        if (buffer->text)
                buffer->text[0] = '\0';
}
