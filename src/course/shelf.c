// SPDX-License-Identifier: GPL-3.0-or-later
// A course as it stands open: course.yaml at once, everything else when it is first asked for, and
// kept until the shelf is closed.
#include "course/course.h"

#include <string.h>

#include "base/buffer.h"
#include "base/file.h"
#include "base/memory.h"
#include "base/translate.h"
#include "course/course_maker.h"
#include "course/course_file.h"

struct shelved {
        const char *id;
        const char *path;
        const struct lesson_head *head; // NULL until asked for
        const struct lesson *lesson;
};

struct course_shelf {
        struct arena arena;
        struct course course;
        struct shelved *lessons; // of all modules, then the tests
        size_t lesson_count;
        struct glossary *glossary; // NULL until asked for
        struct facts *facts;
};

static void shelve(struct course_shelf *shelf, const char *module, struct ids ids)
{
        struct buffer path;

        buffer_init(&path);
        for (size_t i = 0; i < ids.count; i++) {
                buffer_reset(&path);
                buffer_add_format(
                        &path, "%s/%s/%s.yaml", shelf->course.folder, module, ids.items[i]);
                shelf->lessons[shelf->lesson_count++] = (struct shelved){
                        .id = ids.items[i],
                        .path = arena_copy_text(&shelf->arena, buffer_text(&path)),
                };
        }
        buffer_clear(&path);
}

static void shelve_all(struct course_shelf *shelf)
{
        const struct course *course = &shelf->course;
        size_t count = course->tests.count;

        for (size_t i = 0; i < course->module_count; i++)
                count += course->modules[i].lessons.count;
        shelf->lessons = arena_take(&shelf->arena, count * sizeof(*shelf->lessons));
        for (size_t i = 0; i < course->module_count; i++)
                shelve(shelf, course->modules[i].id, course->modules[i].lessons);
        shelve(shelf, "tests", course->tests);
}

struct course_shelf *shelf_open(const char *folder, struct diagnostics *diagnostics)
{
        struct course_shelf *shelf = memory_new(sizeof(*shelf));
        struct course_file_request request = {
                .path = file_join(&shelf->arena, folder, "course.yaml"), .expected = "course"};
        struct course_file file;

        if (course_file_open(&file, &shelf->arena, &request, diagnostics))
                course_make(&shelf->course, &file.maker, &file.source.course);
        course_file_close(&file);
        shelf->course.folder = arena_copy_text(&shelf->arena, folder);
        if (!shelf->course.id || !shelf->course.title || shelf->course.module_count == 0) {
                shelf_close(shelf);
                return NULL;
        }
        shelve_all(shelf);
        return shelf;
}

void shelf_close(struct course_shelf *shelf)
{
        if (!shelf)
                return;
        arena_clear(&shelf->arena);
        memory_free(shelf);
}

const struct course *shelf_course(const struct course_shelf *shelf)
{
        return &shelf->course;
}

static struct shelved *find(struct course_shelf *shelf, const char *id)
{
        for (size_t i = 0; i < shelf->lesson_count; i++)
                if (strcmp(shelf->lessons[i].id, id) == 0)
                        return &shelf->lessons[i];
        return NULL;
}

// The same, with a finding where the course does not name the lesson.
static struct shelved *expect(
        struct course_shelf *shelf, const char *id, struct diagnostics *diagnostics)
{
        struct shelved *shelved = find(shelf, id);

        if (!shelved)
                diagnostics_add(diagnostics, &(struct finding){
                                                     .message = N_("no module has the lesson "
                                                                   "\"%s\""),
                                                     .details = {id},
                                             });
        return shelved;
}

const char *shelf_path(struct course_shelf *shelf, const char *lesson_id)
{
        const struct shelved *shelved = find(shelf, lesson_id);

        return shelved ? shelved->path : NULL;
}

const struct lesson_head *shelf_head(
        struct course_shelf *shelf, const char *lesson_id, struct diagnostics *diagnostics)
{
        struct shelved *shelved = expect(shelf, lesson_id, diagnostics);

        if (!shelved)
                return NULL;
        if (!shelved->head)
                shelved->head =
                        course_file_head(&shelf->arena, shelved->path, shelved->id, diagnostics);
        return shelved->head;
}

const struct lesson *shelf_lesson(
        struct course_shelf *shelf, const char *lesson_id, struct diagnostics *diagnostics)
{
        struct shelved *shelved = expect(shelf, lesson_id, diagnostics);

        if (!shelved)
                return NULL;
        if (!shelved->lesson)
                shelved->lesson =
                        course_file_lesson(&shelf->arena, shelved->path, shelved->id, diagnostics);
        return shelved->lesson;
}

const struct lesson *lesson_open(
        struct arena *arena, const char *path, struct diagnostics *diagnostics)
{
        return course_file_lesson(arena, path, NULL, diagnostics);
}

// Opens a file that a course may have or not; false where it has none. To be closed where opened.
static bool open_if_there(struct course_file *file, struct course_shelf *shelf,
        struct course_file_request request, struct diagnostics *diagnostics)
{
        request.path = file_join(&shelf->arena, shelf->course.folder, request.path);
        if (!file_exists(request.path))
                return false;
        if (course_file_open(file, &shelf->arena, &request, diagnostics))
                return true;
        course_file_close(file);
        return false;
}

const struct glossary *shelf_glossary(struct course_shelf *shelf, struct diagnostics *diagnostics)
{
        struct course_file_request request = {.path = "glossary.yaml", .expected = "glossary"};
        struct course_file file;

        if (shelf->glossary)
                return shelf->glossary;
        shelf->glossary = arena_take(&shelf->arena, sizeof(*shelf->glossary));
        if (open_if_there(&file, shelf, request, diagnostics)) {
                glossary_make(shelf->glossary, &file.maker, &file.source.entries);
                course_file_close(&file);
        }
        return shelf->glossary;
}

const struct facts *shelf_facts(struct course_shelf *shelf, struct diagnostics *diagnostics)
{
        struct course_file_request request = {.path = "facts.yaml", .expected = "facts"};
        struct course_file file;

        if (shelf->facts)
                return shelf->facts;
        shelf->facts = arena_take(&shelf->arena, sizeof(*shelf->facts));
        if (open_if_there(&file, shelf, request, diagnostics)) {
                facts_make(shelf->facts, &file.maker, &file.source.entries);
                course_file_close(&file);
        }
        return shelf->facts;
}
