// SPDX-License-Identifier: GPL-3.0-or-later
// Where a text falls into paragraphs. In a `|` block the writer's lines are only there to fit the
// screen of an editor; in every other form YAML has joined the lines already, and a line break that
// is left was a blank line.
#include "course/paragraph.h"

#include <string.h>

static bool is_blank(char byte)
{
        return byte == ' ' || byte == '\n' || byte == '\t' || byte == '\r';
}

static bool line_is_blank(const char *line, const char *end)
{
        while (line < end && *line != '\n') {
                if (!is_blank(*line))
                        return false;
                line++;
        }
        return true;
}

static const char *skip_spaces(const char *from, const char *end)
{
        while (from < end && *from == ' ')
                from++;
        return from;
}

static bool is_list_item(const char *line, const char *end)
{
        line = skip_spaces(line, end);
        return end - line >= 2 && line[0] == '-' && line[1] == ' ';
}

// Where the paragraph that begins at `from` ends: before a line that is blank or a list item.
static const char *find_end(const char *from, const char *end, bool literal)
{
        const char *line_end = memchr(from, '\n', (size_t)(end - from));

        while (line_end && literal) {
                const char *next = line_end + 1;
                if (line_is_blank(next, end) || is_list_item(next, end))
                        break;
                line_end = memchr(next, '\n', (size_t)(end - next));
        }
        return line_end ? line_end : end;
}

bool paragraph_next(struct paragraph *paragraph, const struct yaml_node *scalar)
{
        const char *end = scalar->text + scalar->length;
        const char *start = scalar->text + paragraph->end;

        while (start < end && is_blank(*start))
                start++;
        if (start == end)
                return false;
        const char *stop = find_end(start, end, scalar->style == YAML_LITERAL);
        while (stop > start && is_blank(stop[-1]))
                stop--;
        paragraph->start = (size_t)(start - scalar->text);
        paragraph->end = (size_t)(stop - scalar->text);
        return true;
}

char *paragraph_text(
        struct arena *arena, const struct yaml_node *scalar, struct paragraph paragraph)
{
        size_t length = paragraph.end - paragraph.start;
        char *text = arena_text(arena, scalar->text + paragraph.start, length);
        char *to = memchr(text, '\n', length);

        if (!to)
                return text;
        for (const char *from = to; *from;) {
                if (*from != '\n') {
                        *to++ = *from++;
                        continue;
                }
                while (to > text && is_blank(to[-1]))
                        to--;
                while (is_blank(*from))
                        from++;
                *to++ = ' ';
        }
        *to = '\0';
        return text;
}
