// SPDX-License-Identifier: GPL-3.0-or-later
// A sitting is only a name for what belongs together; it stands in each fact and nowhere else.

#include "store/sitting.h"

#include <assert.h>
#include <string.h>

struct sitting sitting_of(const struct store *store, const int64_t *people, size_t count)
{
        assert(count >= 1 && count <= SITTING_PEOPLE);
        struct sitting sitting = {.count = count};
        memcpy(sitting.people, people, count * sizeof(*people));
        uuid_make(sitting.uuid, store_now(store));
        return sitting;
}
