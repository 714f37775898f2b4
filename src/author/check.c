// SPDX-License-Identifier: GPL-3.0-or-later
// Goes through what it was asked to check. Each file is read, checked by itself and given back at
// once; what it refers to is held against its course at the end, when all files are known. A file
// of a course that was not asked for is read by its head only.
#include "author/check.h"

#include <stdlib.h>
#include <string.h>

#include "author/catalogue.h"
#include "author/file_check.h"
#include "base/arena.h"
#include "base/file.h"
#include "course/folder.h"
#include "household/balance.h"

// A course, and those of its files that were read already.
struct checked_course {
        struct checked_course *next;
        struct catalogue *catalogue;
        struct names read;
};

// A folder with files to check, as it was given and as it is.
struct checked_folder {
        const char *path;
        const char *place;
        const char *course; // the folder of its course, or NULL
};

struct check {
        const struct check_request *request;
        struct diagnostics *diagnostics;
        struct check_result result;
        struct arena arena;
        struct checked_folder folder; // of the file before
        struct checked_course *courses;
        struct references references;
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

static struct checked_course *course_at(struct check *check, const char *folder)
{
        for (struct checked_course *course = check->courses; course; course = course->next)
                if (strcmp(course->catalogue->folder, folder) == 0)
                        return course;
        struct checked_course *course = arena_take(&check->arena, sizeof(*course));
        course->catalogue = catalogue_new(&check->arena, folder);
        course->next = check->courses;
        check->courses = course;
        return course;
}

static void play(struct check *check, const struct scenario *scenario)
{
        scenario_explore(scenario, check->diagnostics);
        if (check->request->runs > 0)
                check->result.unmet += balance_check(
                        scenario, check->request->runs, crew_hands(), check->diagnostics);
}

static void check_draft(
        struct check *check, const char *path, struct checked_course *own, const char *place)
{
        struct arena scratch;
        struct draft draft;

        arena_init(&scratch);
        bool usable = draft_open(&draft, &scratch, path, check->diagnostics);
        if (own) {
                catalogue_add(own->catalogue, place, usable ? &draft.source : NULL);
                names_add(&own->read, &check->arena, place);
        }
        if (usable)
                file_check(
                        &(struct file_check){
                                .draft = &draft,
                                .references =
                                        check->references.catalogue ? &check->references : NULL,
                                .today = check->request->today,
                        },
                        check->diagnostics);
        if (draft.scenario)
                play(check, draft.scenario);
        check->result.files++;
        arena_clear(&scratch);
}

static void check_file(struct check *check, const char *path)
{
        const struct checked_folder *folder = folder_at(check, file_folder(&check->arena, path));
        const char *slash = strrchr(path, '/');
        const char *place = file_join(&check->arena, folder->place, slash ? slash + 1 : path);
        const char *course = folder->course ? folder->course : check->request->course;
        struct checked_course *checked = course ? course_at(check, course) : NULL;

        check->references.catalogue = checked ? checked->catalogue : NULL;
        check->references.file = folder->course ? place : NULL;
        check_draft(check, path, folder->course ? checked : NULL, place);
}

static void check_folder(struct check *check, const char *folder)
{
        struct names files = folder_files(&check->arena, folder, false);

        for (size_t i = 0; i < files.count; i++)
                check_file(check, files.items[i]);
}

// Adds what the course has beside the files that were read.
static void complete(struct check *check, struct checked_course *course)
{
        struct names files = folder_files(&check->arena, course->catalogue->folder, true);

        names_sort(&course->read);
        for (size_t i = 0; i < files.count; i++)
                if (!names_have(&course->read, files.items[i]))
                        catalogue_add_file(course->catalogue, files.items[i]);
        catalogue_complete(course->catalogue);
}

struct check_result check_paths(
        const struct check_request *request, struct diagnostics *diagnostics)
{
        struct check check = {.request = request, .diagnostics = diagnostics};

        arena_init(&check.arena);
        check.references.arena = &check.arena;
        for (size_t i = 0; i < request->count; i++) {
                const char *path = request->paths[i];
                if (file_is_folder(path))
                        check_folder(&check, path);
                else if (file_exists(path))
                        check_file(&check, path);
                else if (!check.result.missing)
                        check.result.missing = path;
        }
        for (struct checked_course *course = check.courses; course; course = course->next)
                complete(&check, course);
        references_check(&check.references, diagnostics);
        arena_clear(&check.arena);
        diagnostics_sort(diagnostics);
        return check.result;
}
