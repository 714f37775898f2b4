// SPDX-License-Identifier: GPL-3.0-or-later
// UTF-8 text as people see it: columns, lines, letters that look alike. Over libunistring.
#ifndef BEREKE_BASE_TEXT_H
#define BEREKE_BASE_TEXT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/buffer.h"

enum { TEXT_LETTER = 5 }; // bytes of a character, with the NUL

// Screen columns of the text.
int text_width(const char *text);

// The longest beginning that fits `columns`, in bytes; never inside a character.
size_t text_fit(const char *text, int columns);

// The character at the text's beginning, U+FFFD for a byte that is none; returns its bytes, 0 at
// the end.
size_t text_next(uint32_t *character, const char *text, size_t length);

// Adds one character as UTF-8.
void text_add_character(struct buffer *out, uint32_t character);

// Characters (code points) in the text.
size_t text_characters(const char *text);

// Words separated by white space.
size_t text_words(const char *text);

// One line of a wrapped text, borrowed from it.
struct text_line {
        const char *start;
        size_t length;
};

struct text_lines {
        struct text_line *lines; // in the arena
        size_t count;
};

// Breaks the text into lines of at most `columns` by Unicode's rules; a word longer than a line is
// cut. U+00A0 does not break.
struct text_lines text_wrap(struct arena *arena, const char *text, int columns);

// NFC, case folded, white space joined to single spaces and trimmed: equal results are "the same
// words".
char *text_fold(struct arena *arena, const char *text);

// As text_fold(), and Latin letters that look like Cyrillic ones become those: for names and
// unknown keys.
char *text_fold_look_alikes(struct arena *arena, const char *text);

// As text_fold(), and ё becomes е; where `easy` also ө о, ү у, ң н: for answers typed as words.
char *text_fold_answer(struct arena *arena, const char *text, bool easy);

// The first Cyrillic letter of the word; false where it has none.
bool text_find_cyrillic(char letter[TEXT_LETTER], const char *word);

// A copy that begins with a capital letter.
char *text_capital(struct arena *arena, const char *text);

// Damerau–Levenshtein distance in characters (optimal string alignment).
size_t text_distance(const char *one, const char *other);

// The nearest of `count` words after folding look-alikes, within a third of its length, or the one
// that goes on behind it with a hyphen; NULL when none is near.
const char *text_nearest(const char *word, const char *const *words, size_t count);

// Why a text must not reach a screen or a file: invalid UTF-8, control, bidi or zero-width
// characters.
enum text_fault { TEXT_SAFE, TEXT_NOT_UTF8, TEXT_CONTROL, TEXT_BIDI, TEXT_ZERO_WIDTH };

// The first fault and the byte offset of it; newline and tab count as control only where
// `one_line`.
enum text_fault text_check(const char *text, size_t length, bool one_line, size_t *offset);

// The gate: adds the text with every unsafe character shown as U+FFFD, newlines and tabs as spaces.
void text_add_safe(struct buffer *out, const char *text);
void text_add_safe_bytes(struct buffer *out, const char *text, size_t length);

// Are all bytes below 0x80? Then one byte is one character, one column, and already NFC.
bool text_is_ascii(const char *text, size_t length);

// Is the byte a letter of a–z, or does a letter beyond ASCII begin with it?
bool text_begins_letter(unsigned char byte);

// Is there a letter of any script?
bool text_has_letter(const char *text, size_t length);

// A letter inside a word that only looks like one of the word's own script (a/а): its byte offset
// and the letter, or false. `offset` may be NULL.
bool text_mixed_script(const char *text, size_t *offset, char letter[5]);

#endif
