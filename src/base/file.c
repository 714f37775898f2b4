// SPDX-License-Identifier: GPL-3.0-or-later
// Whole files, in and out. Reading never blocks on what is no file; writing goes beside the target
// and is renamed over it after a sync, because the power may go at any moment.

#include "base/file.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/buffer.h"
#include "base/memory.h"
#include "base/translate.h"

static bool refuse(
        struct diagnostics *diagnostics, const char *path, const char *message, const char *advice)
{
        struct finding finding = {
                .place = {.file = path},
                .message = message,
                .advice = advice,
        };
        diagnostics_add(diagnostics, &finding);
        return false;
}

static bool refuse_by_error(struct diagnostics *diagnostics, const char *path, int error)
{
        switch (error) {
        case ENOENT:
        case ENOTDIR:
                return refuse(diagnostics, path, N_("this file is not there"),
                        N_("check its name and folder"));
        case EACCES:
        case EPERM:
        case EROFS:
                return refuse(diagnostics, path, N_("there is no permission to use this file"),
                        N_("ask who looks after this computer"));
        case ENOSPC:
        case EDQUOT:
                return refuse(
                        diagnostics, path, N_("the disk is full"), N_("make room and try again"));
        default:
                return refuse(diagnostics, path, N_("this file cannot be read or written"),
                        N_("the disk or the stick may be damaged"));
        }
}

// Reads until the end or `length` bytes; false with errno set.
static bool read_all(int descriptor, char *bytes, size_t *length)
{
        size_t done = 0;
        while (done < *length) {
                ssize_t count = read(descriptor, bytes + done, *length - done);
                if (count < 0 && errno == EINTR)
                        continue;
                if (count < 0)
                        return false;
                if (count == 0)
                        break;
                done += (size_t)count;
        }
        *length = done;
        return true;
}

static bool read_open_file(struct file_bytes *file, struct arena *arena, int descriptor,
        size_t limit, struct finding *finding)
{
        struct stat status;
        if (fstat(descriptor, &status) < 0)
                return false;
        if (S_ISDIR(status.st_mode)) {
                finding->message = N_("this is a folder, not a file");
        } else if (!S_ISREG(status.st_mode)) {
                finding->message = N_("this is not an ordinary file");
        } else if ((size_t)status.st_size > limit) {
                finding->message = N_("this file is too large");
                finding->advice = N_("split it into smaller files");
        } else {
                file->length = (size_t)status.st_size;
                file->bytes = arena_take(arena, file->length + 1);
                return read_all(descriptor, file->bytes, &file->length);
        }
        return false;
}

bool file_read(struct file_bytes *file, struct arena *arena, const char *path, size_t limit,
        struct diagnostics *diagnostics)
{
        *file = (struct file_bytes){0};
        int descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
        if (descriptor < 0)
                return refuse_by_error(diagnostics, path, errno);
        struct finding finding = {0};
        bool read = read_open_file(file, arena, descriptor, limit, &finding);
        int error = errno;
        (void)close(descriptor);
        if (read)
                return true;
        *file = (struct file_bytes){0};
        return finding.message ? refuse(diagnostics, path, finding.message, finding.advice)
                               : refuse_by_error(diagnostics, path, error);
}

static bool write_all(int descriptor, const char *bytes, size_t length)
{
        while (length) {
                ssize_t count = write(descriptor, bytes, length);
                if (count < 0 && errno == EINTR)
                        continue;
                if (count < 0)
                        return false;
                bytes += count;
                length -= (size_t)count;
        }
        return true;
}

// Writes the new file beside the target; false with errno set.
static bool write_beside(const char *beside, const char *target, const char *bytes, size_t length)
{
        int descriptor = open(beside, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0666);
        if (descriptor < 0)
                return false;
        struct stat status;
        bool done = stat(target, &status) < 0 || fchmod(descriptor, status.st_mode & 0777) == 0;
        done = done && write_all(descriptor, bytes, length) && fsync(descriptor) == 0;
        int error = errno;
        done = close(descriptor) == 0 && done;
        errno = error;
        return done;
}

bool file_write(const char *path, const char *bytes, size_t length, struct diagnostics *diagnostics)
{
        struct buffer beside = {0};
        buffer_add_format(&beside, "%s.%ld.new", path, (long)getpid());
        bool done = write_beside(buffer_text(&beside), path, bytes, length) &&
                    rename(buffer_text(&beside), path) == 0;
        int error = errno;
        if (done)
                file_sync_folder(path);
        else
                (void)unlink(buffer_text(&beside));
        buffer_clear(&beside);
        return done || refuse_by_error(diagnostics, path, error);
}

void file_sync_folder(const char *path)
{
        struct arena arena = {0};
        int descriptor = open(file_folder(&arena, path), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
        if (descriptor >= 0) {
                (void)fsync(descriptor);
                (void)close(descriptor);
        }
        arena_clear(&arena);
}

bool file_exists(const char *path)
{
        return access(path, F_OK) == 0;
}

bool file_is_folder(const char *path)
{
        struct stat status;
        return stat(path, &status) == 0 && S_ISDIR(status.st_mode);
}

bool file_is_link(const char *path)
{
        struct stat status;
        return lstat(path, &status) == 0 && S_ISLNK(status.st_mode);
}

// Keeps the first reason why a folder could not be made: those below it fail only because of it.
static void make_one(const char *path, unsigned mode, int *error)
{
        if (mkdir(path, mode) < 0 && (*error == 0 || *error == EEXIST))
                *error = errno;
}

bool file_make_folder(const char *path, unsigned mode)
{
        char *copy = memory_copy_text(path);
        int error = 0;
        for (char *slash = strchr(copy + (*copy != '\0'), '/'); slash;
                slash = strchr(slash + 1, '/')) {
                *slash = '\0';
                make_one(copy, mode, &error);
                *slash = '/';
        }
        make_one(copy, mode, &error);
        memory_free(copy);
        bool stands = file_is_folder(path);
        errno = error;
        return stands;
}

char *file_join(struct arena *arena, const char *folder, const char *name)
{
        size_t length = strlen(folder);
        const char *slash = length > 0 && folder[length - 1] != '/' ? "/" : "";
        size_t size = length + strlen(slash) + strlen(name) + 1;
        char *path = arena_take(arena, size);
        (void)snprintf(path, size, "%s%s%s", folder, slash, name);
        return path;
}

char *file_folder(struct arena *arena, const char *path)
{
        const char *slash = strrchr(path, '/');
        if (!slash)
                return arena_copy_text(arena, ".");
        return arena_text(arena, path, slash == path ? 1 : (size_t)(slash - path));
}

static int compare_names(const void *one, const void *other)
{
        return strcmp(*(char *const *)one, *(char *const *)other);
}

struct file_names file_list(struct arena *arena, const char *folder)
{
        struct file_names list = {0};
        DIR *directory = opendir(folder);
        if (!directory)
                return list;
        char **names = NULL;
        size_t capacity = 0;
        for (struct dirent *entry; (entry = readdir(directory));) {
                if (entry->d_name[0] == '.')
                        continue;
                if (list.count == capacity) {
                        capacity = capacity ? capacity * 2 : 16;
                        names = memory_resize(names, capacity, sizeof(*names));
                }
                names[list.count++] = arena_copy_text(arena, entry->d_name);
        }
        (void)closedir(directory);
        if (list.count) {
                qsort(names, list.count, sizeof(*names), compare_names);
                list.names = arena_take(arena, list.count * sizeof(*names));
                memcpy(list.names, names, list.count * sizeof(*names));
        }
        memory_free(names);
        return list;
}
