// SPDX-License-Identifier: GPL-3.0-or-later
// "cash < 5000 and not (cow >= 1)": comparisons with and, or, not and brackets, nothing more.
// Variables: cash savings debt borrowed arrears wealth lowest (som); reserve (weeks); wellbeing
// agreement time month recoveries (plain numbers); and the ids of animals (heads), savings, loans
// and businesses (som; of a circle all that was paid in), agreements (0 or 1) and events (times).
#ifndef BEREKE_HOUSEHOLD_CONDITION_H
#define BEREKE_HOUSEHOLD_CONDITION_H

#include "household/household.h"

struct condition_step {
        uint8_t operation; // both as condition_inside.h says
        uint8_t variable;
        int16_t object;
        int64_t value; // in the variable's unit: tyiyn, tenths of a week, or plain
};

// Where a condition's text goes wrong.
struct condition_fault {
        const char *message; // N_() text, NULL for none
        const char *details[2];
        const char *nearest;   // the name that was probably meant, or NULL
        size_t offset, length; // bytes in the text
};

// Reads the text into the arena; names are looked up in the scenario as far as it is made: animals,
// savings, loans, businesses, agreements and events first. False with a fault where it is none.
bool condition_read(struct condition *condition, struct arena *arena,
        const struct scenario *scenario, const char *text, struct condition_fault *fault);

bool condition_holds(const struct condition *condition, const struct scenario *scenario,
        const struct household *household);

#endif
