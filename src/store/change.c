// SPDX-License-Identifier: GPL-3.0-or-later
// The present value stands in its own table; every value it ever had stands here, for merging two
// sites: the last change of a field holds.

#include "store/change.h"

#include <string.h>

#include "base/text.h"
#include "base/translate.h"
#include "store/person.h"

// Without spaces at both ends; the rest as it was typed.
static const char *trim(struct arena *arena, const char *text)
{
        while (*text == ' ')
                text++;
        size_t length = strlen(text);
        while (length > 0 && text[length - 1] == ' ')
                length--;
        return arena_text(arena, text, length);
}

bool name_read(
        struct name *name, struct arena *arena, const char *text, struct diagnostics *diagnostics)
{
        size_t offset;
        name->shown = trim(arena, text);
        if (text_check(name->shown, strlen(name->shown), true, &offset) != TEXT_SAFE) {
                diagnostics_add(diagnostics,
                        &(struct finding){
                                .message = N_("The name has signs that cannot be shown.")});
                return false;
        }
        size_t characters = text_characters(name->shown);
        if (characters == 0 || characters > NAME_CHARACTERS) {
                diagnostics_add(diagnostics,
                        &(struct finding){.message = N_("A name has 1 to 60 letters.")});
                return false;
        }
        name->folded = text_fold_look_alikes(arena, name->shown);
        return true;
}

bool change_add(struct store *store, const char *subject, const char *field, const char *value)
{
        char uuid[UUID_TEXT];
        int64_t now = store_now(store);
        uuid_make(uuid, now);
        struct query query = query_start(store, STATEMENT_CHANGE_ADD);
        query_put_text(&query, uuid);
        query_put_integer(&query, now);
        query_put_text(&query, subject);
        query_put_text(&query, field);
        query_put_text(&query, value);
        return query_run(&query);
}

bool change_run(struct query *query, const char *field, const char *value)
{
        struct arena arena = {0};
        struct store *store = query->store;
        const char *subject = query_next(query) ? query_text(query, 0, &arena) : NULL;
        bool changed = query_run(query);
        if (changed && !subject) {
                store->outcome = STORE_GONE;
                changed = false;
        }
        changed = changed && change_add(store, subject, field, value);
        arena_clear(&arena);
        return changed;
}
