// SPDX-License-Identifier: GPL-3.0-or-later
// The rules of a year in one word. It is taken from the file as it was understood: comments,
// spaces, texts and their translation, the family's names and the promises may change without
// making kept years useless.
#include <string.h>

#include "base/buffer.h"
#include "base/memory.h"
#include "household/scenario_maker.h"

static const char *const told_only[] = {"name", "text", "pick", "then"};

static const char *const ruled_by[] = {"scenario", "months", "first_month", "plain", "start",
        "prices", "income", "expenses", "arrears", "animals", "saving", "loans", "businesses",
        "agreements", "events"};

static bool is_among(const char *word, const char *const *words, size_t count)
{
        for (size_t i = 0; i < count; i++)
                if (strcmp(words[i], word) == 0)
                        return true;
        return false;
}

static void add_node(struct buffer *rules, const struct yaml_node *node)
{
        static const char *const brackets[] = {
                [YAML_SCALAR] = "\"\"", [YAML_LIST] = "[]", [YAML_MAP] = "{}"};

        buffer_add_bytes(rules, brackets[node->kind], 1);
        buffer_add(rules, node->text);
        for (size_t i = 0; i < node->count && node->kind == YAML_LIST; i++)
                add_node(rules, node->items[i]);
        for (size_t i = 0; i < node->count && node->kind == YAML_MAP; i++) {
                const struct yaml_pair *pair = &node->pairs[i];
                bool told = pair->value->kind == YAML_SCALAR &&
                            is_among(pair->key->text, told_only, ARRAY_LENGTH(told_only));
                if (told)
                        continue;
                add_node(rules, pair->key);
                add_node(rules, pair->value);
        }
        buffer_add_bytes(rules, brackets[node->kind] + 1, 1);
}

void scenario_hash_rules(char out[HASH_TEXT], const struct yaml_document *document)
{
        struct buffer rules = {0};

        for (size_t i = 0; i < ARRAY_LENGTH(ruled_by); i++) {
                const struct yaml_node *node = yaml_get(document->root, ruled_by[i]);
                buffer_add(&rules, ruled_by[i]);
                if (node)
                        add_node(&rules, node);
        }
        hash_content(out, buffer_text(&rules), rules.length);
        buffer_clear(&rules);
}
