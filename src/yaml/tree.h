// SPDX-License-Identifier: GPL-3.0-or-later
// Inside the room: growing a tree from libyaml's events, one after the other.
#ifndef BEREKE_YAML_TREE_H
#define BEREKE_YAML_TREE_H

#include <stdbool.h>
#include <stddef.h>

#include <yaml.h>

#include "yaml/reader.h"
#include "yaml/reading.h"
#include "yaml/scan.h"

// A list or map whose end has not come yet.
struct tree_level {
        struct yaml_node *node;
        struct yaml_node *key; // of a map: the key whose value comes next
        size_t first;          // where its children begin in `children`
};

struct tree {
        struct reading *reading;
        const struct yaml_scan *scan;
        struct yaml_node *root;
        struct tree_level levels[YAML_LEVELS_MAX];
        size_t level_count;
        struct yaml_node **children; // of all open levels, one after the other; keys and values of
                                     // maps in turn
        size_t child_count;
        size_t child_capacity;
        size_t node_count;
        int false_item; // the first line with something else for the "- " of a list, or 0
        bool ascii;     // each character is one byte
        size_t byte;    // where libyaml's character `character` stands in the scanned bytes
        size_t character;
};

// Takes one event of the document in. False where reading must end here; a finding then says why.
bool tree_add(struct tree *tree, const yaml_event_t *event);

// Closes what is still open, after a fault, and gives back what is not in the arena.
void tree_finish(struct tree *tree);

// A finding of the reader at libyaml's mark.
void tree_refuse(
        struct tree *tree, const yaml_mark_t *mark, const char *message, const char *advice);

#endif
