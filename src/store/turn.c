// SPDX-License-Identifier: GPL-3.0-or-later
// Signals wait meanwhile, so that nobody is stopped or ended while others queue behind.

#include "store/turn.h"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include "base/memory.h"
#include "store/file_lock.h"
#include "store/folder.h"

bool turn_open(struct turn *turn, const char *path)
{
        turn->file = folder_open_file(path, O_RDWR);
        return turn->file >= 0;
}

void turn_close(struct turn *turn)
{
        if (turn->file >= 0)
                (void)close(turn->file);
        turn->file = -1;
}

bool turn_take(struct turn *turn, int milliseconds)
{
        static const int waiting[] = {SIGTSTP, SIGINT, SIGTERM, SIGHUP};
        sigset_t signals;
        (void)sigemptyset(&signals);
        for (size_t i = 0; i < ARRAY_LENGTH(waiting); i++)
                (void)sigaddset(&signals, waiting[i]);
        (void)pthread_sigmask(SIG_BLOCK, &signals, &turn->signals);
        if (file_lock_take(turn->file, LOCK_EX, milliseconds))
                return true;
        (void)pthread_sigmask(SIG_SETMASK, &turn->signals, NULL);
        return false;
}

void turn_give_back(struct turn *turn)
{
        (void)flock(turn->file, LOCK_UN);
        (void)pthread_sigmask(SIG_SETMASK, &turn->signals, NULL);
}
