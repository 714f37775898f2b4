// SPDX-License-Identifier: GPL-3.0-or-later
// One answer's way to the disk, beside the same transaction written by hand: the same schema and
// settings, a flock, BEGIN, one INSERT, COMMIT, with statements prepared once.

#include <fcntl.h>
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/file.h>
#include <unistd.h>

#include "base/file.h"
#include "learn/record.h"
#include "store/history.h"
#include "store/person.h"
#include "store/uuid.h"
#include "support/measure.h"
#include "support/scratch.h"

enum { ROUNDS = 400 };

static const struct record answer = {
        .kind = RECORD_ANSWER,
        .lesson = "envelopes",
        .step = "savings-left",
        .hash = "0123456789abcdef0123456789abcdef",
        .response = "typed 1800",
        .outcome = OUTCOME_RIGHT,
        .points = 1000,
        .try_number = 1,
};

struct bench {
        struct store *store;
        struct sitting sitting;
        struct diagnostics diagnostics;
        sqlite3 *database; // by hand
        sqlite3_stmt *begin, *insert, *commit;
        int turn;
};

static struct store *open_store(
        const char *folder, int64_t *person, struct diagnostics *diagnostics)
{
        struct store *store;
        const struct person aigul = {.name = "Айгүл", .language = LANGUAGE_KY, .role = ROLE_OTHER};

        if (store_open(&store, folder, clock_of_machine(), diagnostics) != STORE_OK ||
                !person_add(person, store, &aigul, 0, diagnostics))
                measure_give_up("no store");
        return store;
}

static sqlite3_stmt *prepare(sqlite3 *database, const char *sql)
{
        sqlite3_stmt *statement;

        if (sqlite3_prepare_v3(database, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, NULL) !=
                SQLITE_OK)
                measure_give_up(sqlite3_errmsg(database));
        return statement;
}

static void open_by_hand(struct bench *bench, struct arena *arena, const char *folder)
{
        int64_t person;

        store_close(open_store(
                folder, &person, &bench->diagnostics)); // makes the schema and the person
        if (sqlite3_open(file_join(arena, folder, "bereke.db"), &bench->database) != SQLITE_OK)
                measure_give_up("no database");
        sqlite3_exec(bench->database,
                "PRAGMA mmap_size = 0; PRAGMA cell_size_check = ON; PRAGMA foreign_keys = ON;"
                "PRAGMA secure_delete = ON; PRAGMA journal_mode = TRUNCATE; PRAGMA synchronous = "
                "FULL;",
                NULL, NULL, NULL);
        bench->begin = prepare(bench->database, "BEGIN IMMEDIATE");
        bench->commit = prepare(bench->database, "COMMIT");
        bench->insert =
                prepare(bench->database, "INSERT INTO fact (uuid, site, time, person, sitting, "
                                         "mode, kind, lesson, step, hash, response, outcome,"
                                         " points, try, hints, recall) VALUES (?, 1, ?, 1, ?, "
                                         "'alone', 'answer', ?, ?, ?, ?, 'right', ?, 1, 0, 0)");
        bench->turn = open(file_join(arena, folder, "turn"), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
}

static void step(sqlite3 *database, sqlite3_stmt *statement)
{
        if (sqlite3_step(statement) != SQLITE_DONE)
                measure_give_up(sqlite3_errmsg(database));
        sqlite3_reset(statement);
}

static void save_by_hand(void *context)
{
        struct bench *bench = context;
        char uuid[UUID_TEXT];
        struct clock clock = clock_of_machine();

        flock(bench->turn, LOCK_EX);
        step(bench->database, bench->begin);
        uuid_make(uuid, clock_now(&clock));
        sqlite3_bind_text(bench->insert, 1, uuid, -1, SQLITE_STATIC);
        sqlite3_bind_int64(bench->insert, 2, clock_now(&clock));
        sqlite3_bind_text(bench->insert, 3, bench->sitting.uuid, -1, SQLITE_STATIC);
        sqlite3_bind_text(bench->insert, 4, answer.lesson, -1, SQLITE_STATIC);
        sqlite3_bind_text(bench->insert, 5, answer.step, -1, SQLITE_STATIC);
        sqlite3_bind_text(bench->insert, 6, answer.hash, -1, SQLITE_STATIC);
        sqlite3_bind_text(bench->insert, 7, answer.response, -1, SQLITE_STATIC);
        sqlite3_bind_int(bench->insert, 8, answer.points);
        step(bench->database, bench->insert);
        step(bench->database, bench->commit);
        flock(bench->turn, LOCK_UN);
}

static void save(void *context)
{
        struct bench *bench = context;

        if (!history_add(bench->store, &bench->sitting, &answer, 1, &bench->diagnostics))
                measure_give_up("an answer was not saved");
}

static void close_all(struct bench *bench)
{
        store_close(bench->store);
        sqlite3_finalize(bench->begin);
        sqlite3_finalize(bench->insert);
        sqlite3_finalize(bench->commit);
        sqlite3_close(bench->database);
        close(bench->turn);
        diagnostics_clear(&bench->diagnostics);
}

int main(void)
{
        char folder[SCRATCH_PATH];
        struct arena arena = {0};
        struct bench bench = {.turn = -1};
        int64_t person;

        if (!scratch_make(folder))
                measure_give_up("no folder");
        diagnostics_init(&bench.diagnostics);
        bench.store = open_store(file_join(&arena, folder, "ours"), &person, &bench.diagnostics);
        bench.sitting = sitting_of(bench.store, &person, 1);
        open_by_hand(&bench, &arena, file_join(&arena, folder, "hand"));
        measure_pair_print(&(struct measure_pair){
                .name = "an answer's save",
                .ours = save,
                .bare = save_by_hand,
                .context = &bench,
                .rounds = ROUNDS,
                .limit = 1.3,
        });
        close_all(&bench);
        scratch_remove(folder);
        arena_clear(&arena);
        return 0;
}
