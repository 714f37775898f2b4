// SPDX-License-Identifier: GPL-3.0-or-later
// SQLite would make its files with the umask of whoever came first and so lock a second user of a
// shared PC out; therefore every file is made here. Network folders are refused: their locks do not
// hold, and records get lost.

#include "store/folder.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/magic.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/statfs.h>
#include <sys/sysmacros.h>
#include <unistd.h>

#include "base/file.h"
#include "base/memory.h"

static const unsigned long network_types[] = {
        NFS_SUPER_MAGIC,
        SMB_SUPER_MAGIC,
        CIFS_SUPER_MAGIC,
        SMB2_SUPER_MAGIC,
        V9FS_MAGIC,
        AFS_SUPER_MAGIC,
        CODA_SUPER_MAGIC,
        CEPH_SUPER_MAGIC,
};

static const char *const network_names[] = {"fuse.sshfs", "fuse.smbnetfs", "fuse.davfs2",
        "fuse.rclone", "fuse.gvfsd-fuse", "fuse.curlftpfs", "fuse.glusterfs"};

bool folder_type_is_network(unsigned long type, const char *name)
{
        for (size_t i = 0; i < ARRAY_LENGTH(network_types); i++) {
                if (type == network_types[i])
                        return true;
        }
        for (size_t i = 0; i < ARRAY_LENGTH(network_names); i++) {
                if (type == FUSE_SUPER_MAGIC && strcmp(name, network_names[i]) == 0)
                        return true;
        }
        return false;
}

// The name of the file system on this device: "36 25 0:31 / /mnt rw - fuse.sshfs host: rw".
static void find_type_name(char name[64], dev_t device)
{
        *name = '\0';
        FILE *mounts = fopen("/proc/self/mountinfo", "re");
        if (!mounts)
                return;
        char *line = NULL;
        size_t size = 0;
        while (getline(&line, &size, mounts) > 0) {
                unsigned high;
                unsigned low;
                const char *type = strstr(line, " - ");
                if (type && sscanf(line, "%*d %*d %u:%u", &high, &low) == 2 &&
                        makedev(high, low) == device)
                        (void)sscanf(type, " - %63s", name);
        }
        free(line);
        (void)fclose(mounts);
}

static bool is_network(const char *path)
{
        struct statfs system;
        struct stat status;
        char name[64] = "";
        if (statfs(path, &system) < 0 || stat(path, &status) < 0)
                return false;
        if ((unsigned long)system.f_type == FUSE_SUPER_MAGIC)
                find_type_name(name, status.st_dev);
        return folder_type_is_network((unsigned long)system.f_type, name);
}

enum store_outcome folder_outcome(int error)
{
        switch (error) {
        case ENOENT:
        case ENOTDIR:
                return STORE_MISSING;
        case EACCES:
        case EPERM:
        case ELOOP: // a symbolic link where our file should be
                return STORE_NO_RIGHTS;
        case EROFS:
                return STORE_READ_ONLY;
        case ENOSPC:
        case EDQUOT:
        case EFBIG:
                return STORE_FULL;
        default:
                return STORE_FAILED;
        }
}

enum store_outcome folder_open(struct folder *folder, struct arena *arena, const char *directory)
{
        *folder = (struct folder){0};
        if (!file_is_folder(directory) && !file_make_folder(directory, 0700)) {
                enum store_outcome outcome = folder_outcome(errno);
                return outcome == STORE_MISSING || outcome == STORE_FAILED ? STORE_NO_FOLDER
                                                                           : outcome;
        }
        char *path = realpath(directory, NULL);
        if (!path)
                return folder_outcome(errno);
        folder->path = arena_copy_text(arena, path);
        free(path);
        folder->can_write = access(folder->path, W_OK | X_OK) == 0;
        return is_network(folder->path) ? STORE_NETWORK : STORE_OK;
}

// Those of the directory, also where root made the file; a stick's file system may know none.
static void give_rights(int file, const struct stat *directory)
{
        const mode_t shared = S_ISGID | S_IWGRP;
        if (geteuid() == 0)
                (void)!fchown(file, directory->st_uid, directory->st_gid);
        (void)fchmod(file, (directory->st_mode & shared) == shared ? 0660 : 0600);
}

int folder_open_file(const char *path, int flags)
{
        flags |= O_CLOEXEC | O_NOFOLLOW;
        int file = open(path, flags | O_CREAT | O_EXCL, 0600);
        if (file < 0)
                return errno == EEXIST || errno == EACCES || errno == EROFS ? open(path, flags)
                                                                            : file;
        struct arena arena = {0};
        struct stat directory;
        if (stat(file_folder(&arena, path), &directory) == 0)
                give_rights(file, &directory);
        arena_clear(&arena);
        return file;
}

bool folder_make_file(const char *path)
{
        if (unlink(path) < 0 && errno != ENOENT)
                return false;
        int file = folder_open_file(path, O_RDWR);
        return file >= 0 && close(file) == 0;
}
