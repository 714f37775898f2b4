// SPDX-License-Identifier: GPL-3.0-or-later
// Who belongs to which group. Inside this room alone, and inside a transaction.
#ifndef BEREKE_STORE_MEMBER_H
#define BEREKE_STORE_MEMBER_H

#include <stdbool.h>
#include <stdint.h>

#include "store/store.h"

// Either is kept as a change of the person; where nothing changes nothing is kept. STORE_GONE where
// the person or the group is not there.
bool member_add(struct store *store, int64_t group, int64_t person);
bool member_remove(struct store *store, int64_t group, int64_t person);

#endif
