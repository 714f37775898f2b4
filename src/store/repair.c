// SPDX-License-Identifier: GPL-3.0-or-later
// Going on from a copy. People who were erased after the copy was made come back with it, and are
// erased again.

#include "store/repair.h"

#include "base/file.h"
#include "store/copy.h"
#include "store/exchange.h"
#include "store/migration.h"
#include "store/person.h"
#include "store/query.h"

bool repair_newest_backup(struct backup *backup, struct arena *arena, const char *directory)
{
        struct backups backups = backup_list(arena, directory);
        for (size_t i = backups.count; i-- > 0;) {
                sqlite3 *database;
                bool whole = copy_open(&database, backups.items[i].path) == STORE_OK;
                (void)sqlite3_close(database);
                if (whole) {
                        *backup = backups.items[i];
                        return true;
                }
        }
        return false;
}

struct erased {
        const char **items; // UUIDs, in an arena
        size_t count;
};

// Nobody where the present database cannot be read.
static struct erased read_erased(struct arena *arena, const char *file)
{
        struct erased erased = {0};
        sqlite3 *database;
        sqlite3_stmt *row;
        if (!file_exists(file) || connection_open(&database, file, false) != STORE_OK)
                return erased;
        if (sqlite3_prepare_v2(database, statement_text(STATEMENT_ERASED), -1, &row, NULL) ==
                SQLITE_OK) {
                while (sqlite3_step(row) == SQLITE_ROW) {
                        erased.items = query_grow(
                                arena, erased.items, erased.count, sizeof(*erased.items));
                        erased.items[erased.count++] =
                                arena_copy_text(arena, (const char *)sqlite3_column_text(row, 0));
                }
        }
        (void)sqlite3_finalize(row);
        (void)sqlite3_close(database);
        return erased;
}

static enum store_outcome erase_again(
        const char *directory, const struct erased *erased, struct diagnostics *diagnostics)
{
        struct store *store;
        enum store_outcome outcome = store_open(&store, directory, clock_of_machine(), diagnostics);
        if (outcome != STORE_OK)
                return outcome;
        for (size_t i = 0; outcome == STORE_OK && i < erased->count; i++) {
                int64_t id;
                struct query query = query_start(store, STATEMENT_PERSON_OF_UUID);
                query_put_text(&query, erased->items[i]);
                if (query_run_number(&id, &query) && id && !person_erase(store, id, diagnostics))
                        outcome = store_outcome(store);
        }
        store_close(store);
        return outcome;
}

static enum store_outcome put_copy(struct exchange *exchange, struct arena *arena, const char *file)
{
        sqlite3 *database;
        int64_t version = 0;
        struct migrations migrations = migrations_all();
        enum store_outcome outcome = copy_open(&database, file);
        if (outcome == STORE_OK)
                outcome = connection_number(&version, database, STATEMENT_VERSION);
        if (outcome == STORE_OK && version > migrations.items[migrations.count - 1].version)
                outcome = STORE_NEWER;
        if (outcome == STORE_OK)
                outcome = copy_verified(database, exchange->fresh);
        (void)sqlite3_close(database);
        return outcome == STORE_OK ? exchange_put(exchange, arena) : outcome;
}

enum store_outcome repair_from_backup(struct repair_result *result, struct arena *arena,
        const char *directory, const char *file, struct diagnostics *diagnostics)
{
        struct exchange exchange;
        struct erased erased = {0};
        *result = (struct repair_result){0};
        enum store_outcome outcome = exchange_begin(&exchange, arena, directory);
        if (outcome != STORE_OK) {
                store_outcome_tell(outcome, directory, diagnostics);
        } else {
                erased = read_erased(arena, exchange.present);
                outcome = put_copy(&exchange, arena, file);
                if (outcome == STORE_DAMAGED) // the copy is, not the present one
                        outcome = STORE_NO_COPY;
                store_outcome_tell(outcome, file, diagnostics);
        }
        exchange_end(&exchange);
        result->kept_as = exchange.kept_as;
        return outcome == STORE_OK ? erase_again(directory, &erased, diagnostics) : outcome;
}
