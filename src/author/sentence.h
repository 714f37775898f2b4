// SPDX-License-Identifier: GPL-3.0-or-later
// Words and sentences, as far as it takes to see whether a text is easy to read.
#ifndef BEREKE_AUTHOR_SENTENCE_H
#define BEREKE_AUTHOR_SENTENCE_H

#include <stdbool.h>
#include <stddef.h>

// A part of a text, in bytes.
struct sentence {
        size_t start;
        size_t end;
        size_t words;
};

// Goes on from an all-zero sentence to the first and then to the next; false after the last.
bool sentence_next(struct sentence *sentence, const char *text, size_t length);

// Spaces and line breaks in the text: never fewer than its words less one.
size_t sentence_gaps(const char *text, size_t length);

#endif
