// SPDX-License-Identifier: GPL-3.0-or-later
// People: who they are, in which households and classes. For each field the last change holds; the
// ones before it are kept as history, until the person is erased.
#ifndef BEREKE_STORE_PERSON_H
#define BEREKE_STORE_PERSON_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/translate.h"
#include "course/lesson.h"
#include "store/store.h"
#include "store/uuid.h"

enum { NAME_CHARACTERS = 60 }; // the longest name of a person or a group

struct person {
        int64_t id;           // in this database alone; 0 is nobody
        char uuid[UUID_TEXT]; // everywhere
        const char *name;     // in the arena it was read into
        enum language language;
        enum family_role role;
        bool larger_text;
        bool has_pin;
};

struct people {
        struct person *items; // in the arena
        size_t count;
};

// For people_list(): instead of a group.
enum { PEOPLE_ALL = 0, PEOPLE_WITHOUT_GROUP = -1 };

// Adds a person with the name, language, role and larger_text of `person`, to `group` unless that
// is 0. A name is trimmed and must have 1 to NAME_CHARACTERS characters, all of which can be shown.
bool person_add(int64_t *id, struct store *store, const struct person *person, int64_t group,
        struct diagnostics *diagnostics);

// False without a finding where there is no such person.
bool person_find(struct person *person, struct arena *arena, struct store *store, int64_t id,
        struct diagnostics *diagnostics);

bool person_rename(
        struct store *store, int64_t id, const char *name, struct diagnostics *diagnostics);
bool person_set_language(
        struct store *store, int64_t id, enum language language, struct diagnostics *diagnostics);
bool person_set_role(
        struct store *store, int64_t id, enum family_role role, struct diagnostics *diagnostics);
bool person_set_larger_text(
        struct store *store, int64_t id, bool larger, struct diagnostics *diagnostics);

// Erases the person and everything recorded about them, overwriting it on the disk. What stays is
// the UUID alone, so that no other site brings them back.
bool person_erase(struct store *store, int64_t id, struct diagnostics *diagnostics);

// The people of a group, of all, or of none, sorted by name as the language sorts.
bool people_list(struct people *people, struct arena *arena, struct store *store, int64_t group,
        struct diagnostics *diagnostics);

// Everybody of this name (case and look-alike letters aside), or with this UUID.
bool people_named(struct people *people, struct arena *arena, struct store *store, const char *name,
        struct diagnostics *diagnostics);

#endif
