// SPDX-License-Identifier: GPL-3.0-or-later
// Checks in two rounds: first every file is read, so that the course is known; then each is held
// against it. A file of the course that was not asked for is read by its head only.
#include "course/check.h"

#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/file.h"
#include "course/catalogue.h"
#include "course/file_check.h"
#include "course/folder.h"

struct checked_file {
        const char *path;   // as it was given
        const char *place;  // the same file, seen from the root of the machine
        const char *course; // folder of the course that it stands in, or NULL
        struct source source;
        bool usable;
};

// A folder with files to check, as it was given and as it is.
struct checked_folder {
        const char *path;
        const char *place;
        const char *course;
};

struct check {
        const struct check_request *request;
        struct diagnostics *diagnostics;
        struct check_result result;
        struct arena arena;
        struct checked_file *files;
        size_t file_count;
        struct checked_folder folder;   // of the file before
        const struct catalogue *course; // of the file before
};

// Files of one folder come one after the other: the last folder is the one to remember.
static const struct checked_folder *folder_at(struct check *check, const char *path)
{
        struct checked_folder *folder = &check->folder;

        if (folder->path && strcmp(folder->path, path) == 0)
                return folder;
        char *place = realpath(path, NULL);
        folder->path = path;
        folder->place = arena_copy_text(&check->arena, place ? place : path);
        folder->course = folder_of_course(&check->arena, folder->place);
        free(place); // realpath() took it from malloc()
        return folder;
}

// All files that were asked for, folders opened up.
static struct names list_files(struct check *check)
{
        struct names files = {0};

        for (size_t i = 0; i < check->request->count; i++) {
                const char *path = check->request->paths[i];
                if (file_is_folder(path)) {
                        struct names inside = folder_files(&check->arena, path, false);
                        for (size_t j = 0; j < inside.count; j++)
                                names_add(&files, &check->arena, inside.items[j]);
                } else if (file_exists(path)) {
                        names_add(&files, &check->arena, path);
                } else if (!check->result.missing) {
                        check->result.missing = path;
                }
        }
        return files;
}

static void read_file(struct check *check, struct checked_file *file, const char *path)
{
        const struct checked_folder *folder = folder_at(check, file_folder(&check->arena, path));
        const char *slash = strrchr(path, '/');

        file->path = path;
        file->place = file_join(&check->arena, folder->place, slash ? slash + 1 : path);
        file->course = folder->course;
        file->usable = source_open(&file->source, &check->arena, path, NULL, check->diagnostics);
        check->result.files += file->source.kind != SOURCE_SCENARIO;
}

// The files of a course that were read already, then the others that stand in its folder.
static const struct catalogue *read_course(struct check *check, const char *folder)
{
        struct catalogue *course = catalogue_new(&check->arena, folder);
        struct names files = folder_files(&check->arena, folder, true);
        struct names read = {0};

        for (size_t i = 0; i < check->file_count; i++) {
                const struct checked_file *file = &check->files[i];
                if (!file->course || strcmp(file->course, folder) != 0)
                        continue;
                catalogue_add(course, file->place, file->usable ? &file->source : NULL);
                names_add(&read, &check->arena, file->place);
        }
        names_sort(&read);
        for (size_t i = 0; i < files.count; i++)
                if (!names_have(&read, files.items[i]))
                        catalogue_add_file(course, files.items[i]);
        catalogue_complete(course);
        return course;
}

// Files of one course come one after the other: the last course is the one to remember.
static const struct catalogue *course_at(struct check *check, const char *folder)
{
        if (!check->course || strcmp(check->course->folder, folder) != 0)
                check->course = read_course(check, folder);
        return check->course;
}

static void check_file(struct check *check, const struct checked_file *file)
{
        const char *folder = file->course ? file->course : check->request->course;

        file_check(
                &(struct file_check){
                        .source = &file->source,
                        .catalogue = folder ? course_at(check, folder) : NULL,
                        .place = file->course ? file->place : NULL,
                        .today = check->request->today,
                },
                check->diagnostics);
}

struct check_result check_paths(
        const struct check_request *request, struct diagnostics *diagnostics)
{
        struct check check = {.request = request, .diagnostics = diagnostics};

        arena_init(&check.arena);
        struct names paths = list_files(&check);
        check.files = arena_take(&check.arena, paths.count * sizeof(*check.files));
        check.file_count = paths.count;
        for (size_t i = 0; i < paths.count; i++)
                read_file(&check, &check.files[i], paths.items[i]);
        for (size_t i = 0; i < paths.count; i++)
                if (check.files[i].usable)
                        check_file(&check, &check.files[i]);
        arena_clear(&check.arena);
        diagnostics_sort(diagnostics);
        return check.result;
}
