// SPDX-License-Identifier: GPL-3.0-or-later
// Whose turn it is to write: one flock on a side file, so that the kernel keeps the queue. Inside
// this room alone.
#ifndef BEREKE_STORE_TURN_H
#define BEREKE_STORE_TURN_H

#include <signal.h>
#include <stdbool.h>

struct turn {
        int file;         // the side file; below 0 where nothing can be written
        sigset_t signals; // as they were before the turn
};

// The side file stands in the database's directory.
bool turn_open(struct turn *turn, const char *path);
void turn_close(struct turn *turn);

// Waits for the turn, at most so long. From then on SIGTSTP, SIGINT, SIGTERM and SIGHUP wait.
bool turn_take(struct turn *turn, int milliseconds);
void turn_give_back(struct turn *turn);

#endif
