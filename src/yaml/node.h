// SPDX-License-Identifier: GPL-3.0-or-later
// A YAML file as a tree: what was written, and where. Nothing is guessed: every scalar is text.
#ifndef BEREKE_YAML_NODE_H
#define BEREKE_YAML_NODE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/diagnostics.h"

enum yaml_kind { YAML_SCALAR, YAML_LIST, YAML_MAP };

enum yaml_style { YAML_PLAIN, YAML_SINGLE_QUOTED, YAML_DOUBLE_QUOTED, YAML_LITERAL, YAML_FOLDED };

struct yaml_pair;

// One value of the file. Lines and columns count from 1, columns in characters.
struct yaml_node {
        enum yaml_kind kind;
        enum yaml_style style; // of a scalar
        bool flow;             // a list or map written with [] or {}
        bool cut; // a list or map whose end was not read: what stands later is not known
        int line;
        int column;
        uint32_t start; // byte offsets in the source: the first byte and the one after the last
        uint32_t end;
        uint32_t length;  // of the text, in bytes
        uint32_t count;   // items or pairs
        const char *text; // of a scalar: NUL-terminated, without newlines at its end; "" otherwise
        union {
                struct yaml_node **items; // of a list
                struct yaml_pair *pairs;  // of a map, in file order, keys different
        };
};

struct yaml_pair {
        struct yaml_node *key; // always a scalar
        struct yaml_node *value;
};

// The file as bytes. `stop` names a top-level key before which reading ends (a "head"), or NULL to
// read all.
struct yaml_source {
        const char *path; // for messages only
        const char *bytes;
        size_t length;
        const char *stop;
};

// Borrows the source's bytes and path, which must live as long; the tree lives in the arena.
struct yaml_document {
        struct yaml_source source;
        struct arena *arena;
        struct yaml_node *root; // a map; NULL where nothing could be read
        bool whole;             // false where a fault ended the reading early
        const int *refused; // lines with a finding of the reader: nobody else need name them again
        size_t refused_count;
};

// The value under `key`, or NULL.
const struct yaml_node *yaml_get(const struct yaml_node *map, const char *key);

// An error at the node, with place and excerpt filled in; the caller sets message, details and
// advice (and a milder severity) and hands it to diagnostics_add().
struct finding yaml_finding(const struct yaml_document *document, const struct yaml_node *node);

// The same at `length` bytes from `offset` of a scalar's text: names the line of the word itself,
// also inside a block.
struct finding yaml_finding_inside(const struct yaml_document *document,
        const struct yaml_node *scalar, size_t offset, size_t length);

// The line of the file where the byte at `offset` of a scalar's text stands (for references of
// translators).
int yaml_line_of(
        const struct yaml_document *document, const struct yaml_node *scalar, size_t offset);

// The comment lines directly above the node, without "#", joined by newlines, in the document's
// arena; NULL without any.
const char *yaml_comment_above(const struct yaml_document *document, const struct yaml_node *node);

#endif
