// SPDX-License-Identifier: GPL-3.0-or-later
// Inside the room: one file being read; scan, tree and syntax report through it.
#ifndef BEREKE_YAML_READING_H
#define BEREKE_YAML_READING_H

#include <stdbool.h>

#include "base/arena.h"
#include "base/diagnostics.h"
#include "yaml/node.h"
#include "yaml/place.h"

struct reading {
        const struct yaml_source *source;
        struct arena *arena;
        struct diagnostics *diagnostics;
        int *refused; // lines with a finding, in the arena
        size_t refused_count;
        size_t refused_capacity;
};

// Adds the finding and remembers its line.
void reading_report(struct reading *reading, const struct finding *finding);

// Was something on this line refused before?
bool reading_has_refused(const struct reading *reading, int line);

// The usual finding: at `length` bytes from the spot, a sentence and an advice (or NULL).
void reading_refuse(struct reading *reading, struct spot spot, size_t length, const char *message,
        const char *advice);

#endif
