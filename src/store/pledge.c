// SPDX-License-Identifier: GPL-3.0-or-later
// A pledge is a fact; what became of it is another one that points to it. The last one asked holds.

#include "store/pledge.h"

#include <string.h>

#include "base/memory.h"
#include "store/query.h"

static const char *const words[PLEDGE_KEPT_COUNT] = {
        [PLEDGE_NOT_ASKED] = "",
        [PLEDGE_KEPT] = "yes",
        [PLEDGE_PARTLY_KEPT] = "partly",
        [PLEDGE_NOT_KEPT] = "no",
};

static enum pledge_kept kept_from_word(const char *word)
{
        for (size_t i = 0; word && i < ARRAY_LENGTH(words); i++) {
                if (strcmp(word, words[i]) == 0)
                        return (enum pledge_kept)i;
        }
        return PLEDGE_NOT_ASKED;
}

bool pledges_of_person(struct pledges *pledges, struct arena *arena, struct store *store,
        int64_t person, struct diagnostics *diagnostics)
{
        *pledges = (struct pledges){0};
        struct query query = query_start(store, STATEMENT_PLEDGES);
        query_put_integer(&query, person);
        while (query_next(&query)) {
                pledges->items =
                        query_grow(arena, pledges->items, pledges->count, sizeof(*pledges->items));
                pledges->items[pledges->count++] = (struct pledge){
                        .id = query_integer(&query, 0),
                        .made_day = clock_day(query_integer(&query, 1)),
                        .due_day = query_integer(&query, 2),
                        .lesson = query_text(&query, 3, arena),
                        .step = query_text(&query, 4, arena),
                        .words = query_text(&query, 5, arena),
                        .kept = kept_from_word(query_text(&query, 6, arena)),
                };
        }
        return query_end_telling(&query, diagnostics);
}

bool pledge_is_due(const struct pledge *pledge, int64_t today)
{
        return pledge->kept == PLEDGE_NOT_ASKED && pledge->due_day > 0 && pledge->due_day <= today;
}

bool pledge_answer(
        struct store *store, int64_t pledge, enum pledge_kept kept, struct diagnostics *diagnostics)
{
        if (!store_begin(store, diagnostics))
                return false;
        char uuid[UUID_TEXT];
        int64_t sequence;
        int64_t now = store_now(store);
        uuid_make(uuid, now);
        struct query query = query_start(store, STATEMENT_PLEDGE_ANSWER);
        query_put_text(&query, uuid);
        query_put_integer(&query, now);
        query_put_text(&query, words[kept]);
        query_put_integer(&query, pledge);
        bool answered = query_run_number(&sequence, &query);
        if (answered && sequence == 0)
                store->outcome = STORE_GONE; // erased meanwhile
        return store_end(store, answered && sequence > 0, diagnostics);
}
