// SPDX-License-Identifier: GPL-3.0-or-later
// How far a person is on the way to the certificate of a course.
#ifndef BEREKE_REPORT_STANDING_H
#define BEREKE_REPORT_STANDING_H

#include <stdbool.h>

#include "learn/earned.h"
#include "store/store.h"

struct standing {
        struct earned parts[EARNED_PART_COUNT];
        bool met; // every part
};

bool standing_read(struct standing *standing, struct store *store, const struct course *course,
        int64_t person, struct diagnostics *diagnostics);

// What is missing of a part, as a sentence in the arena; NULL where nothing is.
const char *standing_missing(
        struct arena *arena, const struct standing *standing, enum earned_part part);

#endif
