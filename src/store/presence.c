// SPDX-License-Identifier: GPL-3.0-or-later
// A side file that all who have the database open hold a shared lock on. Its size is the marker:
// one byte while anybody is there, none after the last one left in order. Whoever gets the lock
// alone and finds the byte knows that the end was unclean. The size is changed by ftruncate(),
// which is metadata and so reaches the disk with the first commit after it; nothing has to be
// synced for it.

#include "store/presence.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include "store/file_lock.h"
#include "store/folder.h"

enum { PATIENCE = 1000 }; // milliseconds; who only comes or goes is alone for an instant

static bool is_marked(int file)
{
        struct stat status;
        return fstat(file, &status) == 0 && status.st_size > 0;
}

bool presence_enter(struct presence *presence, bool *unclean, const char *path)
{
        *unclean = false;
        presence->file = folder_open_file(path, O_RDWR);
        if (presence->file < 0)
                return true;
        bool alone = flock(presence->file, LOCK_EX | LOCK_NB) == 0;
        *unclean = alone && is_marked(presence->file);
        if (!file_lock_take(presence->file, LOCK_SH, PATIENCE))
                return false;
        // The last one takes the mark away only while alone, so it stays once the shared lock is
        // held.
        if (!is_marked(presence->file))
                (void)!ftruncate(presence->file, 1);
        return true;
}

void presence_leave(struct presence *presence)
{
        if (presence->file < 0)
                return;
        if (flock(presence->file, LOCK_EX | LOCK_NB) == 0)
                (void)!ftruncate(presence->file, 0);
        (void)close(presence->file);
        presence->file = -1;
}

bool presence_enter_alone(struct presence *presence, const char *path)
{
        presence->file = folder_open_file(path, O_RDWR);
        if (presence->file < 0)
                return false;
        if (flock(presence->file, LOCK_EX | LOCK_NB) == 0)
                return true;
        (void)close(presence->file);
        presence->file = -1;
        return false;
}
