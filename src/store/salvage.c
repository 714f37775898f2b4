// SPDX-License-Identifier: GPL-3.0-or-later
// SQLite stops at the first bad page. Here every key of every table is asked for by itself, so that
// a bad page costs the rows on it and no others; what is whole is copied into a new database, row
// by row.

#include "store/repair.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "base/memory.h"
#include "store/copy.h"
#include "store/exchange.h"
#include "store/folder.h"
#include "store/migration.h"

enum { KEYS_WITHOUT_LUCK = 100000 }; // after so many bad ones in a row a table is at its end

#define TABLE(name)                                                                                \
        {                                                                                          \
                "SELECT rowid FROM damaged." name " WHERE rowid >= ?1 ORDER BY rowid LIMIT 1",     \
                        "INSERT OR IGNORE INTO main." name " SELECT * FROM damaged." name          \
                        " WHERE rowid = ?1"                                                        \
        }

static const struct table_copy {
        const char *next; // the first key from ?1
        const char *copy; // the row with the key ?1
} tables[] = {
        TABLE("site"),
        TABLE("setting"),
        TABLE("person"),
        TABLE("person_group"),
        TABLE("member"),
        TABLE("change"),
        TABLE("erased"),
        TABLE("secret"),
        TABLE("fact"),
        TABLE("class_session"),
        TABLE("attendance"),
};

#define RANDOM_UUID                                                                                \
        "lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' ||"                         \
        " substr(hex(randomblob(2)), 2) || '-8' || substr(hex(randomblob(2)), 2) || '-' ||"        \
        " hex(randomblob(6)))"

// A person whose name was lost keeps what they did, under the name "?".
static const char mend[] = "INSERT OR IGNORE INTO site (id, uuid) VALUES (1, " RANDOM_UUID ");"
                           "INSERT INTO person (id, uuid, name, folded, language, role)"
                           " SELECT person, " RANDOM_UUID ", '?', '?', 'ky', 'other' FROM fact"
                           "  WHERE person NOT IN (SELECT id FROM person) GROUP BY person;"
                           "DELETE FROM member WHERE person NOT IN (SELECT id FROM person)"
                           " OR group_id NOT IN (SELECT id FROM person_group);"
                           "UPDATE fact SET site = 1 WHERE site NOT IN (SELECT id FROM site);"
                           "UPDATE change SET site = 1 WHERE site NOT IN (SELECT id FROM site);"
                           "DELETE FROM fact WHERE about NOT IN (SELECT sequence FROM fact);";

// Since version 2.
static const char mend_attendance[] =
        "UPDATE class_session SET site = 1 WHERE site NOT IN (SELECT id FROM site);"
        "UPDATE attendance SET site = 1 WHERE site NOT IN (SELECT id FROM site);"
        "DELETE FROM attendance WHERE person NOT IN (SELECT id FROM person)"
        " OR session NOT IN (SELECT id FROM class_session);";

static int step_with_key(sqlite3_stmt *statement, int64_t key)
{
        (void)sqlite3_reset(statement);
        (void)sqlite3_bind_int64(statement, 1, key);
        return sqlite3_step(statement);
}

static void walk(
        struct repair_result *result, sqlite3 *database, sqlite3_stmt *next, sqlite3_stmt *copy)
{
        int bad = 0;
        for (int64_t key = 1; bad < KEYS_WITHOUT_LUCK; key++) {
                int code = step_with_key(next, key);
                if (code == SQLITE_DONE)
                        return;
                if (code == SQLITE_ROW) {
                        key = sqlite3_column_int64(next, 0);
                        (void)sqlite3_reset(next);
                        code = step_with_key(copy, key);
                }
                if (code == SQLITE_DONE && sqlite3_changes(database) > 0) {
                        result->saved++;
                        bad = 0;
                } else {
                        result->lost++;
                        bad++;
                }
        }
}

static void copy_table(
        struct repair_result *result, sqlite3 *database, const struct table_copy *table)
{
        sqlite3_stmt *next = NULL;
        sqlite3_stmt *copy = NULL;
        if (sqlite3_prepare_v2(database, table->next, -1, &next, NULL) == SQLITE_OK &&
                sqlite3_prepare_v2(database, table->copy, -1, &copy, NULL) == SQLITE_OK)
                walk(result, database, next, copy);
        (void)sqlite3_finalize(next);
        (void)sqlite3_finalize(copy);
}

static enum store_outcome attach(sqlite3 *database, const char *damaged)
{
        sqlite3_stmt *statement = NULL;
        int code = sqlite3_prepare_v2(database, "ATTACH ?1 AS damaged", -1, &statement, NULL);
        if (code == SQLITE_OK) {
                (void)sqlite3_bind_text(statement, 1, damaged, -1, SQLITE_STATIC);
                code = sqlite3_step(statement);
        }
        (void)sqlite3_finalize(statement);
        return connection_outcome(database, code);
}

// The tables as they were in the damaged file's version; the next start brings them up to date.
static enum store_outcome make_tables(sqlite3 *database)
{
        sqlite3_stmt *row = NULL;
        int64_t version = 0;
        if (sqlite3_prepare_v2(database, "PRAGMA damaged.user_version", -1, &row, NULL) ==
                        SQLITE_OK &&
                sqlite3_step(row) == SQLITE_ROW)
                version = sqlite3_column_int64(row, 0);
        (void)sqlite3_finalize(row);
        struct migrations migrations = migrations_all();
        enum store_outcome outcome = version > 0 ? STORE_OK : STORE_DAMAGED;
        for (int i = 0; i < migrations.count && migrations.items[i].version <= version; i++) {
                if (outcome == STORE_OK)
                        outcome = connection_run(database, migrations.items[i].sql);
        }
        return outcome;
}

// Each row is its own transaction: within one, SQLite refuses to write after the first bad page.
static enum store_outcome fill(struct repair_result *result, sqlite3 *database, const char *damaged)
{
        enum store_outcome outcome =
                connection_run(database, "PRAGMA foreign_keys = OFF; PRAGMA synchronous = OFF; "
                                         "PRAGMA journal_mode = MEMORY");
        if (outcome == STORE_OK)
                outcome = attach(database, damaged);
        if (outcome == STORE_OK)
                outcome = make_tables(database);
        if (outcome != STORE_OK)
                return outcome;
        for (size_t i = 0; i < ARRAY_LENGTH(tables); i++)
                copy_table(result, database, &tables[i]);
        outcome = connection_run(database, "DETACH damaged");
        if (outcome == STORE_OK)
                outcome = connection_run(database, mend);
        int64_t version = 0;
        if (outcome == STORE_OK)
                outcome = connection_number(&version, database, STATEMENT_VERSION);
        if (outcome == STORE_OK && version >= 2)
                outcome = connection_run(database, mend_attendance);
        if (outcome == STORE_OK && version >= 2) // else the next start does
                outcome = connection_run(database, statement_text(STATEMENT_PROGRESS_REBUILD));
        return outcome;
}

// Through a copy, which is checked and synced before it takes the place.
static enum store_outcome salvage(
        struct repair_result *result, struct arena *arena, struct exchange *exchange)
{
        char *rows = memory_new(strlen(exchange->fresh) + sizeof(".rows"));
        (void)sprintf(rows, "%s.rows", exchange->fresh);
        sqlite3 *database = NULL;
        enum store_outcome outcome = folder_make_file(rows)
                                             ? connection_open(&database, rows, false)
                                             : folder_outcome(errno);
        if (outcome == STORE_OK)
                outcome = fill(result, database, exchange->present);
        if (outcome == STORE_OK)
                outcome = copy_verified(database, exchange->fresh);
        if (outcome == STORE_OK)
                outcome = exchange_put(exchange, arena);
        (void)sqlite3_close(database);
        (void)unlink(rows);
        memory_free(rows);
        return outcome;
}

enum store_outcome repair_by_salvage(struct repair_result *result, struct arena *arena,
        const char *directory, struct diagnostics *diagnostics)
{
        struct exchange exchange;
        *result = (struct repair_result){0};
        enum store_outcome outcome = exchange_begin(&exchange, arena, directory);
        if (outcome == STORE_OK)
                outcome = salvage(result, arena, &exchange);
        store_outcome_tell(outcome, directory, diagnostics);
        exchange_end(&exchange);
        result->kept_as = exchange.kept_as;
        return outcome;
}
