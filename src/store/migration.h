// SPDX-License-Identifier: GPL-3.0-or-later
// How a database of an older version becomes one of this version. Inside this room alone.
#ifndef BEREKE_STORE_MIGRATION_H
#define BEREKE_STORE_MIGRATION_H

#include <stdbool.h>

#include "store/connection.h"

// "BRKE": marks a database of Bereke in its header.
enum { APPLICATION_ID = 0x42524b45 };

// One step: SQL that leads from the version before to this one. The last row is the present
// version; rows are only ever added at the end, and none is changed after a release.
struct migration {
        int version;
        const char *sql;
};

struct migrations {
        const struct migration *items;
        int count;
};

struct migrations migrations_all(void);

// Brings an open database to the last version, each step in its own transaction. An empty file
// becomes a new database, with the UUID of its site. Before an older one is touched, a verified
// copy is put beside the daily ones. False with the store's outcome: STORE_NEWER, STORE_FOREIGN, or
// why it could not be done.
bool migrations_run(
        struct store *store, struct migrations migrations, struct diagnostics *diagnostics);

#endif
