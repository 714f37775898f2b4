// SPDX-License-Identifier: GPL-3.0-or-later
// The gate through which every text from a file, a name or a stick passes before it reaches a
// screen or a report. Escape sequences could rewrite the screen, bidi overrides and zero-width
// characters could make a text read as what it is not; broken UTF-8 upsets terminals.

#include "base/text.h"

#include <string.h>

#include <unictype.h>
#include <unistr.h>

#include "base/memory.h"

static bool is_bidi(uint32_t character)
{
        return character == 0x61c || character == 0x200e || character == 0x200f ||
               (character >= 0x202a && character <= 0x202e) ||
               (character >= 0x2066 && character <= 0x2069);
}

static bool is_control(uint32_t character)
{
        return character < 0x20 || (character >= 0x7f && character < 0xa0) || character == 0x2028 ||
               character == 0x2029 || (character & 0xfffe) == 0xfffe;
}

static enum text_fault fault_of_character(uint32_t character)
{
        if (character < 0x300) { // the usual case, without a look into Unicode's tables
                if (is_control(character))
                        return TEXT_CONTROL;
                return character == 0xad ? TEXT_ZERO_WIDTH : TEXT_SAFE;
        }
        if (character >= 0x400 && character < 0x530)
                return TEXT_SAFE;
        if (is_control(character))
                return TEXT_CONTROL;
        if (is_bidi(character))
                return TEXT_BIDI;
        return uc_is_general_category(character, UC_FORMAT) ? TEXT_ZERO_WIDTH : TEXT_SAFE;
}

// The fault of the character at the beginning and its size in bytes.
static enum text_fault next_fault(const char *text, size_t length, size_t *size)
{
        uint32_t character;
        int count = u8_mbtoucr(&character, (const uint8_t *)text, length);
        *size = count > 0 ? (size_t)count : 1;
        return count > 0 ? fault_of_character(character) : TEXT_NOT_UTF8;
}

// Are these eight bytes all plain ASCII? No high bit, nothing below a space, no DEL.
static bool eight_are_plain(const char *bytes)
{
        const uint64_t ones = UINT64_C(0x0101010101010101);
        uint64_t word;
        memcpy(&word, bytes, sizeof(word));
        uint64_t below_space = (word - ones * 0x20) & ~word;
        uint64_t delete = ((word ^ (ones * 0x7f)) - ones) & ~(word ^ (ones * 0x7f));
        return ((word | below_space | delete) & (ones * 0x80)) == 0;
}

// Bytes at the beginning that are plain ASCII or Cyrillic and need no closer look: this gate stands
// before every byte that is read.
static size_t plain_bytes(const char *text, size_t length)
{
        size_t done = 0;
        for (;;) {
                while (done + 8 <= length && eight_are_plain(text + done))
                        done += 8;
                if (done < length && text[done] >= 0x20 && text[done] < 0x7f)
                        done++;
                else if (done + 1 < length && (text[done] & 0xfc) == 0xd0 &&
                         (text[done + 1] & 0xc0) == 0x80)
                        done += 2;
                else
                        return done;
        }
}

enum text_fault text_check(const char *text, size_t length, bool one_line, size_t *offset)
{
        for (size_t i = plain_bytes(text, length), size; i < length;
                i += size, i += plain_bytes(text + i, length - i)) {
                enum text_fault fault = next_fault(text + i, length - i, &size);
                if (fault == TEXT_SAFE || (!one_line && (text[i] == '\n' || text[i] == '\t')))
                        continue;
                *offset = i;
                return fault;
        }
        return TEXT_SAFE;
}

void text_add_safe_bytes(struct buffer *out, const char *text, size_t length)
{
        while (length) {
                size_t offset = length;
                enum text_fault fault = text_check(text, length, true, &offset);
                buffer_add_bytes(out, text, offset);
                if (fault == TEXT_SAFE)
                        return;
                size_t size;
                (void)next_fault(text + offset, length - offset, &size);
                bool space = text[offset] == '\n' || text[offset] == '\t';
                buffer_add(out, space ? " " : "\uFFFD");
                text += offset + size;
                length -= offset + size;
        }
}

void text_add_safe(struct buffer *out, const char *text)
{
        text_add_safe_bytes(out, text, strlen(text));
}

enum script { SCRIPT_NONE, SCRIPT_LATIN, SCRIPT_CYRILLIC };

static enum script script_of(uint32_t character)
{
        if ((character >= 'A' && character <= 'Z') || (character >= 'a' && character <= 'z') ||
                (character >= 0xc0 && character < 0x250 && character != 0xd7 && character != 0xf7))
                return SCRIPT_LATIN;
        return character >= 0x400 && character < 0x530 ? SCRIPT_CYRILLIC : SCRIPT_NONE;
}

// Letters with a twin in the other script, in the same case.
static bool has_twin(uint32_t character)
{
        static const uint32_t twins[] = {
                'A',
                'B',
                'C',
                'E',
                'H',
                'K',
                'M',
                'O',
                'P',
                'T',
                'X',
                'Y',
                'a',
                'c',
                'e',
                'o',
                'p',
                'x',
                'y',
                0x410,
                0x412,
                0x421,
                0x415,
                0x41d,
                0x41a,
                0x41c,
                0x41e,
                0x420,
                0x422,
                0x425,
                0x423,
                0x430,
                0x441,
                0x435,
                0x43e,
                0x440,
                0x445,
                0x443,
        };
        for (size_t i = 0; i < ARRAY_LENGTH(twins); i++) {
                if (twins[i] == character)
                        return true;
        }
        return false;
}

// What a word holds of one script.
struct script_count {
        size_t letters;
        size_t twins;
        const char *first;
};

// Counts the letters of the word at `text`; returns its bytes, 0 where no word begins.
static size_t count_word(struct script_count counts[3], const char *text, size_t length)
{
        memset(counts, 0, 3 * sizeof(counts[0]));
        size_t done = 0;
        uint32_t character;
        for (size_t size; (size = text_next(&character, text + done, length - done));
                done += size) {
                enum script script = script_of(character);
                if (script == SCRIPT_NONE)
                        break;
                struct script_count *count = &counts[script];
                if (count->letters++ == 0)
                        count->first = text + done;
                count->twins += has_twin(character);
        }
        return done;
}

bool text_is_ascii(const char *text, size_t length)
{
        size_t done = 0;
        for (; done + 8 <= length; done += 8) {
                uint64_t eight;
                memcpy(&eight, text + done, sizeof(eight));
                if (eight & UINT64_C(0x8080808080808080))
                        return false;
        }
        for (; done < length; done++) {
                if ((unsigned char)text[done] >= 0x80)
                        return false;
        }
        return true;
}

// Letters beyond ASCII begin with 0xC3–0xDF or with 0xE0 and more; 0xC2 and 0xE2 begin signs such
// as « » — … only.
bool text_begins_letter(unsigned char byte)
{
        unsigned char small = byte | 0x20;

        return (small >= 'a' && small <= 'z') || (byte >= 0xc3 && byte != 0xe2);
}

bool text_has_letter(const char *text, size_t length)
{
        for (size_t i = 0; i < length; i++)
                if (text_begins_letter((unsigned char)text[i]))
                        return true;
        return false;
}

// Can a word hold two scripts at all? Not where no letter of ASCII touches one beyond it. Latin
// letters beyond ASCII (0xC3 to 0xC9 begin them) are looked at closely.
static bool may_mix(const char *text, size_t length)
{
        bool before = false;
        bool letter_before = false;
        for (size_t i = 0; i < length; i++) {
                unsigned char byte = (unsigned char)text[i];
                unsigned char small = byte | 0x20;
                bool beyond = byte >= 0x80;
                bool letter = small >= 'a' && small <= 'z';
                if ((beyond && letter_before) || (letter && before) ||
                        (byte >= 0xc3 && byte <= 0xc9))
                        return true;
                before = beyond;
                letter_before = letter;
        }
        return false;
}

bool text_mixed_script(const char *text, size_t *offset, char letter[5])
{
        const char *beginning = text;
        size_t length = strlen(text);
        if (text_is_ascii(text, length) || !may_mix(text, length))
                return false;
        while (length) {
                struct script_count counts[3];
                size_t size = count_word(counts, text, length);
                const struct script_count *latin = &counts[SCRIPT_LATIN];
                const struct script_count *cyrillic = &counts[SCRIPT_CYRILLIC];
                const struct script_count *fewer =
                        latin->letters < cyrillic->letters ? latin : cyrillic;
                if (latin->letters && cyrillic->letters && fewer->twins == fewer->letters) {
                        uint32_t character;
                        size_t bytes = text_next(&character, fewer->first, strlen(fewer->first));
                        memcpy(letter, fewer->first, bytes);
                        letter[bytes] = '\0';
                        if (offset)
                                *offset = (size_t)(fewer->first - beginning);
                        return true;
                }
                if (size == 0) {
                        uint32_t character;
                        size = text_next(&character, text, length);
                }
                text += size;
                length -= size;
        }
        return false;
}
