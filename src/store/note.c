// SPDX-License-Identifier: GPL-3.0-or-later
// Private notes are facts like the others, in no sitting.

#include "store/note.h"

#include "store/query.h"

bool note_add(struct store *store, int64_t person, const struct private_note *note,
        struct diagnostics *diagnostics)
{
        if (!store_begin(store, diagnostics))
                return false;
        char uuid[UUID_TEXT];
        int64_t now = store_now(store);
        uuid_make(uuid, now);
        struct query query = query_start(store, STATEMENT_NOTE_ADD);
        query_put_text(&query, uuid);
        query_put_integer(&query, now);
        query_put_integer(&query, person);
        query_put_text(&query, note->lesson);
        query_put_text(&query, note->step);
        query_put_text(&query, note->words);
        return store_end(store, query_run(&query), diagnostics);
}

bool notes_of_person(struct private_notes *notes, struct arena *arena, struct store *store,
        int64_t person, struct diagnostics *diagnostics)
{
        *notes = (struct private_notes){0};
        struct query query = query_start(store, STATEMENT_NOTES);
        query_put_integer(&query, person);
        while (query_next(&query)) {
                notes->items = query_grow(arena, notes->items, notes->count, sizeof(*notes->items));
                notes->items[notes->count++] = (struct private_note){
                        .time = query_integer(&query, 0),
                        .lesson = query_text(&query, 1, arena),
                        .step = query_text(&query, 2, arena),
                        .words = query_text(&query, 3, arena),
                };
        }
        return query_end_telling(&query, diagnostics);
}
