// SPDX-License-Identifier: GPL-3.0-or-later
// UTF-8 text on a screen of cells: how wide it is, where it may be cut, how it breaks into lines.
// Width and places to break are Unicode's (libunistring); filling the lines is ours, because spaces
// at a line's end must not count.

#include "base/text.h"

#include <string.h>

#include <unictype.h>
#include <unilbrk.h>
#include <unistr.h>
#include <uniwidth.h>

#include "base/memory.h"

size_t text_next(uint32_t *character, const char *text, size_t length)
{
        if (length == 0)
                return 0;
        if ((unsigned char)*text < 0x80) {
                *character = (unsigned char)*text;
                return 1;
        }
        const unsigned char first = (unsigned char)text[0];
        if (first >= 0xc2 && first < 0xe0 && length > 1 && (text[1] & 0xc0) == 0x80) {
                *character = (uint32_t)(first & 0x1f) << 6 | (text[1] & 0x3f);
                return 2; // most of our letters, without a call
        }
        return (size_t)u8_mbtouc(character, (const uint8_t *)text, length);
}

void text_add_character(struct buffer *out, uint32_t character)
{
        uint8_t bytes[6];
        int length = u8_uctomb(bytes, character, sizeof(bytes));
        buffer_add_bytes(out, (const char *)bytes, length > 0 ? (size_t)length : 0);
}

// Columns of one character; control characters take none.
static int character_width(uint32_t character)
{
        if (character >= 0x20 && character < 0x7f)
                return 1;
        if (character >= 0x400 && character < 0x530 && (character < 0x483 || character > 0x489))
                return 1; // Cyrillic, without a look into the tables
        int width = uc_width(character, "UTF-8");
        return width > 0 ? width : 0;
}

int text_width(const char *text)
{
        int width = 0;
        size_t length = strlen(text);
        uint32_t character;
        for (size_t size; (size = text_next(&character, text, length));
                text += size, length -= size)
                width += character_width(character);
        return width;
}

// Bytes of the longest beginning that fits; what takes no column stays with the character before
// it.
static size_t fit_bytes(const char *text, size_t length, int columns)
{
        size_t done = 0;
        uint32_t character;
        for (size_t size; (size = text_next(&character, text + done, length - done));
                done += size) {
                columns -= character_width(character);
                if (columns < 0)
                        break;
        }
        return done;
}

size_t text_fit(const char *text, int columns)
{
        return fit_bytes(text, strlen(text), columns);
}

size_t text_characters(const char *text)
{
        size_t count = 0;
        size_t length = strlen(text);
        uint32_t character;
        for (size_t size; (size = text_next(&character, text, length));
                text += size, length -= size)
                count++;
        return count;
}

size_t text_words(const char *text)
{
        size_t count = 0;
        bool inside = false;
        size_t length = strlen(text);
        uint32_t character;
        for (size_t size; (size = text_next(&character, text, length));
                text += size, length -= size) {
                bool space = uc_is_property_white_space(character);
                count += !space && !inside;
                inside = !space;
        }
        return count;
}

// A text on its way into lines: `breaks` holds for each byte whether a line may or must begin
// there.
struct wrapping {
        struct arena *arena;
        struct text_lines *out;
        size_t capacity;
        const char *text;
        const char *breaks;
        int columns;
};

static void add_line(struct wrapping *wrapping, size_t start, size_t end)
{
        while (end > start && strchr(" \n\r\t", wrapping->text[end - 1]))
                end--;
        struct text_lines *out = wrapping->out;
        if (out->count == wrapping->capacity) {
                wrapping->capacity = wrapping->capacity ? wrapping->capacity * 2 : 8;
                struct text_line *larger =
                        arena_take(wrapping->arena, wrapping->capacity * sizeof(*larger));
                if (out->count)
                        memcpy(larger, out->lines, out->count * sizeof(*larger));
                out->lines = larger;
        }
        out->lines[out->count++] = (struct text_line){wrapping->text + start, end - start};
}

// Fills lines from `start` up to `end`, where the text must break.
static void wrap_paragraph(struct wrapping *wrapping, size_t start, size_t end)
{
        size_t best = start; // the last place where a line may end so far
        int width = 0;
        uint32_t character;
        for (size_t i = start, size; i < end; i += size) {
                if (i > start && wrapping->breaks[i] == UC_BREAK_POSSIBLE)
                        best = i;
                size = text_next(&character, wrapping->text + i, end - i);
                int wide = character_width(character);
                bool space = character == ' ' || character == '\n' || character == '\t';
                if (width + wide > wrapping->columns && !space && i > start) {
                        size_t cut = best > start ? best : i;
                        add_line(wrapping, start, cut);
                        start = best = i = cut;
                        width = 0;
                        size = 0;
                        continue;
                }
                width += wide;
        }
        add_line(wrapping, start, end);
}

struct text_lines text_wrap(struct arena *arena, const char *text, int columns)
{
        struct text_lines lines = {0};
        size_t length = strlen(text);
        char *breaks = memory_new(length + 1);
        u8_possible_linebreaks((const uint8_t *)text, length, "UTF-8", breaks);
        struct wrapping wrapping = {arena, &lines, 0, text, breaks, columns > 0 ? columns : 1};
        size_t start = 0;
        for (size_t i = 0; i < length; i++) {
                if (text[i] == '\n') {
                        wrap_paragraph(&wrapping, start, i + 1);
                        start = i + 1;
                }
        }
        if (start < length)
                wrap_paragraph(&wrapping, start, length);
        memory_free(breaks);
        return lines;
}
