// SPDX-License-Identifier: GPL-3.0-or-later
// bereke course: which courses are on this machine; taking one from a stick, and taking it away
// again. A course comes and goes by one renaming, so that no half of one is ever opened.

#include <stdio.h>
#include <string.h>

#include "base/file.h"
#include "base/translate.h"
#include "command/all.h"
#include "command/course_copy.h"
#include "command/shelves.h"
#include "command/verb.h"

static int list(struct site *site, struct invocation *invocation)
{
        struct shelves shelves;

        (void)invocation;
        shelves_open(&shelves, site->arena, &site->places, &site->diagnostics);
        for (size_t i = 0; i < shelves.count; i++) {
                const struct course *course = shelf_course(shelves.items[i]);
                const char *cells[] = {course->id, course->folder, course->title};

                list_row(stdout, cells, ARRAY_LENGTH(cells));
        }
        shelves_close(&shelves);
        return site->diagnostics.errors > 0 ? complain_findings(EX_DATAERR, &site->diagnostics)
                                            : STATUS_DONE;
}

// The id of the course in the folder; NULL with findings where it cannot be opened.
static const char *id_of(struct site *site, const char *folder)
{
        struct course_shelf *shelf = shelf_open(folder, &site->diagnostics);
        const char *id = shelf ? arena_copy_text(site->arena, shelf_course(shelf)->id) : NULL;

        shelf_close(shelf);
        return id;
}

// Where a course stands while it comes or goes: a name that is not opened.
static const char *aside(struct site *site, const char *id)
{
        return arena_format(site->arena, "%s/.%s", places_added(site->arena, &site->places), id);
}

static const char *place_of(struct site *site, const char *id)
{
        return file_join(site->arena, places_added(site->arena, &site->places), id);
}

static int put(struct site *site, const char *folder, const char *id)
{
        const char *beside = aside(site, id);

        (void)course_erase(beside); // of an earlier time, when the power went
        int status = course_copy(folder, beside, &site->diagnostics);
        if (status == STATUS_DONE && rename(beside, place_of(site, id)) != 0)
                status = complain(
                        EX_CANTCREAT, N_("The course “%s” could not be put in its place."), id);
        if (status == STATUS_DONE)
                file_sync_folder(place_of(site, id));
        else
                (void)course_erase(beside);
        return complain_findings(status, &site->diagnostics);
}

static int add(struct site *site, struct invocation *invocation)
{
        const char *folder = invocation->arguments[1];

        if (!file_exists(file_join(site->arena, folder, "course.yaml")))
                return complain(EX_NOINPUT, N_("There is no course in the folder %s."), folder);
        const char *id = id_of(site, folder);
        if (!id)
                return complain_findings(EX_DATAERR, &site->diagnostics);
        if (file_exists(place_of(site, id)))
                return complain(EX_CANTCREAT,
                        N_("A course of this id is here already: %s. Remove it first."), id);
        int status = put(site, folder, id);
        if (status == STATUS_DONE)
                list_row(stdout, (const char *[]){id, place_of(site, id)}, 2);
        return status;
}

static int remove_course(struct site *site, struct invocation *invocation)
{
        const char *id = invocation->arguments[1];

        if (!*id || *id == '.' || strchr(id, '/') || !file_exists(place_of(site, id)))
                return complain(EX_NOINPUT, N_("No course “%s” was added on this machine."), id);
        if (rename(place_of(site, id), aside(site, id)) != 0 || !course_erase(aside(site, id)))
                return complain(
                        EX_CANTCREAT, N_("The course “%s” could not be removed whole."), id);
        return STATUS_DONE;
}

static const struct verb verbs[] = {
        {"list", "", 0, 0, list},
        {"add", "DIR", 1, 1, add},
        {"remove", "ID", 1, 1, remove_course},
};

static int run(struct invocation *invocation)
{
        return verb_run(site_look, invocation);
}

const struct command course_command = {
        .name = "course",
        .summary = N_("the courses of this machine; take one from a stick, or take it away"),
        COMMAND_VERBS(verbs),
        .run = run,
};
