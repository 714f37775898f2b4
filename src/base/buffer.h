// SPDX-License-Identifier: GPL-3.0-or-later
// A text that grows at its end.
#ifndef BEREKE_BASE_BUFFER_H
#define BEREKE_BASE_BUFFER_H

#include <stddef.h>

struct buffer {
        char *text; // NUL-terminated once anything was added; NULL before
        size_t length;
        size_t capacity;
};

void buffer_init(struct buffer *buffer);
void buffer_clear(struct buffer *buffer);

// The text so far, never NULL; borrowed until the next change.
const char *buffer_text(const struct buffer *buffer);

void buffer_add(struct buffer *buffer, const char *text);
void buffer_add_bytes(struct buffer *buffer, const char *bytes, size_t length);
void buffer_add_format(struct buffer *buffer, const char *format, ...)
        __attribute__((format(printf, 2, 3)));

// As a new line below what is there, without a line end of its own.
void buffer_add_line(struct buffer *buffer, const char *line);

// Empties the text and keeps its memory.
void buffer_reset(struct buffer *buffer);

#endif
