// SPDX-License-Identifier: GPL-3.0-or-later
// Finds data, courses and languages. A program started from the build folder of the source tree
// finds that tree's own lessons and the languages made beside it; an installed one what was
// installed.

#include "command/places.h"

#include <pwd.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/file.h"

#define SHARED_DATA "/var/lib/bereke"

// The folder of the program itself, or NULL where the system does not say.
static const char *program_folder(struct arena *arena)
{
        char path[4096];
        ssize_t length = readlink("/proc/self/exe", path, sizeof(path) - 1);

        if (length <= 0)
                return NULL;
        path[length] = '\0';
        return file_folder(arena, path);
}

// The folder of the languages where it lies beside the program, as in a build folder; NULL for an
// installed program.
static const char *beside_program(struct arena *arena)
{
        const char *folder = program_folder(arena);
        const char *locale = folder ? file_join(arena, folder, "locale") : NULL;

        return locale && file_is_folder(locale) ? locale : NULL;
}

const char *places_locale(struct arena *arena)
{
        const char *beside = beside_program(arena);

        return beside ? beside : file_join(arena, BEREKE_DATADIR, "locale");
}

// The lessons of the source tree that the build folder (build/, build/asan/) lies in, else the
// installed ones.
static const char *built_in_course(struct arena *arena)
{
        const char *folder = beside_program(arena);

        for (int above = 0; folder && above < 3; above++) {
                folder = file_folder(arena, folder);
                const char *lessons = file_join(arena, folder, "lessons");
                if (file_exists(file_join(arena, lessons, "course.yaml")))
                        return lessons;
        }
        return file_join(arena, BEREKE_DATADIR, "lessons");
}

static const char *environment(const char *name)
{
        const char *value = getenv(name);

        return value && *value ? value : NULL;
}

static const char *home_folder(struct arena *arena)
{
        const char *home = environment("HOME");

        if (home)
                return home;
        const struct passwd *user = getpwuid(geteuid());
        return user ? arena_copy_text(arena, user->pw_dir) : "/";
}

static const char *data_folder(struct invocation *invocation)
{
        struct arena *arena = &invocation->arena;
        const char *given = invocation_value(invocation, "data");

        if (!given)
                given = environment("BEREKE_DATA");
        if (given)
                return given;
        if (file_is_folder(SHARED_DATA) && access(SHARED_DATA, W_OK | X_OK) == 0)
                return SHARED_DATA;
        const char *shared = environment("XDG_DATA_HOME");
        if (shared && *shared == '/') // a relative one is to be passed over, says its standard
                return file_join(arena, shared, "bereke");
        return file_join(arena, home_folder(arena), ".local/share/bereke");
}

static void add_course(struct places *places, const char *folder)
{
        if (*folder)
                places->courses[places->course_count++] = folder;
}

// --lessons may be given several times.
static void add_given(struct places *places, const struct invocation *invocation)
{
        for (size_t i = 0; i < invocation->value_count; i++)
                if (strcmp(invocation->values[i].option->name, "lessons") == 0)
                        add_course(places, invocation->values[i].argument);
}

static void add_from_environment(struct places *places, struct arena *arena)
{
        char *rest = arena_copy_text(arena, environment("BEREKE_LESSONS"));
        char *folder;

        while ((folder = strsep(&rest, ":")) != NULL)
                add_course(places, folder);
}

static size_t parts(const char *text)
{
        size_t count = 1;

        for (; text && *text; text++)
                count += *text == ':';
        return count;
}

static void add_standing(struct places *places, struct arena *arena, const struct file_names *added)
{
        const char *folder = places_added(arena, places);

        add_course(places, places->built_in);
        for (size_t i = 0; i < added->count; i++)
                add_course(places, file_join(arena, folder, added->names[i]));
}

void places_find(struct places *places, struct invocation *invocation)
{
        struct arena *arena = &invocation->arena;
        *places = (struct places){
                .locale = places_locale(arena),
                .built_in = built_in_course(arena),
                .data = data_folder(invocation),
        };
        struct file_names added = file_list(arena, places_added(arena, places));
        size_t most =
                invocation->value_count + parts(environment("BEREKE_LESSONS")) + added.count + 1;
        places->courses = arena_take(arena, most * sizeof(*places->courses));

        add_given(places, invocation);
        if (places->course_count == 0 && environment("BEREKE_LESSONS"))
                add_from_environment(places, arena);
        if (places->course_count == 0)
                add_standing(places, arena, &added);
}

const char *places_added(struct arena *arena, const struct places *places)
{
        return file_join(arena, places->data, "courses");
}
