// SPDX-License-Identifier: GPL-3.0-or-later
// A secret that somebody types: a person's PIN (pin.h), the trainer's passphrase (passphrase.h).
// Only an Argon2id hash is kept. Every wrong try makes the next one wait: 1, 2, 4 … 300 seconds,
// kept in the database.
#ifndef BEREKE_STORE_SECRET_H
#define BEREKE_STORE_SECRET_H

#include <stdbool.h>

#include "store/store.h"

enum { SECRET_WAIT_LONGEST = 300 }; // seconds

enum secret_answer {
        SECRET_RIGHT,
        SECRET_WRONG,  // the next try has to wait `wait_seconds`
        SECRET_WAIT,   // not looked at: `wait_seconds` are still to go
        SECRET_NONE,   // none is set: nothing to ask for
        SECRET_FAILED, // the database could not be used; a finding says why
};

// `holder` is the UUID of a person, or "trainer". Inside this room alone.
bool secret_is_set(struct store *store, const char *holder);
bool secret_set(struct store *store, const char *holder, const char *secret,
        struct diagnostics *diagnostics);
bool secret_clear(struct store *store, const char *holder, struct diagnostics *diagnostics);
enum secret_answer secret_check(int *wait_seconds, struct store *store, const char *holder,
        const char *secret, struct diagnostics *diagnostics);

#endif
