// SPDX-License-Identifier: GPL-3.0-or-later
// A person's PIN is a secret held by their UUID.

#include "store/pin.h"

#include <string.h>

#include "base/translate.h"
#include "store/person.h"
#include "store/query.h"

bool pin_is_well_formed(const char *pin)
{
        size_t length = strlen(pin);
        return length >= PIN_SHORTEST && length <= PIN_LONGEST &&
               strspn(pin, "0123456789") == length;
}

static bool find_holder(
        char uuid[UUID_TEXT], struct store *store, int64_t id, struct diagnostics *diagnostics)
{
        struct arena arena = {0};
        struct person person;
        bool found = person_find(&person, &arena, store, id, diagnostics);
        if (found)
                memcpy(uuid, person.uuid, UUID_TEXT);
        else if (store->outcome == STORE_OK) {
                store->outcome = STORE_GONE;
                store_outcome_tell(STORE_GONE, store->file, diagnostics);
        }
        arena_clear(&arena);
        return found;
}

bool pin_set(struct store *store, int64_t person, const char *pin, struct diagnostics *diagnostics)
{
        char holder[UUID_TEXT];
        if (!pin_is_well_formed(pin)) {
                diagnostics_add(
                        diagnostics, &(struct finding){.message = N_("A PIN has 4 to 6 digits.")});
                return false;
        }
        return find_holder(holder, store, person, diagnostics) &&
               secret_set(store, holder, pin, diagnostics);
}

bool pin_clear(struct store *store, int64_t person, struct diagnostics *diagnostics)
{
        char holder[UUID_TEXT];
        return find_holder(holder, store, person, diagnostics) &&
               secret_clear(store, holder, diagnostics);
}

enum secret_answer pin_check(int *wait_seconds, struct store *store, int64_t person,
        const char *pin, struct diagnostics *diagnostics)
{
        char holder[UUID_TEXT];
        *wait_seconds = 0;
        return find_holder(holder, store, person, diagnostics)
                       ? secret_check(wait_seconds, store, holder, pin, diagnostics)
                       : SECRET_FAILED;
}
