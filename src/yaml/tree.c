// SPDX-License-Identifier: GPL-3.0-or-later
// libyaml's events become a tree. Children wait on one stack until the end of their list or map
// comes, then they are copied into the arena in one piece. What YAML can do and a lesson never
// needs (tags, anchors, merging, keys that are lists) is refused here, because each of them changes
// a text in silence.

#include "yaml/tree.h"

#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "base/text.h"
#include "base/translate.h"
#include "yaml/place.h"

static bool is_continuation(char byte)
{
        return ((unsigned char)byte & 0xc0) == 0x80;
}

// Characters that begin in the eight bytes at `bytes`.
static unsigned characters_in_eight(const char *bytes)
{
        uint64_t word;
        memcpy(&word, bytes, sizeof(word));
        uint64_t continuations = (word >> 7) & ~(word >> 6) & UINT64_C(0x0101010101010101);
        return 8 - (unsigned)((continuations * UINT64_C(0x0101010101010101)) >> 56);
}

// libyaml counts characters; events come in order, so the way to the byte is short in either
// direction.
static uint32_t byte_of(struct tree *tree, const yaml_mark_t *mark)
{
        const char *bytes = tree->scan->bytes;
        size_t length = tree->scan->length;
        if (tree->ascii)
                return (uint32_t)(mark->index < length ? mark->index : length);
        size_t byte = tree->byte;
        size_t character = tree->character;
        while (character + 8 <= mark->index && byte + 8 <= length) {
                character += characters_in_eight(bytes + byte);
                byte += 8;
        }
        while (byte < length && (character < mark->index || is_continuation(bytes[byte]))) {
                character += !is_continuation(bytes[byte]);
                byte++;
        }
        while (character > mark->index && byte > 0) {
                byte--;
                character -= !is_continuation(bytes[byte]);
        }
        tree->byte = byte;
        tree->character = character;
        return (uint32_t)byte;
}

static struct spot spot_of(struct tree *tree, const yaml_mark_t *mark)
{
        return (struct spot){byte_of(tree, mark), (int)mark->line + 1, (int)mark->column + 1};
}

void tree_refuse(
        struct tree *tree, const yaml_mark_t *mark, const char *message, const char *advice)
{
        reading_refuse(tree->reading, spot_of(tree, mark), 1, message, advice);
}

static struct yaml_node *new_node(struct tree *tree, const yaml_event_t *event, enum yaml_kind kind)
{
        struct yaml_node *node = arena_take(tree->reading->arena, sizeof(*node));
        struct spot spot = spot_of(tree, &event->start_mark);
        node->kind = kind;
        node->line = spot.line;
        node->column = spot.column;
        node->start = (uint32_t)spot.offset;
        node->end = byte_of(tree, &event->end_mark);
        node->text = "";
        return node;
}

static struct tree_level *top_level(struct tree *tree)
{
        return tree->level_count ? &tree->levels[tree->level_count - 1] : NULL;
}

static void push_child(struct tree *tree, struct yaml_node *node)
{
        if (tree->child_count == tree->child_capacity) {
                tree->child_capacity = tree->child_capacity ? tree->child_capacity * 2 : 64;
                tree->children = memory_resize(
                        tree->children, tree->child_capacity, sizeof(struct yaml_node *));
        }
        tree->children[tree->child_count++] = node;
}

static bool is_merge(const struct yaml_node *key)
{
        return key->style == YAML_PLAIN && strcmp(key->text, "<<") == 0;
}

// Bytes of what some write for the "- " of a list: a hyphen without its space, a dash or a bullet
// of a word processor.
static size_t false_item(const struct yaml_node *key)
{
        static const char *const marks[] = {"-", "\u2010", "\u2011", "\u2012", "\u2013", "\u2014",
                "\u2212", "\u00b7", "\u2022"};
        bool letter = (*key->text >= 'a' && *key->text <= 'z') || key->style != YAML_PLAIN;
        for (size_t i = 0; !letter && i < ARRAY_LENGTH(marks); i++) {
                size_t length = strlen(marks[i]);
                if (strncmp(key->text, marks[i], length) != 0)
                        continue;
                length += strspn(key->text + length, " ");
                return key->text[length] >= 'a' && key->text[length] <= 'z' ? length : 0;
        }
        return 0;
}

static void check_key(struct tree *tree, const struct yaml_node *key)
{
        struct spot spot = {key->start, key->line, key->column};
        size_t item = false_item(key);
        if (is_merge(key))
                reading_refuse(tree->reading, spot, 2,
                        N_("lines of another place cannot be merged in with <<"),
                        N_("write them out here"));
        if (!item)
                return;
        reading_refuse(tree->reading, spot, item,
                N_("a list item begins with \"- \": a hyphen and a space"), NULL);
        if (!tree->false_item)
                tree->false_item = key->line;
}

// Puts a finished or just opened node where it belongs. False where it cannot stand there.
static bool attach(struct tree *tree, struct yaml_node *node)
{
        struct tree_level *level = top_level(tree);
        if (!level) {
                tree->root = node;
        } else if (level->node->kind == YAML_LIST) {
                push_child(tree, node);
        } else if (level->key) {
                if (!is_merge(level->key)) {
                        push_child(tree, level->key);
                        push_child(tree, node);
                }
                level->key = NULL;
        } else if (node->kind == YAML_SCALAR) {
                level->key = node;
                check_key(tree, node);
        } else {
                reading_refuse(tree->reading, (struct spot){node->start, node->line, node->column},
                        1, N_("a list or a group of keys cannot be a key"),
                        N_("if a bracket belongs to the text, put the whole text in quotation "
                           "marks"));
                return false;
        }
        return true;
}

static enum yaml_style style_of(yaml_scalar_style_t style)
{
        switch (style) {
        case YAML_SINGLE_QUOTED_SCALAR_STYLE:
                return YAML_SINGLE_QUOTED;
        case YAML_DOUBLE_QUOTED_SCALAR_STYLE:
                return YAML_DOUBLE_QUOTED;
        case YAML_LITERAL_SCALAR_STYLE:
                return YAML_LITERAL;
        case YAML_FOLDED_SCALAR_STYLE:
                return YAML_FOLDED;
        default:
                return YAML_PLAIN;
        }
}

// "\e" and its like bring in what the scan of the bytes could not see.
static void check_escapes(struct tree *tree, const struct yaml_node *scalar)
{
        size_t offset;
        if (text_check(scalar->text, scalar->length, false, &offset) == TEXT_SAFE)
                return;
        struct spot start = {scalar->start, scalar->line, scalar->column};
        size_t at = scalar_source_offset(tree->reading->source, scalar, offset);
        reading_refuse(tree->reading, spot_move(tree->reading->source, start, at), 2,
                N_("this escape stands for an invisible control character"), N_("delete it"));
}

static bool add_scalar(struct tree *tree, const yaml_event_t *event)
{
        struct yaml_node *node = new_node(tree, event, YAML_SCALAR);
        const char *text = (const char *)event->data.scalar.value;
        size_t length = event->data.scalar.length;
        node->style = style_of(event->data.scalar.style);
        if (node->style == YAML_LITERAL || node->style == YAML_FOLDED) {
                while (length > 0 && text[length - 1] == '\n')
                        length--;
        }
        node->text = arena_text(tree->reading->arena, text, length);
        node->length = (uint32_t)length;
        if (node->style == YAML_DOUBLE_QUOTED)
                check_escapes(tree, node);
        return attach(tree, node);
}

static bool open_level(struct tree *tree, const yaml_event_t *event)
{
        bool list = event->type == YAML_SEQUENCE_START_EVENT;
        struct yaml_node *node = new_node(tree, event, list ? YAML_LIST : YAML_MAP);
        node->flow = list ? event->data.sequence_start.style == YAML_FLOW_SEQUENCE_STYLE
                          : event->data.mapping_start.style == YAML_FLOW_MAPPING_STYLE;
        node->cut = true; // until its end comes
        if (!attach(tree, node))
                return false;
        if (tree->level_count == YAML_LEVELS_MAX) {
                tree_refuse(tree, &event->start_mark,
                        N_("there are too many levels inside one another here"),
                        N_("use fewer brackets or fewer spaces before the line"));
                return false;
        }
        tree->levels[tree->level_count++] =
                (struct tree_level){.node = node, .first = tree->child_count};
        return true;
}

// Orders places of keys by text, equal ones as they stand in the file.
static int compare_keys(const void *left, const void *right)
{
        struct yaml_node **one = *(struct yaml_node ***)left;
        struct yaml_node **other = *(struct yaml_node ***)right;
        int order = strcmp((*one)->text, (*other)->text);
        return order ? order : (one > other) - (one < other);
}

static void refuse_duplicate(
        struct tree *tree, const struct yaml_node *first, const struct yaml_node *second)
{
        struct buffer line = {0};
        buffer_add_format(&line, "%d", first->line);
        struct spot spot = {second->start, second->line, second->column};
        struct finding finding =
                spot_finding(tree->reading->source, spot, second->end - second->start);
        finding.message = N_("\"%s\" stands here a second time");
        finding.details[0] = second->text;
        finding.advice = N_("the first one is on line %s; keep one of them");
        finding.advice_details[0] = buffer_text(&line);
        reading_report(tree->reading, &finding);
        buffer_clear(&line);
}

// Names every key that was there before and takes it out.
static void drop_duplicates(struct tree *tree, struct yaml_node **children, size_t count)
{
        struct yaml_node ***keys = memory_new(count * sizeof(*keys));
        for (size_t i = 0; i < count; i++)
                keys[i] = &children[2 * i];
        qsort(keys, count, sizeof(*keys), compare_keys);
        const struct yaml_node *first = count ? *keys[0] : NULL;
        for (size_t i = 1; i < count; i++) {
                if (strcmp(first->text, (*keys[i])->text) != 0) {
                        first = *keys[i];
                } else {
                        refuse_duplicate(tree, first, *keys[i]);
                        *keys[i] = NULL;
                }
        }
        memory_free(keys);
}

// The quick answer for the usual small map; a large one is sorted to be sure.
static bool has_duplicates(struct yaml_node *const *children, size_t count)
{
        if (count > 16)
                return true;
        for (size_t i = 1; i < count; i++) {
                const struct yaml_node *key = children[2 * i];
                for (size_t j = 0; j < i; j++) {
                        const struct yaml_node *other = children[2 * j];
                        if (key->length == other->length && strcmp(key->text, other->text) == 0)
                                return true;
                }
        }
        return false;
}

static void close_map(
        struct tree *tree, struct yaml_node *node, struct yaml_node **children, size_t count)
{
        if (has_duplicates(children, count))
                drop_duplicates(tree, children, count);
        node->pairs = arena_take(tree->reading->arena, count * sizeof(*node->pairs));
        for (size_t i = 0; i < count; i++) {
                if (children[2 * i])
                        node->pairs[node->count++] =
                                (struct yaml_pair){children[2 * i], children[2 * i + 1]};
        }
}

static void close_level(struct tree *tree)
{
        struct tree_level *level = top_level(tree);
        struct yaml_node *node = level->node;
        size_t count = tree->child_count - level->first;
        struct yaml_node **children = count ? tree->children + level->first : NULL;
        if (node->kind == YAML_MAP) {
                close_map(tree, node, children, count / 2);
        } else if (count) {
                node->items = arena_take(tree->reading->arena, count * sizeof(struct yaml_node *));
                memcpy(node->items, children, count * sizeof(struct yaml_node *));
                node->count = (uint32_t)count;
        }
        tree->child_count = level->first;
        tree->level_count--;
}

static void end_level(struct tree *tree, const yaml_event_t *event)
{
        struct yaml_node *node = top_level(tree)->node;
        node->cut = false;
        node->end = byte_of(tree, &event->end_mark);
        close_level(tree);
}

// A tag or an anchor before a value; libyaml would take it out of the text.
static void refuse_properties(struct tree *tree, const yaml_event_t *event)
{
        bool tag = false;
        bool anchor = false;
        if (event->type == YAML_SCALAR_EVENT) {
                tag = event->data.scalar.tag != NULL;
                anchor = event->data.scalar.anchor != NULL;
        } else if (event->type == YAML_SEQUENCE_START_EVENT) {
                tag = event->data.sequence_start.tag != NULL;
                anchor = event->data.sequence_start.anchor != NULL;
        } else if (event->type == YAML_MAPPING_START_EVENT) {
                tag = event->data.mapping_start.tag != NULL;
                anchor = event->data.mapping_start.anchor != NULL;
        }
        const char *const quote = N_("put the whole text in quotation marks");
        if (tag)
                tree_refuse(tree, &event->start_mark, N_("a text cannot begin with !"), quote);
        else if (anchor)
                tree_refuse(tree, &event->start_mark, N_("a text cannot begin with &"), quote);
}

// An alias stands where a value was meant; an empty one takes its place.
static bool add_alias(struct tree *tree, const yaml_event_t *event)
{
        const struct tree_level *level = top_level(tree);
        if (!level || !level->key || !is_merge(level->key))
                tree_refuse(tree, &event->start_mark, N_("a text cannot begin with *"),
                        N_("put the whole text in quotation marks"));
        return attach(tree, new_node(tree, event, YAML_SCALAR));
}

bool tree_add(struct tree *tree, const yaml_event_t *event)
{
        if (event->type == YAML_SEQUENCE_END_EVENT || event->type == YAML_MAPPING_END_EVENT) {
                end_level(tree, event);
                return true;
        }
        if (++tree->node_count > YAML_NODES_MAX) {
                tree_refuse(tree, &event->start_mark, N_("this file has too many parts"),
                        N_("split it into smaller files"));
                return false;
        }
        refuse_properties(tree, event);
        switch (event->type) {
        case YAML_SCALAR_EVENT:
                return add_scalar(tree, event);
        case YAML_ALIAS_EVENT:
                return add_alias(tree, event);
        default:
                return open_level(tree, event);
        }
}

void tree_finish(struct tree *tree)
{
        while (tree->level_count)
                close_level(tree);
        memory_free(tree->children);
        tree->children = NULL;
}
