// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/big_course.h"

#include <string.h>

#include "base/arena.h"
#include "base/buffer.h"
#include "base/file.h"
#include "course/course.h"

static const char real[] = "lessons";

enum { BYTES = 1 << 20, LARGEST_FILE = 1 << 20 };

struct making {
        struct big_course *course;
        const char *folder;
        struct arena arena;
        struct diagnostics diagnostics;
        bool failed;
};

static struct file_bytes read_real(struct making *making, const char *name)
{
        struct file_bytes file = {0};
        const char *path = file_join(&making->arena, real, name);

        if (!file_read(&file, &making->arena, path, LARGEST_FILE, &making->diagnostics))
                making->failed = true;
        return file;
}

static void write_one(struct making *making, const char *name, const char *bytes, size_t length)
{
        const char *path = file_join(&making->arena, making->folder, name);

        if (!file_make_folder(file_folder(&making->arena, path), 0700) ||
                !file_write(path, bytes, length, &making->diagnostics))
                making->failed = true;
        making->course->files++;
        making->course->bytes += length;
}

static void copy(struct making *making, const char *name)
{
        struct file_bytes file = read_real(making, name);

        if (!making->failed)
                write_one(making, name, file.bytes, file.length);
}

static const char *lesson_name(struct making *making, const char *module, const char *lesson)
{
        return arena_format(&making->arena, "%s/%s.yaml", module, lesson);
}

// The bytes of a lesson with another id in its line "lesson:".
static void copy_as(struct making *making, const char *from, const char *module, const char *id)
{
        struct file_bytes file = read_real(making, from);
        const char *line = making->failed ? NULL : strstr(file.bytes, "\nlesson: ");
        struct buffer bytes;

        if (!line) {
                making->failed = true;
                return;
        }
        line += strlen("\nlesson: ");
        buffer_init(&bytes);
        buffer_add_bytes(&bytes, file.bytes, (size_t)(line - file.bytes));
        buffer_add(&bytes, id);
        buffer_add(&bytes, line + strcspn(line, "\r\n"));
        write_one(making, lesson_name(making, module, id), bytes.text, bytes.length);
        buffer_clear(&bytes);
}

// One more module with all lessons of the real course; its lines go to course.yaml.
static void add_copies(
        struct making *making, struct buffer *lines, const struct course *course, int number)
{
        const char *module = arena_format(&making->arena, "copies-%d", number);

        buffer_add_format(lines, "- module: %s\n  title: Copies\n  lessons:\n", module);
        for (size_t i = 0; i < course->module_count; i++) {
                struct ids lessons = course->modules[i].lessons;
                for (size_t j = 0; j < lessons.count && !making->failed; j++) {
                        const char *id =
                                arena_format(&making->arena, "%s-%d", lessons.items[j], number);
                        const char *from =
                                lesson_name(making, course->modules[i].id, lessons.items[j]);
                        copy_as(making, from, module, id);
                        buffer_add_format(lines, "  - %s\n", id);
                }
        }
}

static void copy_course(struct making *making, const struct course *course)
{
        copy(making, "glossary.yaml");
        copy(making, "facts.yaml");
        for (size_t i = 0; i < course->module_count; i++)
                for (size_t j = 0; j < course->modules[i].lessons.count; j++)
                        copy(making, lesson_name(making, course->modules[i].id,
                                             course->modules[i].lessons.items[j]));
}

// course.yaml with the new modules after its own.
static void write_course(struct making *making, const char *modules)
{
        struct file_bytes file = read_real(making, "course.yaml");
        const char *after = making->failed ? NULL : strstr(file.bytes, "\nwhen_needed:");
        struct buffer bytes;

        if (!after) {
                making->failed = true;
                return;
        }
        buffer_init(&bytes);
        buffer_add_bytes(&bytes, file.bytes, (size_t)(after - file.bytes) + 1);
        buffer_add(&bytes, modules);
        buffer_add(&bytes, after + 1);
        write_one(making, "course.yaml", bytes.text, bytes.length);
        buffer_clear(&bytes);
}

static void make_from(struct making *making, const struct course *course)
{
        struct buffer modules;

        buffer_init(&modules);
        copy_course(making, course);
        for (int i = 1; making->course->bytes < BYTES && !making->failed; i++)
                add_copies(making, &modules, course, i);
        write_course(making, buffer_text(&modules));
        buffer_clear(&modules);
}

bool big_course_make(struct big_course *course, const char *folder)
{
        struct making making = {.course = course, .folder = folder};

        *course = (struct big_course){0};
        diagnostics_init(&making.diagnostics);
        struct course_shelf *shelf = shelf_open(real, &making.diagnostics);
        making.failed = !shelf;
        if (shelf)
                make_from(&making, shelf_course(shelf));
        shelf_close(shelf);
        arena_clear(&making.arena);
        diagnostics_clear(&making.diagnostics);
        return !making.failed;
}
