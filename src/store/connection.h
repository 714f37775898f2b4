// SPDX-License-Identifier: GPL-3.0-or-later
// An open database file, with everything set that keeps it safe. Inside this room alone; the only
// header that names sqlite3.h.
#ifndef BEREKE_STORE_CONNECTION_H
#define BEREKE_STORE_CONNECTION_H

#include <sqlite3.h>
#include <stdbool.h>
#include <stdint.h>

#include "base/arena.h"
#include "store/presence.h"
#include "store/statement.h"
#include "store/store.h"
#include "store/turn.h"
#include "store/uuid.h"

struct store {
        struct arena arena; // of the paths
        const char *directory;
        const char *file;
        sqlite3 *database;
        sqlite3_stmt *statements[STATEMENT_COUNT]; // prepared when first asked for
        struct clock clock;
        char site[UUID_TEXT];
        bool read_only;
        struct turn turn;
        int patience; // milliseconds to wait for the turn
        struct presence presence;
        int depth;    // of transactions
        bool gave_up; // inside the transaction: nothing of it will hold
        enum store_outcome outcome;
};

// Opens the file, which must stand; a directory's symbolic links must be resolved before.
enum store_outcome connection_open(sqlite3 **database, const char *file, bool read_only);

// What an error of SQLite comes to.
enum store_outcome connection_outcome(sqlite3 *database, int code);

// Runs SQL that gives no rows.
enum store_outcome connection_run(sqlite3 *database, const char *sql);

// Whether every page, index and row is in order; STORE_DAMAGED if not.
enum store_outcome connection_check(sqlite3 *database);

// The number that a statement of one value gives.
enum store_outcome connection_number(int64_t *number, sqlite3 *database, enum statement statement);

#endif
