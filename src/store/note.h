// SPDX-License-Identifier: GPL-3.0-or-later
// Private notes: for the person alone, never for the household or the trainer.
#ifndef BEREKE_STORE_NOTE_H
#define BEREKE_STORE_NOTE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "store/store.h"

struct private_note {
        int64_t time; // milliseconds since 1970
        const char *lesson;
        const char *step;
        const char *words;
};

struct private_notes {
        struct private_note *items; // oldest first; with their texts in the arena
        size_t count;
};

// `note->time` is not looked at: the store's clock is.
bool note_add(struct store *store, int64_t person, const struct private_note *note,
        struct diagnostics *diagnostics);

bool notes_of_person(struct private_notes *notes, struct arena *arena, struct store *store,
        int64_t person, struct diagnostics *diagnostics);

#endif
