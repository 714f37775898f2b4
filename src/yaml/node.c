// SPDX-License-Identifier: GPL-3.0-or-later
// Looking things up in a tree that was read: a value by its key, the place of a word, the comment
// above.

#include "yaml/node.h"

#include <string.h>

#include "base/buffer.h"
#include "yaml/place.h"

const struct yaml_node *yaml_get(const struct yaml_node *map, const char *key)
{
        if (!map || map->kind != YAML_MAP)
                return NULL;
        for (size_t i = 0; i < map->count; i++) {
                if (strcmp(map->pairs[i].key->text, key) == 0)
                        return map->pairs[i].value;
        }
        return NULL;
}

struct finding yaml_finding(const struct yaml_document *document, const struct yaml_node *node)
{
        const struct yaml_node *shown = node; // a map is known by its first key
        if (node->kind == YAML_MAP && !node->flow && node->count > 0)
                shown = node->pairs[0].key;
        size_t length = shown->kind == YAML_SCALAR || shown->flow ? shown->end - shown->start : 1;
        struct spot spot = {node->start, node->line, node->column};
        return spot_finding(&document->source, spot, length);
}

static struct spot spot_inside(
        const struct yaml_document *document, const struct yaml_node *scalar, size_t offset)
{
        const struct yaml_source *source = &document->source;
        size_t at = scalar_source_offset(source, scalar, offset);
        struct spot start = {scalar->start, scalar->line, scalar->column};
        return spot_move(source, start, at);
}

struct finding yaml_finding_inside(const struct yaml_document *document,
        const struct yaml_node *scalar, size_t offset, size_t length)
{
        return spot_finding(&document->source, spot_inside(document, scalar, offset), length);
}

int yaml_line_of(
        const struct yaml_document *document, const struct yaml_node *scalar, size_t offset)
{
        return spot_inside(document, scalar, offset).line;
}

// Where the line before the one that begins at `start` begins.
static size_t line_before(const char *bytes, size_t start)
{
        start--;
        while (start > 0 && bytes[start - 1] != '\n')
                start--;
        return start;
}

// The text of a comment line that stands no further in than the node, NULL where the line is none.
// Further in, it may be the end of a text under "|".
static const char *comment_of_line(const char *line, const char *end, const struct yaml_node *node)
{
        const char *last = line + node->column - 1;
        while (line < end && *line == ' ')
                line++;
        return line < end && line <= last && *line == '#' ? line + 1 : NULL;
}

const char *yaml_comment_above(const struct yaml_document *document, const struct yaml_node *node)
{
        const char *bytes = document->source.bytes;
        size_t own = node->start;
        while (own > 0 && bytes[own - 1] != '\n')
                own--;
        size_t first = own;
        while (first > 0) {
                size_t before = line_before(bytes, first);
                if (!comment_of_line(bytes + before, bytes + first, node))
                        break;
                first = before;
        }
        if (first == own)
                return NULL;
        struct buffer comment = {0};
        while (first < own) {
                const char *end = memchr(bytes + first, '\n', own - first);
                const char *text = comment_of_line(bytes + first, end, node);
                text += *text == ' ';
                buffer_add(&comment, comment.length ? "\n" : "");
                buffer_add_bytes(
                        &comment, text, (size_t)(end - text) - (end > text && end[-1] == '\r'));
                first = (size_t)(end - bytes) + 1;
        }
        const char *result = arena_text(document->arena, buffer_text(&comment), comment.length);
        buffer_clear(&comment);
        return result;
}
