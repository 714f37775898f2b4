// SPDX-License-Identifier: GPL-3.0-or-later
// The directory that holds the database, and how files are made in it: for one user, or for the
// group of a shared directory. Inside this room alone.
#ifndef BEREKE_STORE_FOLDER_H
#define BEREKE_STORE_FOLDER_H

#include <stdbool.h>
#include <sys/types.h>

#include "base/arena.h"
#include "store/outcome.h"

// What stands in it.
#define FOLDER_DATABASE "bereke.db"
#define FOLDER_TURN "bereke.turn"     // turn.h
#define FOLDER_PRESENCE "bereke.open" // presence.h

struct folder {
        char *path; // absolute, without symbolic links, in the arena
        bool can_write;
};

// Makes the directory where missing. STORE_NETWORK where it lies on another machine.
enum store_outcome folder_open(struct folder *folder, struct arena *arena, const char *directory);

// What opening or making a file came to, by errno.
enum store_outcome folder_outcome(int error);

// Opens a file of the directory, made where missing with the right mode whatever the umask: 0660
// where the directory is shared (group-writable with setgid), else 0600. Never follows a symbolic
// link. -1 with errno.
int folder_open_file(const char *path, int flags);

// A new, empty file of that mode, one that stood there replaced.
bool folder_make_file(const char *path);

// Whether a file system of this type (statfs) and name (/proc/self/mountinfo) lies on another
// machine.
bool folder_type_is_network(unsigned long type, const char *name);

#endif
