// SPDX-License-Identifier: GPL-3.0-or-later
// Statements are prepared once and kept, because preparing costs more than running most of them.

#include "store/query.h"

#include <stdio.h>
#include <string.h>

static void note_failure(struct store *store, int code)
{
        enum store_outcome outcome = connection_outcome(store->database, code);
        if (outcome != STORE_OK)
                store->outcome = outcome;
}

struct query query_start(struct store *store, enum statement statement)
{
        struct query query = {.store = store};
        if (store->depth == 0)
                store->outcome = STORE_OK;
        else if (store->outcome != STORE_OK)
                return query;
        sqlite3_stmt **prepared = &store->statements[statement];
        if (!*prepared) {
                note_failure(store, sqlite3_prepare_v3(store->database, statement_text(statement),
                                            -1, SQLITE_PREPARE_PERSISTENT, prepared, NULL));
        }
        query.statement = *prepared;
        return query;
}

void query_put_integer(struct query *query, int64_t value)
{
        if (query->statement)
                (void)sqlite3_bind_int64(query->statement, ++query->values, value);
}

void query_put_text(struct query *query, const char *text)
{
        if (query->statement)
                (void)sqlite3_bind_text(query->statement, ++query->values, text, -1, SQLITE_STATIC);
}

bool query_next(struct query *query)
{
        if (!query->statement || query->done)
                return false;
        int code = sqlite3_step(query->statement);
        note_failure(query->store, code);
        query->done = code != SQLITE_ROW;
        return !query->done;
}

int64_t query_integer(const struct query *query, int column)
{
        return sqlite3_column_int64(query->statement, column);
}

const char *query_text(const struct query *query, int column, struct arena *arena)
{
        const char *text = (const char *)sqlite3_column_text(query->statement, column);
        return text ? arena_copy_text(arena, text) : NULL;
}

void query_uuid(char out[UUID_TEXT], const struct query *query, int column)
{
        const char *text = (const char *)sqlite3_column_text(query->statement, column);
        (void)snprintf(out, UUID_TEXT, "%s", text ? text : "");
}

bool query_end(struct query *query)
{
        if (query->statement) {
                (void)sqlite3_reset(query->statement);
                (void)sqlite3_clear_bindings(query->statement);
        }
        return query->store->outcome == STORE_OK;
}

bool query_end_telling(struct query *query, struct diagnostics *diagnostics)
{
        const struct store *store = query->store;
        bool ended = query_end(query);
        if (!ended && store->depth == 0)
                store_outcome_tell(store->outcome, store->file, diagnostics);
        return ended;
}

bool query_run(struct query *query)
{
        while (query_next(query))
                ;
        return query_end(query);
}

bool query_run_number(int64_t *number, struct query *query)
{
        *number = query_next(query) ? query_integer(query, 0) : 0;
        return query_run(query);
}

bool query_do(struct store *store, enum statement statement)
{
        struct query query = query_start(store, statement);
        return query_run(&query);
}

int64_t query_number(struct store *store, enum statement statement)
{
        int64_t number;
        struct query query = query_start(store, statement);
        (void)query_run_number(&number, &query);
        return number;
}

void *query_grow(struct arena *arena, void *items, size_t count, size_t size)
{
        bool is_full = (count & (count - 1)) == 0; // at 0 and each power of two
        if (!is_full)
                return items;
        void *larger = arena_take(arena, (count ? count * 2 : 1) * size);
        if (count)
                memcpy(larger, items, count * size);
        return larger;
}
