// SPDX-License-Identifier: GPL-3.0-or-later
// Goes through what it was asked to check. Courses are read once, by their heads, when the first of
// their files comes up.
#include "course/check.h"

#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/file.h"
#include "course/catalogue.h"
#include "course/file_check.h"
#include "course/folder.h"

struct check {
        const struct check_request *request;
        struct diagnostics *diagnostics;
        struct check_result result;
        struct arena arena;
        const struct catalogue *course; // of the file before
};

// Files of one course come one after the other: the last course is the one to remember.
static const struct catalogue *course_at(struct check *check, const char *folder)
{
        if (!check->course || strcmp(check->course->folder, folder) != 0)
                check->course = catalogue_read(&check->arena, folder);
        return check->course;
}

static const char *whole_path(struct arena *arena, const char *path)
{
        char *whole = realpath(path, NULL);
        const char *copy = arena_copy_text(arena, whole ? whole : path);

        free(whole); // realpath() took it from malloc()
        return copy;
}

static void check_file(struct check *check, const char *path)
{
        const char *own = folder_of_course(&check->arena, path);
        const char *folder = own ? own : check->request->course;
        struct file_check file = {
                .path = path,
                .catalogue = folder ? course_at(check, folder) : NULL,
                .place = own ? whole_path(&check->arena, path) : NULL,
                .today = check->request->today,
        };

        check->result.files += file_check(&file, check->diagnostics);
}

static void check_folder(struct check *check, const char *folder)
{
        struct names files = folder_files(&check->arena, folder, false);

        for (size_t i = 0; i < files.count; i++)
                check_file(check, files.items[i]);
}

struct check_result check_paths(
        const struct check_request *request, struct diagnostics *diagnostics)
{
        struct check check = {.request = request, .diagnostics = diagnostics};

        arena_init(&check.arena);
        for (size_t i = 0; i < request->count; i++) {
                const char *path = request->paths[i];
                if (file_is_folder(path))
                        check_folder(&check, path);
                else if (file_exists(path))
                        check_file(&check, path);
                else if (!check.result.missing)
                        check.result.missing = path;
        }
        arena_clear(&check.arena);
        diagnostics_sort(diagnostics);
        return check.result;
}
