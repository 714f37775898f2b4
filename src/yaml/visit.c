// SPDX-License-Identifier: GPL-3.0-or-later
// The walk follows the tree of the file and looks each key up in the table that stands for it; it
// never complains, for schema_read() has.
#include "yaml/visit.h"

#include <string.h>

#include "yaml/walk.h"

static void visit_value(const struct schema_visit *visit, const struct schema_field *field,
        const struct yaml_node *node);

static void visit_table(const struct schema_visit *visit, const struct schema_table *table,
        const struct yaml_node *map)
{
        for (size_t i = 0; i < map->count; i++) {
                const struct schema_field *field = walk_field(table, map->pairs[i].key->text);
                if (field)
                        visit_value(visit, field, map->pairs[i].value);
        }
}

static void visit_entry(const struct schema_visit *visit, const struct schema_field *field,
        const struct yaml_pair *entry)
{
        if (field->key_type == SCHEMA_LINE || field->key_type == SCHEMA_TEXT)
                visit->text(visit->context, field, entry->key);
        visit_value(visit, field->item, entry->value);
}

static void visit_map(const struct schema_visit *visit, const struct schema_field *field,
        const struct yaml_node *map)
{
        for (size_t i = 0; i < map->count; i++)
                visit_entry(visit, field, &map->pairs[i]);
}

static void visit_variant(const struct schema_visit *visit, const struct schema_field *field,
        const struct yaml_node *map)
{
        if (map->count == 0)
                return;
        for (size_t i = 0; i < field->variant_count; i++)
                if (strcmp(field->variants[i].key, map->pairs[0].key->text) == 0)
                        visit_table(visit, field->variants[i].table, map);
}

static void visit_list(const struct schema_visit *visit, const struct schema_field *field,
        const struct yaml_node *list)
{
        for (size_t i = 0; i < list->count; i++)
                visit_value(visit, field->item, list->items[i]);
}

static void visit_value(const struct schema_visit *visit, const struct schema_field *field,
        const struct yaml_node *node)
{
        bool is_text = field->type == SCHEMA_TEXT || field->type == SCHEMA_LINE;

        if (node->kind == YAML_SCALAR && is_text)
                visit->text(visit->context, field, node);
        else if (node->kind != YAML_LIST && field->type == SCHEMA_LIST && field->alone)
                visit_value(visit, field->item, node);
        else if (node->kind == YAML_LIST && field->type == SCHEMA_LIST)
                visit_list(visit, field, node);
        else if (node->kind == YAML_MAP && field->type == SCHEMA_MAP)
                visit_map(visit, field, node);
        else if (node->kind == YAML_MAP && field->type == SCHEMA_TABLE)
                visit_table(visit, field->table, node);
        else if (node->kind == YAML_MAP && field->type == SCHEMA_VARIANT)
                visit_variant(visit, field, node);
}

static void begin_item(const struct schema_visit *visit, const struct yaml_node *item)
{
        if (visit->item)
                visit->item(visit->context, item);
}

static void visit_list_items(const struct schema_visit *visit, const struct schema_field *field,
        const struct yaml_node *list)
{
        for (size_t i = 0; i < list->count; i++) {
                begin_item(visit, list->items[i]);
                visit_value(visit, field->item, list->items[i]);
        }
}

static void visit_entries(const struct schema_visit *visit, const struct schema_field *field,
        const struct yaml_node *map)
{
        for (size_t i = 0; i < map->count; i++) {
                begin_item(visit, map->pairs[i].key);
                visit_entry(visit, field, &map->pairs[i]);
        }
}

void schema_visit_texts(const struct schema_visit *visit, const struct schema_table *table,
        const struct yaml_document *document)
{
        const struct yaml_node *root = document->root;

        if (!root || root->kind != YAML_MAP)
                return;
        for (size_t i = 0; i < root->count; i++) {
                const struct schema_field *field = walk_field(table, root->pairs[i].key->text);
                const struct yaml_node *value = root->pairs[i].value;
                if (!field)
                        continue;
                begin_item(visit, root->pairs[i].key);
                if (field->type == SCHEMA_LIST && value->kind == YAML_LIST)
                        visit_list_items(visit, field, value);
                else if (field->type == SCHEMA_MAP && value->kind == YAML_MAP)
                        visit_entries(visit, field, value);
                else
                        visit_value(visit, field, value);
        }
}
