// SPDX-License-Identifier: GPL-3.0-or-later
// SQLite's backup interface copies page by page under a read lock, so others may read meanwhile and
// a writer waits. The copy is written beside its place, checked, synced and only then renamed: a
// copy is whole or not there.

#include "store/copy.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/buffer.h"
#include "base/file.h"
#include "store/folder.h"
#include "store/migration.h"

static enum store_outcome check_open(sqlite3 *database)
{
        int64_t application;
        int64_t strangers = 0;
        enum store_outcome outcome =
                connection_number(&application, database, STATEMENT_APPLICATION);
        if (outcome == STORE_OK)
                outcome = connection_number(&strangers, database, STATEMENT_STRANGERS);
        if (outcome != STORE_OK)
                return outcome;
        if (application != APPLICATION_ID || strangers > 0)
                return STORE_FOREIGN;
        return connection_check(database);
}

enum store_outcome copy_open(sqlite3 **database, const char *file)
{
        *database = NULL;
        char *path = realpath(file, NULL);
        if (!path)
                return folder_outcome(errno);
        struct stat status;
        enum store_outcome outcome = STORE_OK;
        if (stat(path, &status) < 0 || access(path, R_OK) < 0)
                outcome = folder_outcome(errno);
        else if (!S_ISREG(status.st_mode)) // a device would be read without end
                outcome = STORE_DAMAGED;
        else
                outcome = connection_open(database, path, true);
        if (outcome == STORE_OK)
                outcome = check_open(*database);
        free(path);
        return outcome;
}

// No journal for the copy: nobody sees it before it is whole.
static enum store_outcome fill(sqlite3 *database, const char *file)
{
        sqlite3 *copy;
        int code =
                sqlite3_open_v2(file, &copy, SQLITE_OPEN_READWRITE | SQLITE_OPEN_EXRESCODE, NULL);
        enum store_outcome outcome = connection_outcome(copy, code);
        if (outcome == STORE_OK)
                outcome =
                        connection_run(copy, "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF");
        if (outcome == STORE_OK) {
                sqlite3_backup *backup = sqlite3_backup_init(copy, "main", database, "main");
                if (backup) {
                        (void)sqlite3_backup_step(backup, -1);
                        (void)sqlite3_backup_finish(backup);
                }
                outcome = connection_outcome(copy, sqlite3_extended_errcode(copy));
        }
        if (outcome == STORE_OK)
                outcome = check_open(copy);
        (void)sqlite3_close(copy);
        return outcome;
}

static enum store_outcome sync_file(const char *file)
{
        int descriptor = open(file, O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
        if (descriptor < 0)
                return folder_outcome(errno);
        enum store_outcome outcome = fsync(descriptor) == 0 ? STORE_OK : folder_outcome(errno);
        (void)close(descriptor);
        return outcome;
}

enum store_outcome copy_verified(sqlite3 *database, const char *file)
{
        struct buffer beside = {0};
        buffer_add_format(&beside, "%s.%ld.new", file, (long)getpid());
        const char *path = buffer_text(&beside);
        enum store_outcome outcome =
                folder_make_file(path) ? fill(database, path) : folder_outcome(errno);
        if (outcome == STORE_OK)
                outcome = sync_file(path);
        if (outcome == STORE_OK && rename(path, file) < 0)
                outcome = folder_outcome(errno);
        if (outcome == STORE_OK)
                file_sync_folder(file);
        else
                (void)unlink(path);
        buffer_clear(&beside);
        return outcome;
}
