// SPDX-License-Identifier: GPL-3.0-or-later
// bereke course: which courses are on this machine; taking one from a stick, and taking it away
// again. Only the files of a course are copied, and only where it can be opened: a stick is not
// trusted.

#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "base/file.h"
#include "base/translate.h"
#include "command/all.h"
#include "command/shelves.h"
#include "command/verb.h"

enum { COURSE_FILE_BYTES = 1024 * 1024, COURSE_FOLDER_MODE = 0755 };

static int list(struct site *site, struct invocation *invocation)
{
        struct shelves shelves;

        (void)invocation;
        shelves_open(&shelves, site->arena, &site->places, &site->diagnostics);
        for (size_t i = 0; i < shelves.count; i++) {
                const struct course *course = shelf_course(shelves.items[i]);
                printf("%s\t%s\t%s\n", course->id, course->folder, course->title);
        }
        shelves_close(&shelves);
        return site->diagnostics.errors > 0 ? complain_findings(EX_DATAERR, &site->diagnostics)
                                            : STATUS_DONE;
}

static bool is_lesson_file(const char *name)
{
        size_t length = strlen(name);

        return length > 5 && strcmp(name + length - 5, ".yaml") == 0;
}

static bool copy_file(struct site *site, const char *from, const char *to)
{
        struct file_bytes file;

        return file_read(&file, site->arena, from, COURSE_FILE_BYTES, &site->diagnostics) &&
               file_write(to, file.bytes, file.length, &site->diagnostics);
}

// The YAML files of a folder and of the folders right below it; a course has no deeper ones.
static bool copy_folder(struct site *site, const char *from, const char *to, int levels)
{
        struct file_names names = file_list(site->arena, from);
        bool copied = file_make_folder(to, COURSE_FOLDER_MODE);

        for (size_t i = 0; copied && i < names.count; i++) {
                const char *source = file_join(site->arena, from, names.names[i]);
                const char *target = file_join(site->arena, to, names.names[i]);

                if (is_lesson_file(names.names[i]))
                        copied = copy_file(site, source, target);
                else if (levels > 0 && file_is_folder(source))
                        copied = copy_folder(site, source, target, levels - 1);
        }
        return copied;
}

static int add(struct site *site, struct invocation *invocation)
{
        const char *folder = invocation->arguments[1];
        struct course_shelf *shelf = shelf_open(folder, &site->diagnostics);

        if (!shelf)
                return complain_findings(EX_DATAERR, &site->diagnostics);
        const char *id = arena_copy_text(site->arena, shelf_course(shelf)->id);
        shelf_close(shelf);
        const char *target = file_join(site->arena, places_added(site->arena, &site->places), id);
        if (file_exists(target)) {
                return complain(EX_CANTCREAT,
                        N_("A course of this id is here already: %s. Remove it first."), id);
        }
        if (!copy_folder(site, folder, target, 1))
                return complain_findings(EX_CANTCREAT, &site->diagnostics);
        printf("%s\t%s\n", id, target);
        return STATUS_DONE;
}

static bool remove_folder(struct site *site, const char *folder, int levels)
{
        struct file_names names = file_list(site->arena, folder);
        bool removed = true;

        for (size_t i = 0; removed && i < names.count; i++) {
                const char *name = file_join(site->arena, folder, names.names[i]);

                removed = levels > 0 && file_is_folder(name) ? remove_folder(site, name, levels - 1)
                                                             : unlink(name) == 0;
        }
        return removed && rmdir(folder) == 0;
}

static int remove_course(struct site *site, struct invocation *invocation)
{
        const char *id = invocation->arguments[1];
        const char *added = places_added(site->arena, &site->places);

        if (strchr(id, '/') || id[0] == '.' || !file_is_folder(file_join(site->arena, added, id)))
                return complain(EX_NOINPUT, N_("No course “%s” was added on this machine."), id);
        if (!remove_folder(site, file_join(site->arena, added, id), 1)) {
                return complain(
                        EX_CANTCREAT, N_("The course “%s” could not be removed whole."), id);
        }
        return STATUS_DONE;
}

static const struct verb verbs[] = {
        {"list", "", 0, 0, list},
        {"add", "DIR", 1, 1, add},
        {"remove", "ID", 1, 1, remove_course},
};

static int run(struct invocation *invocation)
{
        return verb_run(verbs, ARRAY_LENGTH(verbs), site_open, invocation);
}

const struct command course_command = {
        .name = "course",
        .arguments = "list|add|remove",
        .summary = N_("the courses of this machine; take one from a stick, or take it away"),
        .least = 1,
        .most = 2,
        .run = run,
};
