// SPDX-License-Identifier: GPL-3.0-or-later
// When the database is damaged, or a copy is to be put back. The present file is always kept beside
// the new one, never overwritten. Nobody else may have the database open (STORE_BUSY otherwise).
#ifndef BEREKE_STORE_REPAIR_H
#define BEREKE_STORE_REPAIR_H

#include <stdbool.h>
#include <stdint.h>

#include "base/arena.h"
#include "store/backup.h"
#include "store/outcome.h"

// After STORE_DAMAGED: the newest copy that is whole, to be offered. False where there is none.
bool repair_newest_backup(struct backup *backup, struct arena *arena, const char *directory);

struct repair_result {
        const char *kept_as; // the file before, in the arena; NULL where there was none
        int64_t saved;       // rows taken over by repair_by_salvage()
        int64_t lost;        // keys that could not be read
};

// Puts a copy back after checking it whole. People erased since then are erased in it again.
enum store_outcome repair_from_backup(struct repair_result *result, struct arena *arena,
        const char *directory, const char *file, struct diagnostics *diagnostics);

// Takes everything readable out of the damaged file into a new one, walking the keys of each table.
enum store_outcome repair_by_salvage(struct repair_result *result, struct arena *arena,
        const char *directory, struct diagnostics *diagnostics);

#endif
