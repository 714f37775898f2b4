// SPDX-License-Identifier: GPL-3.0-or-later
// Opening the courses of this machine; see the header.

#include "command/shelves.h"

#include <stdlib.h>

#include "base/file.h"
#include "course/folder.h"

void shelves_open(struct shelves *shelves, struct arena *arena, const struct places *places,
        struct diagnostics *diagnostics)
{
        *shelves = (struct shelves){
                .items = arena_take(arena, (places->course_count + 1) * sizeof(*shelves->items)),
        };
        for (size_t i = 0; i < places->course_count; i++) {
                struct course_shelf *shelf = shelf_open(places->courses[i], diagnostics);

                if (shelf)
                        shelves->items[shelves->count++] = shelf;
        }
}

void shelves_close(struct shelves *shelves)
{
        for (size_t i = 0; i < shelves->count; i++)
                shelf_close(shelves->items[i]);
        shelves->count = 0;
}

struct course_shelf *shelf_of_file(struct arena *arena, const struct places *places,
        const char *file, struct diagnostics *diagnostics)
{
        char *absolute = realpath(file, NULL);
        const char *folder =
                absolute ? folder_of_course(arena, file_folder(arena, absolute)) : NULL;

        free(absolute); // realpath() took it from malloc()
        return shelf_open(folder ? folder : places->courses[0], diagnostics);
}
