// SPDX-License-Identifier: GPL-3.0-or-later
// For `doctor`: is the database whole, and does what is derived still follow from the facts?
#ifndef BEREKE_STORE_HEALTH_H
#define BEREKE_STORE_HEALTH_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "store/store.h"

struct health {
        bool whole;          // integrity and foreign keys
        int64_t differences; // derived rows that do not follow from the facts
        int64_t people;
        int64_t facts;
};

bool health_look(struct health *health, struct store *store, struct diagnostics *diagnostics);

// Computes everything derived anew from the facts.
bool health_rebuild(struct store *store, struct diagnostics *diagnostics);

#endif
