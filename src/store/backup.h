// SPDX-License-Identifier: GPL-3.0-or-later
// Verified copies of the database: on request, and one a day, of which the newest seven are kept.
#ifndef BEREKE_STORE_BACKUP_H
#define BEREKE_STORE_BACKUP_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "store/store.h"

enum { BACKUPS_KEPT = 7 };

// One copy in DIRECTORY/backups. Numbers order them, never dates: a clock may be set back.
struct backup {
        int64_t number;
        int64_t day; // days since 1970
        const char *path;
};

struct backups {
        struct backup *items; // oldest first, in the arena
        size_t count;
};

// Copies the database to the file, checks the copy whole, and only then gives it its name. An older
// file there is replaced only then; the database itself never is.
bool backup_make(struct store *store, const char *file, struct diagnostics *diagnostics);

// Makes today's copy unless it stands already; removes the oldest above seven.
bool backup_daily(struct store *store, struct diagnostics *diagnostics);

// Makes today's copy anew: an earlier one of today is removed once the new one stands.
bool backup_now(struct store *store, struct diagnostics *diagnostics);

// A copy that no day replaces, before a migration to this version.
bool backup_before_version(struct store *store, int version, struct diagnostics *diagnostics);

struct backups backup_list(struct arena *arena, const char *directory);

#endif
