// SPDX-License-Identifier: GPL-3.0-or-later
// Walks over the sentences of a file: every value and key that its schema calls a text.
// Translators' templates, checks of the language and the question "is all of it translated?" use
// the same walk.
#ifndef BEREKE_YAML_VISIT_H
#define BEREKE_YAML_VISIT_H

#include "yaml/node.h"
#include "yaml/schema.h"

struct schema_visit {
        // A SCHEMA_TEXT or SCHEMA_LINE: the scalar, and the field it was written for.
        void (*text)(
                void *context, const struct schema_field *field, const struct yaml_node *scalar);
        // Before the texts of each key at the top of the file, and of each item of a list and each
        // entry of a map there: the key, or the item. May be NULL.
        void (*item)(void *context, const struct yaml_node *item);
        void *context;
};

// In file order. What does not fit the table is passed over.
void schema_visit_texts(const struct schema_visit *visit, const struct schema_table *table,
        const struct yaml_document *document);

#endif
