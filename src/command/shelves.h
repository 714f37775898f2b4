// SPDX-License-Identifier: GPL-3.0-or-later
// The courses of this machine, opened.
#ifndef BEREKE_COMMAND_SHELVES_H
#define BEREKE_COMMAND_SHELVES_H

#include <stddef.h>

#include "command/places.h"
#include "course/course.h"

struct shelves {
        struct course_shelf **items; // in the invocation's arena
        size_t count;
};

// Opens every course there is. A course that cannot be opened is left out; its findings are added,
// so that a broken one beside a good one can be passed over by the caller.
void shelves_open(struct shelves *shelves, struct arena *arena, const struct places *places,
        struct diagnostics *diagnostics);
void shelves_close(struct shelves *shelves);

// Opens the course that the file stands in, else the first that would be opened. NULL where there
// is none or it cannot be opened. To be closed by shelf_close().
struct course_shelf *shelf_of_file(struct arena *arena, const struct places *places,
        const char *file, struct diagnostics *diagnostics);

#endif
