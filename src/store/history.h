// SPDX-License-Identifier: GPL-3.0-or-later
// What people did: learn/'s records, kept as facts that are only ever added, and read back.
#ifndef BEREKE_STORE_HISTORY_H
#define BEREKE_STORE_HISTORY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "learn/record.h"
#include "store/sitting.h"
#include "store/store.h"

// Adds the records of one step of the player, for each person of the sitting, in one transaction.
// True means that they are on the disk and may be acknowledged. Day and time are the store's clock.
bool history_add(struct store *store, const struct sitting *sitting, const struct record *records,
        size_t count, struct diagnostics *diagnostics);

struct records {
        struct record *items; // oldest first; with their texts in the arena
        size_t count;
};

// Everything a person did, as learn/ wants it.
bool history_read(struct records *records, struct arena *arena, struct store *store, int64_t person,
        struct diagnostics *diagnostics);

// What two people did together. Neither sees here what the other did alone.
bool history_read_together(struct records *records, struct arena *arena, struct store *store,
        const int64_t people[SITTING_PEOPLE], struct diagnostics *diagnostics);

// A lesson that was begun: the short way to "where does it go on" without reading every record.
// Derived, and kept beside the facts in the same transaction.
struct begun_lesson {
        const char *lesson;
        const char *step; // where it goes on; "" after a finish
        int started;      // how often
        int finished;     // how often
        int best_points;  // thousandths, of the best finish
        bool helped;      // in the best finish: a hint, a second try, or an answer not found
        int seen;         // steps shown in the walk that is not finished; 0 after a finish
        int missed;       // questions not got, by no try, the last two times they were met
        int64_t time;     // of the last of these, milliseconds since 1970
};

struct begun_lessons {
        struct begun_lesson *items; // the one touched last stands last
        size_t count;
};

bool history_lessons(struct begun_lessons *lessons, struct arena *arena, struct store *store,
        int64_t person, struct diagnostics *diagnostics);

#endif
