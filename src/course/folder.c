// SPDX-License-Identifier: GPL-3.0-or-later
// Finds the files of a course. A link to a folder is not followed, as it is not copied with a
// course either: some lead in a circle.
#include "course/folder.h"

#include <string.h>

#include "base/buffer.h"
#include "base/file.h"

enum { DEPTH_MOST = 8 };

struct walk {
        struct arena *arena;
        struct names files;
        bool own;
};

static bool ends_with(const char *name, const char *end)
{
        size_t length = strlen(name);
        size_t end_length = strlen(end);

        return length > end_length && strcmp(name + length - end_length, end) == 0;
}

static void walk_folder(struct walk *walk, const char *folder, int depth)
{
        struct file_names names = file_list(walk->arena, folder);

        for (size_t i = 0; i < names.count; i++) {
                const char *path = file_join(walk->arena, folder, names.names[i]);
                if (ends_with(path, ".yaml") || ends_with(path, ".yml"))
                        names_add(&walk->files, walk->arena, path);
                else if (depth < DEPTH_MOST && file_is_folder(path) && !file_is_link(path) &&
                         !(walk->own && folder_is_course(path)))
                        walk_folder(walk, path, depth + 1);
        }
}

struct names folder_files(struct arena *arena, const char *folder, bool own)
{
        struct walk walk = {.arena = arena, .own = own};

        walk_folder(&walk, folder, 0);
        return walk.files;
}

bool folder_is_course(const char *folder)
{
        struct buffer path;

        buffer_init(&path);
        buffer_add_format(&path, "%s/course.yaml", folder);
        bool found = file_exists(buffer_text(&path));
        buffer_clear(&path);
        return found;
}

const char *folder_of_course(struct arena *arena, const char *folder)
{
        char *above = arena_copy_text(arena, folder);

        while (!folder_is_course(above)) {
                char *slash = strrchr(above, '/');
                if (!slash)
                        return NULL;
                *slash = '\0';
        }
        return above;
}
