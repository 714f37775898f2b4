// SPDX-License-Identifier: GPL-3.0-or-later
// Households and classes: the two kinds of group that people belong to.
#ifndef BEREKE_STORE_GROUP_H
#define BEREKE_STORE_GROUP_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "store/store.h"
#include "store/uuid.h"

enum group_kind { GROUP_HOUSEHOLD, GROUP_CLASS, GROUP_KIND_COUNT };

struct group {
        int64_t id; // in this database alone
        char uuid[UUID_TEXT];
        enum group_kind kind;
        const char *name; // in the arena it was read into
        size_t people;    // how many belong to it
};

struct groups {
        struct group *items; // in the arena
        size_t count;
};

// "household", "class".
const char *group_kind_word(enum group_kind kind);

// The name follows the rules of a person's (person.h).
bool group_add(int64_t *id, struct store *store, enum group_kind kind, const char *name,
        struct diagnostics *diagnostics);

bool group_rename(
        struct store *store, int64_t group, const char *name, struct diagnostics *diagnostics);

// Its people stay and belong to it no longer.
bool group_remove(struct store *store, int64_t group, struct diagnostics *diagnostics);

// Twice is the same as once.
bool group_enrol(
        struct store *store, int64_t group, int64_t person, struct diagnostics *diagnostics);
bool group_leave(
        struct store *store, int64_t group, int64_t person, struct diagnostics *diagnostics);

// All groups, households first, each kind sorted by name as the language sorts.
bool groups_list(struct groups *groups, struct arena *arena, struct store *store,
        struct diagnostics *diagnostics);

// Those a person belongs to.
bool groups_of_person(struct groups *groups, struct arena *arena, struct store *store,
        int64_t person, struct diagnostics *diagnostics);

// Those of this name (case and look-alike letters aside), or with this UUID.
bool groups_named(struct groups *groups, struct arena *arena, struct store *store, const char *name,
        struct diagnostics *diagnostics);

#endif
