// SPDX-License-Identifier: GPL-3.0-or-later
// Inside the room: a walk down a tree along its schema.
#ifndef BEREKE_YAML_WALK_H
#define BEREKE_YAML_WALK_H

#include <stdbool.h>

#include "base/diagnostics.h"
#include "base/text.h"
#include "yaml/node.h"
#include "yaml/schema.h"

struct walk {
        const struct yaml_document *document;
        struct diagnostics *diagnostics;
        const struct yaml_node *flow; // the outermost [] or {} around the place, or NULL
};

// Has the reader refused something between these lines?
bool walk_is_refused(const struct walk *walk, int first_line, int last_line);

// Was the line refused on which something follows the node? It may have belonged to the node.
bool walk_is_followed_by_refused(const struct walk *walk, const struct yaml_node *node);

// Adds the finding unless the reader has already refused something on its line.
void walk_report(struct walk *walk, const struct finding *finding);

// The field of the table with this key, or NULL.
const struct schema_field *walk_field(const struct schema_table *table, const char *key);

// The usual finding at a node; `detail` fills the %s of the message, `advice` may be NULL.
void walk_refuse(struct walk *walk, const struct yaml_node *node, const char *message,
        const char *detail, const char *advice);

// Advises the word of these that is nearest to the finding's first detail, and names the Cyrillic
// letter in it (kept in `letter`): all words are written in Latin letters. False where none is
// near.
bool walk_suggest(
        struct finding *finding, char letter[TEXT_LETTER], const char *const *words, size_t count);

// Says that nothing stands where a value was meant.
void walk_refuse_empty(struct walk *walk, const struct yaml_node *node);

// Reads a scalar field (everything that is no list, map, table or variant) into its place at
// `target`.
void walk_scalar(struct walk *walk, const struct schema_field *field, const struct yaml_node *node,
        void *target);

#endif
