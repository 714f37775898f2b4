// SPDX-License-Identifier: GPL-3.0-or-later
// Everything in a scenario that has an id, one kind like the other: for finding things by id and
// showing them by name.
#ifndef BEREKE_HOUSEHOLD_THING_H
#define BEREKE_HOUSEHOLD_THING_H

#include "household/scenario.h"

enum thing {
        THING_ANIMAL, // the first six have different ids: conditions name them
        THING_SAVING,
        THING_LOAN,
        THING_BUSINESS,
        THING_AGREEMENT,
        THING_EVENT,
        THING_INCOME,
        THING_EXPENSE,
        THING_GOAL,
        THING_POLICY,
        THING_KIND_COUNT
};

enum { THINGS_IN_CONDITIONS = THING_EVENT + 1 };

size_t thing_count(const struct scenario *scenario, enum thing kind);

const struct named *thing_named(const struct scenario *scenario, enum thing kind, size_t index);

// Its index, or -1.
int thing_find(const struct scenario *scenario, enum thing kind, const char *id);

#endif
