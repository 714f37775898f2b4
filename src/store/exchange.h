// SPDX-License-Identifier: GPL-3.0-or-later
// Putting a new database in the place of the present one. Inside this room alone.
#ifndef BEREKE_STORE_EXCHANGE_H
#define BEREKE_STORE_EXCHANGE_H

#include "base/arena.h"
#include "store/outcome.h"
#include "store/presence.h"

// The places of it, as absolute paths in the arena, and the right to exchange: nobody else has the
// database open.
struct exchange {
        const char *directory;
        const char *present; // where the database stands
        const char *fresh;   // where the new one is to be made
        const char *kept_as; // where the one before went; NULL where there was none
        struct presence presence;
};

enum store_outcome exchange_begin(
        struct exchange *exchange, struct arena *arena, const char *directory);

// Keeps the present file beside, under a name that was free, and puts the fresh one in its place.
enum store_outcome exchange_put(struct exchange *exchange, struct arena *arena);

// Gives the right back; a fresh file that was not put is removed.
void exchange_end(struct exchange *exchange);

#endif
