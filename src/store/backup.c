// SPDX-License-Identifier: GPL-3.0-or-later
// The daily copies are named "000012-2026-11-24.db": the number puts them in order whatever the
// clock says, the date is for people. A copy is never written over an older one; the oldest goes
// only after the newest stands.

#include "store/backup.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/file.h"
#include "store/connection.h"
#include "store/copy.h"
#include "store/folder.h"

static const char folder_name[] = "backups";

// Whether a copy may take this name: what stands there is replaced, so it must be an ordinary file
// (no device, no folder) and not the database itself.
static enum store_outcome may_replace(const struct store *store, const char *file)
{
        struct stat there;
        struct stat own;
        if (stat(file, &there) < 0)
                return STORE_OK;
        if (!S_ISREG(there.st_mode))
                return STORE_NO_FILE;
        bool same = stat(store->file, &own) == 0 && own.st_dev == there.st_dev &&
                    own.st_ino == there.st_ino;
        return same ? STORE_SAME_FILE : STORE_OK;
}

bool backup_make(struct store *store, const char *file, struct diagnostics *diagnostics)
{
        store->outcome = may_replace(store, file);
        if (store->outcome == STORE_OK)
                store->outcome = copy_verified(store->database, file);
        store_outcome_tell(store->outcome, file, diagnostics);
        return store->outcome == STORE_OK;
}

// Reads "000012-2026-11-24.db"; false for any other name.
static bool read_name(struct backup *backup, const char *name)
{
        long long number;
        struct date date;
        int end = 0;
        if (sscanf(name, "%6lld-%4d-%2d-%2d.db%n", &number, &date.year, &date.month, &date.day,
                    &end) != 4 ||
                end == 0 || name[end] != '\0')
                return false;
        backup->number = number;
        backup->day = date_to_day(date);
        return true;
}

struct backups backup_list(struct arena *arena, const char *directory)
{
        const char *folder = file_join(arena, directory, folder_name);
        struct file_names names = file_list(arena, folder); // sorted, so by number
        struct backups backups = {
                .items = arena_take(arena, names.count * sizeof(struct backup)),
        };
        for (size_t i = 0; i < names.count; i++) {
                struct backup *backup = &backups.items[backups.count];
                if (read_name(backup, names.names[i])) {
                        backup->path = file_join(arena, folder, names.names[i]);
                        backups.count++;
                }
        }
        return backups;
}

// With the owner and the rights of the directory it stands in.
static bool make_folder(const char *folder, const char *directory)
{
        struct stat status;
        if (file_is_folder(folder))
                return true;
        if (stat(directory, &status) < 0 || mkdir(folder, 0700) < 0)
                return false;
        if (geteuid() == 0)
                (void)!chown(folder, status.st_uid, status.st_gid);
        (void)chmod(folder, status.st_mode & 07777);
        return true;
}

// Copies the database to a file of this name in the folder, which is made where missing.
static bool make_named(
        struct store *store, struct arena *arena, const char *name, struct diagnostics *diagnostics)
{
        const char *folder = file_join(arena, store->directory, folder_name);
        if (make_folder(folder, store->directory))
                return backup_make(store, file_join(arena, folder, name), diagnostics);
        store->outcome = folder_outcome(errno);
        store_outcome_tell(store->outcome, folder, diagnostics);
        return false;
}

static bool make_todays(struct store *store, struct arena *arena, const struct backups *backups,
        struct date date, struct diagnostics *diagnostics)
{
        int64_t number = backups->items && backups->count > 0
                                 ? backups->items[backups->count - 1].number + 1
                                 : 1;
        char name[64];
        (void)snprintf(name, sizeof(name), "%06lld-%04d-%02d-%02d.db", (long long)number, date.year,
                date.month, date.day);
        return make_named(store, arena, name, diagnostics);
}

bool backup_before_version(struct store *store, int version, struct diagnostics *diagnostics)
{
        struct arena arena = {0};
        char name[64];
        (void)snprintf(name, sizeof(name), "before-version-%d.db", version);
        bool made = make_named(store, &arena, name, diagnostics);
        arena_clear(&arena);
        return made;
}

// One a day is kept: where today's stands already it is made anew, or left where `anew` is false.
static bool make_daily(struct store *store, bool anew, struct diagnostics *diagnostics)
{
        struct arena arena = {0};
        int64_t today = clock_day(store_now(store));
        struct backups backups = backup_list(&arena, store->directory);
        bool stands = backups.count && backups.items[backups.count - 1].day == today;
        bool made = (anew || !stands) &&
                    make_todays(store, &arena, &backups, date_of_day(today), diagnostics);
        if (made && stands)
                (void)unlink(backups.items[backups.count - 1].path);
        for (size_t i = 0; made && !stands && i + BACKUPS_KEPT <= backups.count; i++)
                (void)unlink(backups.items[i].path);
        arena_clear(&arena);
        return made || (stands && !anew);
}

bool backup_daily(struct store *store, struct diagnostics *diagnostics)
{
        return make_daily(store, false, diagnostics);
}

bool backup_now(struct store *store, struct diagnostics *diagnostics)
{
        return make_daily(store, true, diagnostics);
}
