// SPDX-License-Identifier: GPL-3.0-or-later
// Counts the words of sentences. A dash alone is no word; a closing quotation mark or bracket
// belongs to the sentence before it.
#include "author/sentence.h"

#include <stdint.h>
#include <string.h>

#include "base/text.h"

static bool is_space(char byte)
{
        return byte == ' ' || byte == '\n' || byte == '\t' || byte == '\r';
}

// Eight bytes at a time: a byte up to the space has no bit left at the top once 0x5f is added to
// its lower seven; the product adds up the eight.
size_t sentence_gaps(const char *text, size_t length)
{
        const uint64_t ones = UINT64_C(0x0101010101010101);
        size_t gaps = 0;
        size_t i = 0;

        for (; i + 8 <= length; i += 8) {
                uint64_t eight;
                memcpy(&eight, text + i, sizeof(eight));
                uint64_t other = (((eight & (ones * 0x7f)) + ones * 0x5f) | eight) & (ones * 0x80);
                gaps += 8 - (size_t)(((other >> 7) * ones) >> 56);
        }
        for (; i < length; i++)
                gaps += (unsigned char)text[i] <= ' ';
        return gaps;
}

static bool is_word(const char *word, size_t length)
{
        for (size_t i = 0; i < length; i++)
                if (text_begins_letter((unsigned char)word[i]) ||
                        (word[i] >= '0' && word[i] <= '9'))
                        return true;
        return false;
}

static bool takes_off(const char *word, size_t *length, const char *sign)
{
        size_t size = strlen(sign);

        if (*length < size || memcmp(word + *length - size, sign, size) != 0)
                return false;
        *length -= size;
        return true;
}

static bool ends_sentence(const char *word, size_t length)
{
        char last = word[length - 1];

        if (text_begins_letter((unsigned char)last) || last == ',')
                return false;
        while (takes_off(word, &length, "\"") || takes_off(word, &length, "'") ||
                takes_off(word, &length, ")") || takes_off(word, &length, "»") ||
                takes_off(word, &length, "”"))
                continue;
        return takes_off(word, &length, ".") || takes_off(word, &length, "!") ||
               takes_off(word, &length, "?") || takes_off(word, &length, "…");
}

// The end of the word that begins at `at`. An amount mark, "<3000 som>", is one word: so it is
// read, with a no-break space.
static size_t end_of_word(const char *text, size_t at, size_t length)
{
        while (at < length && !is_space(text[at])) {
                bool mark = text[at] == '<' && at + 1 < length && text[at + 1] >= '0' &&
                            text[at + 1] <= '9';
                const char *end = mark ? memchr(text + at, '>', length - at) : NULL;
                at = end ? (size_t)(end - text) : at;
                at++;
        }
        return at;
}

bool sentence_next(struct sentence *sentence, const char *text, size_t length)
{
        size_t at = sentence->end;

        while (at < length && is_space(text[at]))
                at++;
        *sentence = (struct sentence){.start = at, .end = at};
        while (at < length) {
                size_t word = at;
                at = end_of_word(text, at, length);
                sentence->end = at;
                sentence->words += is_word(text + word, at - word);
                if (ends_sentence(text + word, at - word))
                        break;
                while (at < length && is_space(text[at]))
                        at++;
        }
        return sentence->end > sentence->start;
}
