// SPDX-License-Identifier: GPL-3.0-or-later
// Opening in steps, each of which may refuse: the directory, the file, the settings, the version,
// and after an unclean end the whole of it.

#include "store/store.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <sodium.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/file.h"
#include "base/memory.h"
#include "store/backup.h"
#include "store/folder.h"
#include "store/migration.h"
#include "store/query.h"
#include "store/setting.h"

static const char checked_key[] = "checked-day";

enum { PATIENCE = 10000, CHECK_DAYS = 7, SMALLEST_PAGE = 512 };

// SQLite begins anew in a file of less than a page. An empty one is new, unless there are copies of
// what once was in it; a few bytes were something else.
static bool was_emptied(struct store *store, int file)
{
        struct stat status;
        if (fstat(file, &status) != 0 || status.st_size >= SMALLEST_PAGE)
                return false;
        return status.st_size > 0 || backup_list(&store->arena, store->directory).count > 0;
}

// Finds or makes the file, and whether it can be written.
static enum store_outcome prepare_file(struct store *store, const struct folder *folder)
{
        int file = folder_open_file(store->file, O_RDWR);
        if (file < 0 && (errno == EACCES || errno == EROFS)) {
                store->read_only = true;
                file = open(store->file, O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
                if (file < 0 && errno == ENOENT)
                        return folder->can_write ? STORE_NO_RIGHTS : STORE_READ_ONLY;
        }
        if (file < 0)
                return folder_outcome(errno);
        bool emptied = was_emptied(store, file);
        (void)close(file);
        store->read_only = store->read_only || !folder->can_write;
        return emptied ? STORE_DAMAGED : STORE_OK;
}

static enum store_outcome prepare(struct store *store, const char *directory, bool *unclean)
{
        struct folder folder;
        enum store_outcome outcome = folder_open(&folder, &store->arena, directory);
        store->directory = folder.path ? folder.path : arena_copy_text(&store->arena, directory);
        store->file = file_join(&store->arena, store->directory, FOLDER_DATABASE);
        if (outcome == STORE_OK)
                outcome = prepare_file(store, &folder);
        if (outcome != STORE_OK)
                return outcome;
        if (!store->read_only) {
                if (!turn_open(
                            &store->turn, file_join(&store->arena, store->directory, FOLDER_TURN)))
                        return folder_outcome(errno);
                if (!presence_enter(&store->presence, unclean,
                            file_join(&store->arena, store->directory, FOLDER_PRESENCE)))
                        return STORE_BUSY;
        }
        return connection_open(&store->database, store->file, store->read_only);
}

static bool check_is_due(struct store *store)
{
        struct arena arena = {0};
        const char *checked = setting_read(&arena, store, checked_key);
        int64_t today = clock_day(store_now(store));
        int64_t day = checked ? strtoll(checked, NULL, 10) : -CHECK_DAYS;
        arena_clear(&arena);
        return today < day || today >= day + CHECK_DAYS;
}

// Where the disk is full it is not kept, and looked at again next time: no reason not to open.
static void keep_check_day(struct store *store)
{
        struct diagnostics unheard = {0};
        struct buffer day = {0};
        buffer_add_format(&day, "%lld", (long long)clock_day(store_now(store)));
        (void)setting_write(store, checked_key, buffer_text(&day), &unheard);
        buffer_clear(&day);
        diagnostics_clear(&unheard);
}

static enum store_outcome check_whole(struct store *store, bool unclean)
{
        if (!unclean && (store->read_only || !check_is_due(store)))
                return STORE_OK;
        enum store_outcome outcome = connection_check(store->database);
        if (outcome == STORE_OK)
                keep_check_day(store);
        return outcome;
}

static bool read_site(struct store *store)
{
        struct query query = query_start(store, STATEMENT_SITE);
        if (query_next(&query))
                query_uuid(store->site, &query, 0);
        return query_end(&query);
}

static enum store_outcome open_steps(
        struct store *store, const char *directory, struct diagnostics *diagnostics)
{
        bool unclean = false;
        enum store_outcome outcome = prepare(store, directory, &unclean);
        if (outcome != STORE_OK) {
                store_outcome_tell(outcome, store->file, diagnostics);
                return outcome;
        }
        if (!migrations_run(store, migrations_all(), diagnostics))
                return store->outcome;
        outcome = check_whole(store, unclean);
        if (outcome == STORE_OK && !read_site(store))
                outcome = store->outcome;
        store_outcome_tell(outcome, store->file, diagnostics);
        return outcome;
}

static void free_store(struct store *store)
{
        for (size_t i = 0; i < STATEMENT_COUNT; i++)
                (void)sqlite3_finalize(store->statements[i]);
        (void)sqlite3_close(store->database);
        turn_close(&store->turn);
        arena_clear(&store->arena);
        memory_free(store);
}

enum store_outcome store_open(struct store **store, const char *directory, struct clock clock,
        struct diagnostics *diagnostics)
{
        (void)signal(SIGXFSZ, SIG_IGN);
        if (sodium_init() < 0)
                abort(); // no source of chance: nothing here would be safe
        struct store *opening = memory_new(sizeof(*opening));
        opening->clock = clock;
        opening->patience = PATIENCE;
        opening->turn.file = -1;
        opening->presence.file = -1;
        *store = NULL;
        enum store_outcome outcome = open_steps(opening, directory, diagnostics);
        if (outcome != STORE_OK) {
                if (opening->presence.file >= 0)
                        (void)close(opening->presence.file); // the mark stays
                free_store(opening);
                return outcome;
        }
        *store = opening;
        if (opening->read_only)
                store_outcome_tell(STORE_READ_ONLY, opening->file, diagnostics);
        return opening->read_only ? STORE_READ_ONLY : STORE_OK;
}

void store_close(struct store *store)
{
        if (!store)
                return;
        presence_leave(&store->presence);
        free_store(store);
}
