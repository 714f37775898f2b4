// SPDX-License-Identifier: GPL-3.0-or-later
// The two secrets: a person's PIN and the trainer's passphrase. Only an Argon2id hash is kept.
// Every wrong try makes the next one wait: 1, 2, 4 … 300 seconds, kept in the database. A PIN holds
// off a person at the keyboard, not someone who copies the file.
#ifndef BEREKE_STORE_PIN_H
#define BEREKE_STORE_PIN_H

#include <stdbool.h>
#include <stdint.h>

#include "store/store.h"

enum {
        PIN_SHORTEST = 4, // digits
        PIN_LONGEST = 6,
        PASSPHRASE_SHORTEST = 8, // characters
        PIN_WAIT_LONGEST = 300,  // seconds
};

enum pin_answer {
        PIN_RIGHT,
        PIN_WRONG,  // the next try has to wait `wait_seconds`
        PIN_WAIT,   // not looked at: `wait_seconds` are still to go
        PIN_NONE,   // no secret is set: nothing to ask for
        PIN_FAILED, // the database could not be used; a finding says why
};

// 4 to 6 digits.
bool pin_is_well_formed(const char *pin);

// Sets or replaces; a trainer resets a forgotten one by clearing it.
bool pin_set(struct store *store, int64_t person, const char *pin, struct diagnostics *diagnostics);
bool pin_clear(struct store *store, int64_t person, struct diagnostics *diagnostics);
enum pin_answer pin_check(int *wait_seconds, struct store *store, int64_t person, const char *pin,
        struct diagnostics *diagnostics);

// At least 8 characters, all of which can be shown.
bool passphrase_is_well_formed(const char *passphrase);
bool passphrase_is_set(struct store *store);
bool passphrase_set(struct store *store, const char *passphrase, struct diagnostics *diagnostics);
enum pin_answer passphrase_check(int *wait_seconds, struct store *store, const char *passphrase,
        struct diagnostics *diagnostics);

// For a forgotten one: only for the owner of the database's file (or root), and logged.
bool passphrase_replace(
        struct store *store, const char *passphrase, struct diagnostics *diagnostics);

#endif
