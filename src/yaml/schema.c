// SPDX-License-Identifier: GPL-3.0-or-later
// The walk down a tree along its tables. It never stops at a finding: a writer is told everything
// at once. What is right is stored, what is not is left empty, and what the reader has already
// refused is not named again.

#include "yaml/schema.h"

#include <string.h>

#include "base/buffer.h"
#include "base/text.h"
#include "base/translate.h"
#include "yaml/place.h"
#include "yaml/walk.h"

static void walk_value(struct walk *walk, const struct schema_field *field,
        const struct yaml_node *node, void *target);

bool walk_is_refused(const struct walk *walk, int first_line, int last_line)
{
        for (size_t i = 0; i < walk->document->refused_count; i++) {
                int line = walk->document->refused[i];
                if (line >= first_line && line <= last_line)
                        return true;
        }
        return false;
}

bool walk_is_followed_by_refused(const struct walk *walk, const struct yaml_node *node)
{
        const struct yaml_source *source = &walk->document->source;
        if (walk->document->refused_count == 0)
                return false;
        size_t next = node->end;
        while (next < source->length && strchr(" \r\n", source->bytes[next]))
                next++;
        struct spot start = {node->start, node->line, node->column};
        int line = spot_move(source, start, next).line;
        return walk_is_refused(walk, line, line);
}

void walk_report(struct walk *walk, const struct finding *finding)
{
        if (!walk_is_refused(walk, finding->place.line, finding->place.line))
                diagnostics_add(walk->diagnostics, finding);
}

void walk_refuse(struct walk *walk, const struct yaml_node *node, const char *message,
        const char *detail, const char *advice)
{
        struct finding finding = yaml_finding(walk->document, node);
        finding.message = message;
        finding.details[0] = detail;
        finding.advice = advice;
        walk_report(walk, &finding);
}

void walk_refuse_empty(struct walk *walk, const struct yaml_node *node)
{
        if (!walk_is_followed_by_refused(walk, node))
                walk_refuse(walk, node, N_("nothing is written here"), NULL, NULL);
}

bool walk_suggest(
        struct finding *finding, char letter[TEXT_LETTER], const char *const *words, size_t count)
{
        const char *word = finding->details[0];
        const char *nearest = text_nearest(word, words, count);
        if (!nearest)
                return false;
        bool cyrillic = text_find_cyrillic(letter, word);
        finding->advice = cyrillic ? N_("did you mean \"%s\"? (the %s is a Cyrillic letter)")
                                   : N_("did you mean \"%s\"?");
        finding->advice_details[0] = nearest;
        finding->advice_details[1] = cyrillic ? letter : NULL;
        return true;
}

// Names an unknown key and the nearest of the known ones.
static void refuse_key(
        struct walk *walk, const struct yaml_node *key, const char *const *words, size_t count)
{
        struct finding finding = yaml_finding(walk->document, key);
        struct buffer known = {0};
        char letter[TEXT_LETTER];
        finding.message = N_("\"%s\" is not known here");
        finding.details[0] = key->text;
        if (!walk_suggest(&finding, letter, words, count)) {
                for (size_t i = 0; i < count; i++)
                        buffer_add_format(&known, "%s%s", i ? ", " : "", words[i]);
                finding.advice = N_("known here: %s");
                finding.advice_details[0] = buffer_text(&known);
        }
        walk_report(walk, &finding);
        buffer_clear(&known);
}

// The names of the table's fields; the caller frees the array.
static const char **names_of(const struct schema_table *table)
{
        const char **names = memory_new(table->count * sizeof(*names));
        for (size_t i = 0; i < table->count; i++)
                names[i] = table->fields[i].name;
        return names;
}

static bool is_map(struct walk *walk, const struct yaml_node *node)
{
        if (node->kind == YAML_MAP)
                return true;
        if (node->kind == YAML_SCALAR && node->length == 0 && node->style == YAML_PLAIN)
                walk_refuse_empty(walk, node);
        else
                walk_refuse(walk, node, N_("lines of the form \"key: value\" are expected here"),
                        NULL,
                        N_("put a space after the colon, and more spaces before lines that stand "
                           "below"));
        return false;
}

const struct schema_field *walk_field(const struct schema_table *table, const char *key)
{
        for (size_t i = 0; i < table->count; i++) {
                const char *name = table->fields[i].name;
                if (*name == *key && strcmp(name, key) == 0)
                        return &table->fields[i];
        }
        return NULL;
}

// Was the field perhaps written, but with a slip in its key, or on a line that could not be read?
static bool is_misspelt(struct walk *walk, const struct schema_table *table,
        const struct yaml_node *map, const char *name)
{
        const char **names = names_of(table);
        bool misspelt = false;
        for (size_t i = 0; i < map->count && !misspelt; i++) {
                const struct yaml_node *key = map->pairs[i].key;
                misspelt = walk_is_refused(walk, key->line, key->line) ||
                           (!walk_field(table, key->text) &&
                                   text_nearest(key->text, names, table->count) == name);
        }
        memory_free(names);
        return misspelt;
}

static void check_required(
        struct walk *walk, const struct schema_table *table, const struct yaml_node *map)
{
        if (map->cut || walk_is_followed_by_refused(walk, map))
                return;
        for (size_t i = 0; i < table->count; i++) {
                const char *name = table->fields[i].name;
                if (!table->fields[i].required || yaml_get(map, name) ||
                        is_misspelt(walk, table, map, name))
                        continue;
                struct finding finding = yaml_finding(walk->document, map);
                finding.message = N_("\"%s\" is missing here");
                finding.details[0] = name;
                finding.advice = N_("add a line that begins with \"%s:\"");
                finding.advice_details[0] = name;
                walk_report(walk, &finding);
        }
}

// Numbers that were left out get the value that the table names.
static void fill_numbers(const struct schema_table *table, unsigned char *record)
{
        for (size_t i = 0; i < table->count; i++) {
                if (table->fields[i].otherwise)
                        ((struct yaml_number *)(record + table->fields[i].offset))->value =
                                table->fields[i].otherwise;
        }
}

static void refuse_unknown_field(
        struct walk *walk, const struct schema_table *table, const struct yaml_node *key)
{
        const char **names = names_of(table);
        refuse_key(walk, key, names, table->count);
        memory_free(names);
}

static void walk_table(struct walk *walk, const struct schema_table *table,
        const struct yaml_node *node, unsigned char *record)
{
        fill_numbers(table, record);
        if (!is_map(walk, node))
                return;
        for (size_t i = 0; i < node->count; i++) {
                const struct yaml_pair *pair = &node->pairs[i];
                const struct schema_field *field = walk_field(table, pair->key->text);
                if (field)
                        walk_value(walk, field, pair->value, record + field->offset);
                else
                        refuse_unknown_field(walk, table, pair->key);
        }
        check_required(walk, table, node);
}

static const struct schema_variant *variant_of(const struct schema_field *field, const char *key)
{
        for (size_t i = 0; i < field->variant_count; i++) {
                if (strcmp(field->variants[i].key, key) == 0)
                        return &field->variants[i];
        }
        return NULL;
}

// The first key names no kind: perhaps a later one does.
static void refuse_variant(
        struct walk *walk, const struct schema_field *field, const struct yaml_node *node)
{
        for (size_t i = 1; i < node->count; i++) {
                const struct yaml_node *key = node->pairs[i].key;
                if (variant_of(field, key->text)) {
                        walk_refuse(walk, key, N_("\"%s\" must be the first line"), key->text,
                                N_("move it up to the \"- \""));
                        return;
                }
        }
        const char **words = memory_new(field->variant_count * sizeof(*words));
        for (size_t i = 0; i < field->variant_count; i++)
                words[i] = field->variants[i].key;
        refuse_key(walk, node->pairs[0].key, words, field->variant_count);
        memory_free(words);
}

static void walk_variant(struct walk *walk, const struct schema_field *field,
        const struct yaml_node *node, void *record)
{
        if (!is_map(walk, node) || node->count == 0)
                return;
        const struct schema_variant *variant = variant_of(field, node->pairs[0].key->text);
        if (!variant) {
                refuse_variant(walk, field, node);
                return;
        }
        *(int *)record = variant->kind;
        walk_table(walk, variant->table, node, record);
}

// A list of one may be written without "- ".
static void walk_alone(struct walk *walk, const struct schema_field *field,
        const struct yaml_node *node, struct yaml_list *list)
{
        *list = (struct yaml_list){arena_take(walk->document->arena, field->item_size), 1, node};
        walk_value(walk, field->item, node, (unsigned char *)list->items + field->item->offset);
}

static void walk_list(struct walk *walk, const struct schema_field *field,
        const struct yaml_node *node, struct yaml_list *list)
{
        bool empty = node->kind == YAML_SCALAR ? node->length == 0
                                               : node->count == 0 && field->required && !node->cut;
        if (empty) {
                walk_refuse_empty(walk, node);
        } else if (node->kind != YAML_LIST && field->alone) {
                walk_alone(walk, field, node, list);
        } else if (node->kind != YAML_LIST) {
                walk_refuse(walk, node, N_("a list is expected here"), NULL,
                        N_("write each item on a line of its own that begins with \"- \""));
        } else {
                unsigned char *items =
                        arena_take(walk->document->arena, node->count * field->item_size);
                *list = (struct yaml_list){items, node->count, node};
                for (size_t i = 0; i < node->count; i++)
                        walk_value(walk, field->item, node->items[i],
                                items + i * field->item_size + field->item->offset);
        }
}

static void walk_map(struct walk *walk, const struct schema_field *field,
        const struct yaml_node *node, struct yaml_list *list)
{
        if (!is_map(walk, node))
                return;
        const struct schema_field key_field = {.type = field->key_type};
        unsigned char *items = arena_take(walk->document->arena, node->count * field->item_size);
        *list = (struct yaml_list){items, node->count, node};
        for (size_t i = 0; i < node->count; i++) {
                unsigned char *item = items + i * field->item_size;
                walk_scalar(walk, &key_field, node->pairs[i].key, item);
                walk_value(walk, field->item, node->pairs[i].value, item + field->item->offset);
        }
}

static void walk_value(struct walk *walk, const struct schema_field *field,
        const struct yaml_node *node, void *target)
{
        const struct yaml_node *outer = walk->flow;
        if (node->flow && !outer && field->type != SCHEMA_TEXT && field->type != SCHEMA_LINE)
                walk->flow = node;
        switch (field->type) {
        case SCHEMA_LIST:
                walk_list(walk, field, node, target);
                break;
        case SCHEMA_MAP:
                walk_map(walk, field, node, target);
                break;
        case SCHEMA_TABLE:
                walk_table(walk, field->table, node, target);
                break;
        case SCHEMA_VARIANT:
                walk_variant(walk, field, node, target);
                break;
        case SCHEMA_NODE:
                *(const struct yaml_node **)target = node;
                break;
        default:
                walk_scalar(walk, field, node, target);
        }
        walk->flow = outer;
}

bool schema_read(void *record, const struct schema_table *table,
        const struct yaml_document *document, struct diagnostics *diagnostics)
{
        memset(record, 0, table->size);
        struct walk walk = {document, diagnostics, NULL};
        size_t errors = diagnostics->errors;
        if (document->root)
                walk_table(&walk, table, document->root, record);
        else
                fill_numbers(table, record);
        return document->root && diagnostics->errors == errors;
}
