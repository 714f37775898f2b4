// SPDX-License-Identifier: GPL-3.0-or-later
// Who sits at the keyboard, from sign-in to sign-out.
#ifndef BEREKE_STORE_SITTING_H
#define BEREKE_STORE_SITTING_H

#include <stddef.h>
#include <stdint.h>

#include "store/store.h"
#include "store/uuid.h"

enum { SITTING_PEOPLE = 2 };

struct sitting {
        char uuid[UUID_TEXT]; // kept with each fact, so that a whole sitting can be given to the
                              // right person later
        int64_t people[SITTING_PEOPLE];
        size_t count;
};

// A new sitting of one or two people.
struct sitting sitting_of(const struct store *store, const int64_t *people, size_t count);

#endif
