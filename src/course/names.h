// SPDX-License-Identifier: GPL-3.0-or-later
// A set of ids: is this one of them, and which of them was meant?
#ifndef BEREKE_COURSE_NAMES_H
#define BEREKE_COURSE_NAMES_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"

struct names {
        const char **items; // sorted once names_sort() was called
        size_t count;
        size_t capacity;
};

// Borrows the name; the array lives in the arena.
void names_add(struct names *names, struct arena *arena, const char *name);

// Makes the set ready for the two questions below.
void names_sort(struct names *names);

bool names_have(const struct names *names, const char *name);

// The nearest one, or NULL; not looked for in very large sets.
const char *names_nearest(const struct names *names, const char *name);

#endif
