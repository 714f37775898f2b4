// SPDX-License-Identifier: GPL-3.0-or-later
// From a byte of the source to a place that a person finds again. libyaml counts characters and
// unfolds and unescapes text; here the way back is walked. Only what stands near the place is
// looked at, since a line may be a megabyte long.

#include "yaml/place.h"

#include <stdint.h>
#include <string.h>

#include "base/text.h"

enum { UNDERLINE_MOST = 60, LINE_SHOWN_WHOLE = 90, SHOWN_BEFORE = 40, SHOWN_AFTER = 160 };

static bool is_continuation(char byte)
{
        return ((unsigned char)byte & 0xc0) == 0x80;
}

static bool is_white(char byte)
{
        return byte == ' ' || byte == '\n' || byte == '\r' || byte == '\t';
}

struct spot spot_move(const struct yaml_source *source, struct spot spot, size_t offset)
{
        for (; spot.offset < offset && spot.offset < source->length; spot.offset++) {
                char byte = source->bytes[spot.offset];
                if (byte == '\n') {
                        spot.line++;
                        spot.column = 1;
                } else if (!is_continuation(byte)) {
                        spot.column++;
                }
        }
        return spot;
}

struct spot spot_on_line(const struct yaml_source *source, size_t offset, int line)
{
        size_t start = offset;
        while (start > 0 && source->bytes[start - 1] != '\n')
                start--;
        return spot_move(source, (struct spot){start, line, 1}, offset);
}

// Bytes from `offset` to the line's end, without its line break, but no more than `most` and none
// of a cut character.
static size_t rest_of_line(const struct yaml_source *source, size_t offset, size_t most)
{
        size_t left = source->length - offset;
        bool cut = left > most;
        size_t length = cut ? most : left;
        const char *start = source->bytes + offset;
        const char *end = memchr(start, '\n', length);
        if (end)
                length = (size_t)(end - start);
        else
                while (cut && length > 0 && is_continuation(start[length]))
                        length--;
        return length > 0 && start[length - 1] == '\r' ? length - 1 : length;
}

static int count_characters(const char *text, size_t length)
{
        int count = 0;
        for (size_t i = 0; i < length; i++)
                count += !is_continuation(text[i]);
        return count;
}

struct finding spot_finding(const struct yaml_source *source, struct spot spot, size_t length)
{
        int before = spot.column <= LINE_SHOWN_WHOLE ? spot.column - 1 : SHOWN_BEFORE;
        size_t start = spot.offset;
        for (int i = 0; i < before && start > 0 && source->bytes[start - 1] != '\n'; i++) {
                do
                        start--;
                while (start > 0 && is_continuation(source->bytes[start]));
        }
        size_t under = rest_of_line(source, spot.offset, length);
        int characters = count_characters(source->bytes + spot.offset, under);
        size_t shown = spot.offset - start + rest_of_line(source, spot.offset, SHOWN_AFTER);
        return (struct finding){
                .place = {source->path, spot.line, spot.column,
                        characters < UNDERLINE_MOST ? characters : UNDERLINE_MOST},
                .excerpt = shown ? source->bytes + start : "",
                .excerpt_length = shown,
                .excerpt_column = spot.column - before,
        };
}

static size_t skip_white(const struct yaml_source *source, size_t at, size_t end)
{
        while (at < end && is_white(source->bytes[at]))
                at++;
        return at;
}

static size_t next_line(const struct yaml_source *source, size_t at, size_t end)
{
        const char *newline = memchr(source->bytes + at, '\n', end - at);
        return newline ? (size_t)(newline - source->bytes) + 1 : end;
}

// A | block keeps its lines: only their number and the indentation must be found.
static size_t literal_offset(
        const struct yaml_source *source, const struct yaml_node *scalar, size_t offset)
{
        size_t at = next_line(source, scalar->start, source->length);
        size_t line = 0; // where the line begins in the text
        for (size_t i = 0; i < offset; i++) {
                if (scalar->text[i] == '\n') {
                        at = next_line(source, at, source->length);
                        line = i + 1;
                }
        }
        size_t written = rest_of_line(source, at, source->length);
        size_t kept = strcspn(scalar->text + line, "\n");
        size_t indentation = written > kept ? written - kept : 0;
        at += indentation + (offset - line);
        return at < source->length ? at : source->length;
}

// Bytes of the escape at `at` in a double-quoted text.
static size_t escape_size(const struct yaml_source *source, size_t at, size_t end)
{
        switch (at + 1 < end ? source->bytes[at + 1] : '\0') {
        case 'x':
                return 4;
        case 'u':
                return 6;
        case 'U':
                return 10;
        case '\n':
        case '\r':
                return skip_white(source, at + 1, end) - at;
        default:
                return 2;
        }
}

// An escape that stands for no character: the line goes on.
static bool is_escaped_break(const struct yaml_source *source, size_t at, size_t end)
{
        return at + 1 < end && source->bytes[at] == '\\' &&
               (source->bytes[at + 1] == '\n' || source->bytes[at + 1] == '\r');
}

// Plain, quoted and folded text: white space may have been joined, everything else stands for
// itself or is escaped.
static size_t folded_offset(
        const struct yaml_source *source, const struct yaml_node *scalar, size_t offset)
{
        size_t end = scalar->end;
        size_t at = scalar->start;
        if (scalar->style == YAML_FOLDED)
                at = skip_white(source, next_line(source, at, end), end);
        else if (scalar->style != YAML_PLAIN)
                at++;
        const char *text = scalar->text;
        size_t done = 0;
        while (at < end) {
                bool doubled = scalar->style == YAML_DOUBLE_QUOTED;
                if (doubled && is_escaped_break(source, at, end)) {
                        at += escape_size(source, at, end);
                        continue;
                }
                if (done < scalar->length && !is_white(text[done]))
                        at = skip_white(source, at, end);
                if (done >= offset)
                        break;
                uint32_t character;
                size_t size = text_next(&character, text + done, scalar->length - done);
                if (doubled && source->bytes[at] == '\\') {
                        at += escape_size(source, at, end);
                } else if (scalar->style == YAML_SINGLE_QUOTED && source->bytes[at] == '\'') {
                        at += 2;
                } else if (!is_white(text[done])) {
                        at += size;
                } else if (is_white(source->bytes[at])) {
                        at++;
                }
                done += size ? size : 1;
        }
        return at < end ? at : end;
}

size_t scalar_source_offset(
        const struct yaml_source *source, const struct yaml_node *scalar, size_t offset)
{
        if (offset > scalar->length)
                offset = scalar->length;
        return scalar->style == YAML_LITERAL ? literal_offset(source, scalar, offset)
                                             : folded_offset(source, scalar, offset);
}
