// SPDX-License-Identifier: GPL-3.0-or-later
// Promises: each is a record of its step (history.h); whether it was kept is a later fact.
#ifndef BEREKE_STORE_PLEDGE_H
#define BEREKE_STORE_PLEDGE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "store/sitting.h"
#include "store/store.h"

enum pledge_kept {
        PLEDGE_NOT_ASKED,
        PLEDGE_KEPT,
        PLEDGE_PARTLY_KEPT,
        PLEDGE_NOT_KEPT,
        PLEDGE_KEPT_COUNT
};

struct pledge {
        int64_t id;
        int64_t made_day; // days since 1970
        int64_t due_day;  // to be asked about from this day on; 0 for never
        const char *lesson;
        const char *step;
        const char *words;
        enum pledge_kept kept;
};

struct pledges {
        struct pledge *items; // oldest first; with their texts in the arena
        size_t count;
};

bool pledges_of_person(struct pledges *pledges, struct arena *arena, struct store *store,
        int64_t person, struct diagnostics *diagnostics);

// Whether it is to be asked about today.
bool pledge_is_due(const struct pledge *pledge, int64_t today);

// Keeps the answer of the person whose pledge it is.
bool pledge_answer(struct store *store, int64_t pledge, enum pledge_kept kept,
        struct diagnostics *diagnostics);

#endif
