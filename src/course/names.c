// SPDX-License-Identifier: GPL-3.0-or-later
// Ids in a sorted array: a course has at most some thousands, and they are asked for often.
#include "course/names.h"

#include <stdlib.h>
#include <string.h>

#include "base/text.h"

enum { NEAREST_AMONG = 256 }; // measuring distances is slow; nobody mistypes one of thousands

void names_add(struct names *names, struct arena *arena, const char *name)
{
        if (names->count == names->capacity) {
                size_t capacity = names->capacity ? names->capacity * 2 : 16;
                const char **items = arena_take(arena, capacity * sizeof(*items));
                if (names->count > 0)
                        memcpy(items, names->items, names->count * sizeof(*items));
                names->items = items;
                names->capacity = capacity;
        }
        names->items[names->count++] = name;
}

static int compare_names(const void *one, const void *other)
{
        return strcmp(*(const char *const *)one, *(const char *const *)other);
}

void names_sort(struct names *names)
{
        if (names->count > 1)
                qsort(names->items, names->count, sizeof(*names->items), compare_names);
}

bool names_have(const struct names *names, const char *name)
{
        return names->count > 0 && bsearch(&name, names->items, names->count, sizeof(*names->items),
                                           compare_names) != NULL;
}

const char *names_nearest(const struct names *names, const char *name)
{
        return names->count <= NEAREST_AMONG ? text_nearest(name, names->items, names->count)
                                             : NULL;
}
