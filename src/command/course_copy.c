// SPDX-License-Identifier: GPL-3.0-or-later
// A stick is hostile: it may hold pipes that never end, links to files of this machine, folders in
// folders, or more than fits on the disk. Only what a course consists of is taken, up to a size.

#include "command/course_copy.h"

#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/arena.h"
#include "base/file.h"
#include "base/translate.h"
#include "command/command.h"

enum {
        COURSE_FILE_BYTES = 1024 * 1024,
        COURSE_BYTES = 32 * 1024 * 1024,
        COURSE_FOLDER_MODE = 0755,
};

struct copying {
        struct arena arena; // of the paths
        struct diagnostics *diagnostics;
        size_t bytes; // taken so far
};

static bool is_kind(const char *path, mode_t kind)
{
        struct stat status;

        return lstat(path, &status) == 0 && (status.st_mode & S_IFMT) == kind;
}

static bool is_lesson_file(const char *name)
{
        size_t length = strlen(name);

        return length > 5 && strcmp(name + length - 5, ".yaml") == 0;
}

static bool take_file(
        struct file_bytes *file, struct arena *arena, struct copying *copying, const char *from)
{
        if (!file_read(file, arena, from, COURSE_FILE_BYTES, copying->diagnostics))
                return false;
        copying->bytes += file->length;
        if (copying->bytes <= COURSE_BYTES)
                return true;
        diagnostics_add(copying->diagnostics, &(struct finding){
                                                      .place.file = from,
                                                      .message = N_("this course is too large"),
                                              });
        return false;
}

static int copy_file(struct copying *copying, const char *from, const char *to)
{
        struct arena arena = {0};
        struct file_bytes file;
        int status = EX_DATAERR;

        if (take_file(&file, &arena, copying, from))
                status = file_write(to, file.bytes, file.length, copying->diagnostics)
                                 ? STATUS_DONE
                                 : EX_CANTCREAT;
        arena_clear(&arena);
        return status;
}

static int make_folder(struct copying *copying, const char *path)
{
        if (file_make_folder(path, COURSE_FOLDER_MODE))
                return STATUS_DONE;
        diagnostics_add(copying->diagnostics, &(struct finding){
                                                      .place.file = path,
                                                      .message = N_("this folder cannot be made"),
                                              });
        return EX_CANTCREAT;
}

static int copy_folder(struct copying *copying, const char *from, const char *to, int levels)
{
        struct file_names names = file_list(&copying->arena, from);
        int status = make_folder(copying, to);

        for (size_t i = 0; status == STATUS_DONE && i < names.count; i++) {
                const char *source = file_join(&copying->arena, from, names.names[i]);
                const char *target = file_join(&copying->arena, to, names.names[i]);

                if (is_lesson_file(names.names[i]) && is_kind(source, S_IFREG))
                        status = copy_file(copying, source, target);
                else if (levels > 0 && is_kind(source, S_IFDIR))
                        status = copy_folder(copying, source, target, levels - 1);
        }
        return status;
}

int course_copy(const char *from, const char *to, struct diagnostics *diagnostics)
{
        struct copying copying = {.diagnostics = diagnostics};
        int status = copy_folder(&copying, from, to, 1);

        arena_clear(&copying.arena);
        return status;
}

static bool erase(struct arena *arena, const char *path, int levels)
{
        if (!is_kind(path, S_IFDIR))
                return unlink(path) == 0;
        struct file_names names = {0};
        bool erased = true;

        if (levels > 0)
                names = file_list(arena, path);
        for (size_t i = 0; erased && i < names.count; i++)
                erased = erase(arena, file_join(arena, path, names.names[i]), levels - 1);
        return erased && rmdir(path) == 0;
}

bool course_erase(const char *path)
{
        struct arena arena = {0};
        bool erased = erase(&arena, path, 2);

        arena_clear(&arena);
        return erased;
}
