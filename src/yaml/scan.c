// SPDX-License-Identifier: GPL-3.0-or-later
// The bytes of a file, line by line, before libyaml sees them. It stops at the first strange byte,
// takes U+0085 and U+2028 for line breaks, lets bidi and zero-width characters pass, and slows down
// on directives. Here each such line gets its finding, and libyaml is given "?" instead, so that
// the rest of the file is still read and checked.

#include "yaml/scan.h"

#include <string.h>

#include "base/text.h"
#include "base/translate.h"
#include "yaml/reader.h"

// The scan on its way down the lines.
struct scanning {
        struct yaml_scan *scan;
        struct reading *reading;
        char *copy;   // NULL until something had to be replaced
        bool content; // a line that is neither empty nor a comment was seen
        bool readable;
        bool has_zero; // a zero byte somewhere: UTF-16, or no text at all
};

static size_t character_size(const char *text, size_t length)
{
        uint32_t character;
        return text_next(&character, text, length);
}

static void replace(struct scanning *scanning, size_t offset, size_t size)
{
        const struct yaml_source *source = scanning->reading->source;
        if (!scanning->copy) {
                scanning->copy =
                        arena_text(scanning->reading->arena, source->bytes, source->length);
                scanning->scan->bytes = scanning->copy;
        }
        memset(scanning->copy + offset, '?', size);
}

static void refuse_character(
        struct scanning *scanning, enum text_fault fault, size_t offset, int line)
{
        static const struct {
                const char *message;
                const char *advice;
        } words[] = {
                [TEXT_NOT_UTF8] = {N_("this file is not written in UTF-8"),
                        N_("save it again as UTF-8")},
                [TEXT_CONTROL] = {N_("an invisible control character stands here"),
                        N_("delete it")},
                [TEXT_BIDI] = {N_("an invisible character that turns the direction of writing "
                                  "stands here"),
                        N_("delete it")},
                [TEXT_ZERO_WIDTH] = {N_("an invisible character without width stands here"),
                        N_("delete it")},
        };
        struct spot spot = spot_on_line(scanning->reading->source, offset, line);
        reading_refuse(scanning->reading, spot, 1, words[fault].message, words[fault].advice);
        scanning->readable = scanning->readable && fault != TEXT_NOT_UTF8;
}

// Names the first strange character of the line and replaces them all.
static void check_characters(struct scanning *scanning, size_t start, size_t end, int line)
{
        const char *bytes = scanning->reading->source->bytes;
        bool named = false;
        size_t at = start;
        while (scanning->readable) {
                size_t offset = 0;
                enum text_fault fault = text_check(bytes + at, end - at, false, &offset);
                if (fault == TEXT_SAFE)
                        return;
                at += offset;
                if (fault == TEXT_CONTROL && scanning->has_zero)
                        fault = TEXT_NOT_UTF8;
                if (!named)
                        refuse_character(scanning, fault, at, line);
                named = true;
                size_t size = character_size(bytes + at, end - at);
                replace(scanning, at, size);
                at += size;
        }
}

// Bytes of a tab or of a space that only looks like one.
static size_t false_space(const char *text, size_t length)
{
        uint32_t character = 0;
        size_t size = text_next(&character, text, length);
        bool is_false = character == '\t' || character == 0xa0 ||
                        (character >= 0x2000 && character <= 0x200a) || character == 0x202f ||
                        character == 0x205f || character == 0x3000;
        return is_false ? size : 0;
}

static void check_indentation(struct scanning *scanning, size_t start, size_t end, int line)
{
        const char *bytes = scanning->reading->source->bytes;
        size_t at = start;
        while (at < end && bytes[at] == ' ')
                at++;
        size_t size = false_space(bytes + at, end - at);
        if (size) {
                bool tab = bytes[at] == '\t';
                reading_refuse(scanning->reading, spot_on_line(scanning->reading->source, at, line),
                        size,
                        tab ? N_("a tab stands before the text of this line")
                            : N_("a no-break space stands before the text of this line"),
                        N_("use ordinary spaces only"));
                if (!scanning->scan->indentation)
                        scanning->scan->indentation = line;
        }
        if (!scanning->content && at == start && at < end && bytes[at] == '%') {
                reading_refuse(scanning->reading, (struct spot){at, line, 1}, end - at,
                        N_("a line cannot begin with \"%\" here"), N_("delete this line"));
                scanning->readable = false;
        }
        scanning->content = scanning->content || (at < end && bytes[at] != '#');
}

bool scan_bytes(struct yaml_scan *scan, struct reading *reading)
{
        const struct yaml_source *source = reading->source;
        *scan = (struct yaml_scan){.bytes = source->bytes, .length = source->length};
        if (source->length > YAML_BYTES_MAX) {
                struct finding finding = {
                        .place.file = source->path,
                        .message = N_("this file is too large"),
                        .advice = N_("split it into smaller files"),
                };
                reading_report(reading, &finding);
                return false;
        }
        struct scanning scanning = {scan, reading, .readable = true,
                .has_zero = memchr(source->bytes, '\0', source->length) != NULL};
        int line = 1;
        for (size_t start = 0; start < source->length && scanning.readable; line++) {
                const char *newline = memchr(source->bytes + start, '\n', source->length - start);
                size_t next = newline ? (size_t)(newline - source->bytes) + 1 : source->length;
                size_t end = newline ? next - 1 : next;
                if (end > start && newline && source->bytes[end - 1] == '\r')
                        end--;
                check_indentation(&scanning, start, end, line);
                check_characters(&scanning, start, end, line);
                start = next;
        }
        return scanning.readable;
}
