// SPDX-License-Identifier: GPL-3.0-or-later
// Two renames: the present file goes aside with its journal, which belongs to it by name, then the
// fresh one comes in. If the power goes between them nothing is lost: the next start finds no
// database and the kept one beside.

#include "store/exchange.h"

#include <errno.h>
#include <stdio.h>
#include <unistd.h>

#include "base/buffer.h"
#include "base/file.h"
#include "store/folder.h"

static const char *join(struct arena *arena, const char *path, const char *suffix)
{
        struct buffer joined = {0};
        buffer_add(&joined, path);
        buffer_add(&joined, suffix);
        const char *copy = arena_copy_text(arena, buffer_text(&joined));
        buffer_clear(&joined);
        return copy;
}

enum store_outcome exchange_begin(
        struct exchange *exchange, struct arena *arena, const char *directory)
{
        struct folder folder;
        *exchange = (struct exchange){.presence.file = -1};
        enum store_outcome outcome = folder_open(&folder, arena, directory);
        exchange->directory = folder.path ? folder.path : directory;
        exchange->present = file_join(arena, exchange->directory, FOLDER_DATABASE);
        exchange->fresh = file_join(arena, exchange->directory, FOLDER_DATABASE ".fresh");
        if (outcome != STORE_OK)
                return outcome;
        if (!folder.can_write)
                return STORE_NO_RIGHTS;
        const char *presence = file_join(arena, exchange->directory, FOLDER_PRESENCE);
        return presence_enter_alone(&exchange->presence, presence) ? STORE_OK : STORE_BUSY;
}

static bool keep_present(struct exchange *exchange, struct arena *arena)
{
        if (!file_exists(exchange->present))
                return true;
        for (int number = 1; !exchange->kept_as || file_exists(exchange->kept_as); number++) {
                char name[64];
                (void)snprintf(name, sizeof(name), "bereke-kept-%d.db", number);
                exchange->kept_as = file_join(arena, exchange->directory, name);
        }
        const char *journal = join(arena, exchange->present, "-journal");
        if (rename(journal, join(arena, exchange->kept_as, "-journal")) < 0 && errno != ENOENT)
                return false;
        return rename(exchange->present, exchange->kept_as) == 0;
}

enum store_outcome exchange_put(struct exchange *exchange, struct arena *arena)
{
        if (!keep_present(exchange, arena) || rename(exchange->fresh, exchange->present) < 0)
                return folder_outcome(errno);
        file_sync_folder(exchange->present);
        return STORE_OK;
}

void exchange_end(struct exchange *exchange)
{
        if (exchange->fresh)
                (void)unlink(exchange->fresh);
        presence_leave(&exchange->presence);
}
