// SPDX-License-Identifier: GPL-3.0-or-later
// When are two words the same? Case, Unicode's spellings of one letter and spaces never matter;
// letters of another script that look alike do not matter for names and keys, because a keyboard
// left in Latin types them unseen.

#include "base/text.h"

#include <stdlib.h>
#include <string.h>

#include <unicase.h>
#include <unictype.h>
#include <uninorm.h>
#include <unistr.h>

#include "base/memory.h"

// One letter that stands for another while folding.
struct letter_pair {
        uint32_t from;
        uint32_t to;
};

// Latin to Cyrillic, small letters; some look alike only as capitals.
static const struct letter_pair look_alikes[] = {
        {'a', 0x430},
        {'b', 0x432},
        {'c', 0x441},
        {'e', 0x435},
        {'h', 0x43d},
        {'k', 0x43a},
        {'m', 0x43c},
        {'o', 0x43e},
        {'p', 0x440},
        {'t', 0x442},
        {'x', 0x445},
        {'y', 0x443},
        {0xeb, 0x451},
};

// ё for everybody; ө, ү and ң for keyboards without them.
static const struct letter_pair exact_letters[] = {{0x451, 0x435}};
static const struct letter_pair easy_letters[] = {
        {0x451, 0x435},
        {0x4e9, 0x43e},
        {0x4af, 0x443},
        {0x4a3, 0x43d},
};

static void add_character(struct buffer *out, uint32_t character)
{
        uint8_t bytes[6];
        int count = u8_uctomb(bytes, character, sizeof(bytes));
        if (count > 0)
                buffer_add_bytes(out, (const char *)bytes, (size_t)count);
}

static uint32_t paired_letter(uint32_t letter, const struct letter_pair *pairs, size_t count)
{
        for (size_t i = 0; i < count; i++) {
                if (pairs[i].from == letter)
                        return pairs[i].to;
        }
        return letter;
}

// Adds the text with white space joined and trimmed and letters replaced.
static void add_joined(
        struct buffer *out, const char *text, const struct letter_pair *pairs, size_t count)
{
        bool space = false;
        size_t length = strlen(text);
        uint32_t character;
        for (size_t size; (size = text_next(&character, text, length));
                text += size, length -= size) {
                if (uc_is_property_white_space(character)) {
                        space = out->length > 0;
                        continue;
                }
                if (space)
                        buffer_add(out, " ");
                space = false;
                add_character(out, paired_letter(character, pairs, count));
        }
}

// ASCII needs none of Unicode's tables: most texts of a course in English take this way.
static char *fold_ascii(struct arena *arena, const char *text, size_t length)
{
        char *result = arena_text(arena, text, length);
        char *to = result;
        for (; *text; text++) {
                bool is_space = *text == ' ' || (*text >= '\t' && *text <= '\r');
                if (!is_space)
                        *to++ = *text >= 'A' && *text <= 'Z' ? (char)(*text | 0x20) : *text;
                else if (to > result && to[-1] != ' ')
                        *to++ = ' ';
        }
        if (to > result && to[-1] == ' ')
                to--;
        *to = '\0';
        return result;
}

static char *fold(
        struct arena *arena, const char *text, const struct letter_pair *pairs, size_t count)
{
        struct buffer safe = {0};
        size_t length = strlen(text);
        if (count == 0 && text_is_ascii(text, length))
                return fold_ascii(arena, text, length);
        if (u8_check((const uint8_t *)text, length)) {
                text_add_safe(&safe, text);
                text = buffer_text(&safe);
                length = safe.length;
        }
        size_t folded_length = 0;
        uint8_t *folded =
                u8_casefold((const uint8_t *)text, length, NULL, UNINORM_NFC, NULL, &folded_length);
        char *copy =
                arena_text(arena, folded ? (char *)folded : text, folded ? folded_length : length);
        free(folded); // malloc()ed by libunistring
        buffer_clear(&safe);
        struct buffer joined = {0};
        add_joined(&joined, copy, pairs, count);
        char *result = arena_text(arena, buffer_text(&joined), joined.length);
        buffer_clear(&joined);
        return result;
}

char *text_fold(struct arena *arena, const char *text)
{
        return fold(arena, text, NULL, 0);
}

char *text_fold_look_alikes(struct arena *arena, const char *text)
{
        return fold(arena, text, look_alikes, ARRAY_LENGTH(look_alikes));
}

char *text_fold_answer(struct arena *arena, const char *text, bool easy)
{
        return easy ? fold(arena, text, easy_letters, ARRAY_LENGTH(easy_letters))
                    : fold(arena, text, exact_letters, ARRAY_LENGTH(exact_letters));
}

// The text as code points; the caller frees it.
static uint32_t *characters_of(const char *text, size_t *count)
{
        size_t length = strlen(text);
        uint32_t *characters = memory_new((length + 1) * sizeof(*characters));
        *count = 0;
        for (size_t size; (size = text_next(&characters[*count], text, length));
                text += size, length -= size)
                (*count)++;
        return characters;
}

static size_t least_of(size_t one, size_t two, size_t three)
{
        size_t least = one < two ? one : two;
        return least < three ? least : three;
}

// Three rows of the usual table: `rows[0]` is the one being filled, `rows[2]` serves swapped
// neighbours.
static size_t distance(const uint32_t *a, size_t a_count, const uint32_t *b, size_t b_count)
{
        size_t *memory = memory_new(3 * (b_count + 1) * sizeof(*memory));
        size_t *rows[3] = {memory, memory + b_count + 1, memory + 2 * (b_count + 1)};
        for (size_t j = 0; j <= b_count; j++)
                rows[0][j] = j;
        for (size_t i = 1; i <= a_count; i++) {
                size_t *oldest = rows[2];
                rows[2] = rows[1];
                rows[1] = rows[0];
                rows[0] = oldest;
                rows[0][0] = i;
                for (size_t j = 1; j <= b_count; j++) {
                        size_t cost = a[i - 1] != b[j - 1];
                        size_t best =
                                least_of(rows[1][j] + 1, rows[0][j - 1] + 1, rows[1][j - 1] + cost);
                        bool swapped =
                                i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
                        if (swapped && rows[2][j - 2] + 1 < best)
                                best = rows[2][j - 2] + 1;
                        rows[0][j] = best;
                }
        }
        size_t result = rows[0][b_count];
        memory_free(memory);
        return result;
}

size_t text_distance(const char *one, const char *other)
{
        size_t one_count;
        size_t other_count;
        uint32_t *a = characters_of(one, &one_count);
        uint32_t *b = characters_of(other, &other_count);
        size_t result = distance(a, one_count, b, other_count);
        memory_free(a);
        memory_free(b);
        return result;
}

// The word that begins with `part`, "mother-in-law" with "mother"; NULL where several do.
static const char *only_longer(const char *part, const char *const *words, size_t count)
{
        size_t length = strlen(part);
        const char *longer = NULL;
        for (size_t i = 0; i < count; i++) {
                if (strncmp(words[i], part, length) != 0 ||
                        (words[i][length] != '-' && words[i][length] != '_'))
                        continue;
                if (longer)
                        return NULL;
                longer = words[i];
        }
        return longer;
}

const char *text_nearest(const char *word, const char *const *words, size_t count)
{
        enum { WORD_MOST = 64 };
        size_t length = text_characters(word);
        if (length == 0 || length > WORD_MOST)
                return NULL;
        struct arena arena = {0};
        const char *folded = text_fold_look_alikes(&arena, word);
        const char *nearest = NULL;
        size_t best = length < 3 ? 2 : length / 3 + 1; // one more than is still near
        for (size_t i = 0; i < count; i++) {
                size_t away = text_distance(folded, text_fold_look_alikes(&arena, words[i]));
                if (away < best) {
                        best = away;
                        nearest = words[i];
                }
        }
        arena_clear(&arena);
        const char *longer = best > 0 ? only_longer(word, words, count) : NULL;
        return longer ? longer : nearest;
}

bool text_find_cyrillic(char letter[TEXT_LETTER], const char *word)
{
        enum { FIRST = 0x400, BEYOND = 0x530 };
        size_t length = strlen(word);
        uint32_t character;
        for (size_t size; (size = text_next(&character, word, length));
                word += size, length -= size) {
                if (character < FIRST || character >= BEYOND)
                        continue;
                memcpy(letter, word, size);
                letter[size] = '\0';
                return true;
        }
        return false;
}

char *text_capital(struct arena *arena, const char *text)
{
        struct buffer capital;
        uint32_t first;
        size_t length = text_next(&first, text, strlen(text));

        buffer_init(&capital);
        if (length > 0)
                add_character(&capital, uc_toupper(first));
        buffer_add(&capital, text + length);
        char *copy = arena_copy_text(arena, buffer_text(&capital));
        buffer_clear(&capital);
        return copy;
}
