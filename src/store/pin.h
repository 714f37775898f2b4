// SPDX-License-Identifier: GPL-3.0-or-later
// A person's PIN. It holds off another person at the keyboard, not someone who copies the file.
#ifndef BEREKE_STORE_PIN_H
#define BEREKE_STORE_PIN_H

#include <stdbool.h>
#include <stdint.h>

#include "store/secret.h"
#include "store/store.h"

enum {
        PIN_SHORTEST = 4, // digits
        PIN_LONGEST = 6,
};

// 4 to 6 digits.
bool pin_is_well_formed(const char *pin);

// Sets or replaces; a trainer resets a forgotten one by clearing it.
bool pin_set(struct store *store, int64_t person, const char *pin, struct diagnostics *diagnostics);
bool pin_clear(struct store *store, int64_t person, struct diagnostics *diagnostics);
enum secret_answer pin_check(int *wait_seconds, struct store *store, int64_t person,
        const char *pin, struct diagnostics *diagnostics);

#endif
