// SPDX-License-Identifier: GPL-3.0-or-later
// The calculations that somebody kept on purpose. A plan that is let go stays in the records with a
// fact that says so; it is no longer shown.
#ifndef BEREKE_LEARN_KEPT_PLAN_H
#define BEREKE_LEARN_KEPT_PLAN_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"
#include "learn/record.h"

// Of the records: one RECORD_PLAN, not let go since.
struct kept_plans {
        const struct record **items; // the newest first; borrowed from the records
        size_t count;
};

// Plans that say the same are one, kept when it was kept last.
void kept_plans_find(
        struct kept_plans *plans, struct arena *arena, const struct record *records, size_t count);

// The fact that this plan is let go, its texts in the arena.
struct record kept_plan_drop(struct arena *arena, const struct record *kept);

#endif
