// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes of a YAML file → a tree, or findings in plain words. Refuses what would silently change a
// writer's text.
#ifndef BEREKE_YAML_READER_H
#define BEREKE_YAML_READER_H

#include <stdbool.h>

#include "base/arena.h"
#include "base/diagnostics.h"
#include "yaml/node.h"

enum { YAML_BYTES_MAX = 1024 * 1024, YAML_LEVELS_MAX = 16, YAML_NODES_MAX = 50000 };

// Reads the source into a tree in the arena. All findings are added, in any order
// (diagnostics_sort() puts them right). True where nothing was refused; otherwise `document` keeps
// what was read before the fault.
bool yaml_read(struct yaml_document *document, struct arena *arena,
        const struct yaml_source *source, struct diagnostics *diagnostics);

#endif
