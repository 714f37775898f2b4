// SPDX-License-Identifier: GPL-3.0-or-later
// The trainer's passphrase: made at the first start, asked for before anything about people is
// changed.
#ifndef BEREKE_STORE_PASSPHRASE_H
#define BEREKE_STORE_PASSPHRASE_H

#include <stdbool.h>

#include "store/secret.h"
#include "store/store.h"

enum { PASSPHRASE_SHORTEST = 8 }; // characters

// At least 8 characters, all of which can be shown.
bool passphrase_is_well_formed(const char *passphrase);

bool passphrase_is_set(struct store *store);
bool passphrase_set(struct store *store, const char *passphrase, struct diagnostics *diagnostics);
enum secret_answer passphrase_check(int *wait_seconds, struct store *store, const char *passphrase,
        struct diagnostics *diagnostics);

// For a forgotten one: only for the owner of the database's file (or root), and logged.
bool passphrase_replace(
        struct store *store, const char *passphrase, struct diagnostics *diagnostics);

#endif
