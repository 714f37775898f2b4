// SPDX-License-Identifier: GPL-3.0-or-later
// What is common to people and groups: names, and the history of what was set. Inside this room
// alone.
#ifndef BEREKE_STORE_CHANGE_H
#define BEREKE_STORE_CHANGE_H

#include <stdbool.h>

#include "base/arena.h"
#include "store/query.h"

// A name as it is kept and as it is looked for.
struct name {
        const char *shown;  // trimmed
        const char *folded; // case and look-alike letters aside
};

// False with a finding where it has no characters, too many, or some that cannot be shown.
bool name_read(
        struct name *name, struct arena *arena, const char *text, struct diagnostics *diagnostics);

// Inside a transaction: that `field` of the person or group with this UUID now is `value`.
bool change_add(struct store *store, const char *subject, const char *field, const char *value);

// Runs an update that returns the UUID of its row and keeps it as a change. A row that is not there
// any more is STORE_GONE.
bool change_run(struct query *query, const char *field, const char *value);

#endif
