// SPDX-License-Identifier: GPL-3.0-or-later
// What this site remembers about itself: a few keys with a text each.
#ifndef BEREKE_STORE_SETTING_H
#define BEREKE_STORE_SETTING_H

#include <stdbool.h>

#include "base/arena.h"
#include "store/store.h"

// The keys that the program uses; a value is any text.
#define SETTING_FIRST_START "first-start" // "done" once the first start was gone through
#define SETTING_LANGUAGE "language" // "ky", "ru", "en": of the screens before anybody signs in
#define SETTING_LARGER_TEXT "larger-text" // "yes": before anybody signs in

// The value in the arena, or NULL where it was never set.
const char *setting_read(struct arena *arena, struct store *store, const char *key);

bool setting_is(struct store *store, const char *key, const char *value);

bool setting_write(
        struct store *store, const char *key, const char *value, struct diagnostics *diagnostics);

#endif
