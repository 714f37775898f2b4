// SPDX-License-Identifier: GPL-3.0-or-later
// Whole files, in and out.
#ifndef BEREKE_BASE_FILE_H
#define BEREKE_BASE_FILE_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"
#include "base/diagnostics.h"

struct file_bytes {
        char *bytes; // in the arena, with a NUL after the last
        size_t length;
};

// Reads a regular file of at most `limit` bytes. On failure a finding says why (missing, no rights,
// a folder, too large).
bool file_read(struct file_bytes *file, struct arena *arena, const char *path, size_t limit,
        struct diagnostics *diagnostics);

// Writes beside the target, syncs and renames: the target is either the old or the new one, whole.
bool file_write(
        const char *path, const char *bytes, size_t length, struct diagnostics *diagnostics);

// Makes a rename or a new name in the folder of this file outlast a power cut.
void file_sync_folder(const char *path);

bool file_exists(const char *path);
bool file_is_folder(const char *path);
bool file_is_link(const char *path);

// Makes the folder and those above it, with the given mode; true when it stands there afterwards,
// false with errno.
bool file_make_folder(const char *path, unsigned mode);

// "folder/name" in the arena.
char *file_join(struct arena *arena, const char *folder, const char *name);

// Everything before the last slash, "." when there is none.
char *file_folder(struct arena *arena, const char *path);

// Names in the folder, sorted by byte, without those that begin with a dot; count 0 when it cannot
// be read.
struct file_names {
        char **names;
        size_t count;
};
struct file_names file_list(struct arena *arena, const char *folder);

#endif
