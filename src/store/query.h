// SPDX-License-Identifier: GPL-3.0-or-later
// Running one statement: start it, put its values, take its rows, end it. Inside this room alone.
//
//      struct query query = query_start(store, STATEMENT_PEOPLE_OF_GROUP);
//      query_put_integer(&query, group);
//      while (query_next(&query))
//              … query_integer(&query, 0) … query_text(&query, 1, arena) …
//      return query_end(&query);
//
// Once something failed inside a transaction nothing more of it runs; store->outcome says what it
// was.
#ifndef BEREKE_STORE_QUERY_H
#define BEREKE_STORE_QUERY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "store/connection.h"

struct query {
        struct store *store;
        sqlite3_stmt *statement; // NULL where it cannot run
        int values;              // put so far
        bool done;               // no more rows: another step would run it again
};

struct query query_start(struct store *store, enum statement statement);

// The next value; a text may be NULL and is borrowed until query_end().
void query_put_integer(struct query *query, int64_t value);
void query_put_text(struct query *query, const char *text);

// Moves to the next row; false after the last and after a failure.
bool query_next(struct query *query);

// Columns of the row, from 0. Texts are copied into the arena; NULL where the column has none.
int64_t query_integer(const struct query *query, int column);
const char *query_text(const struct query *query, int column, struct arena *arena);

// The column as a UUID, "" where it is none.
void query_uuid(char out[UUID_TEXT], const struct query *query, int column);

// True where nothing failed.
bool query_end(struct query *query);

// Ends it and tells a failure; inside a transaction store_end() does.
bool query_end_telling(struct query *query, struct diagnostics *diagnostics);

// Runs it to its end.
bool query_run(struct query *query);

// Runs it to its end; the number of its first row in `number` (0 where there is none).
bool query_run_number(int64_t *number, struct query *query);

// For statements without values: runs it, or gives the number in its first row (0 where there is
// none).
bool query_do(struct store *store, enum statement statement);
int64_t query_number(struct store *store, enum statement statement);

// Room for one more at the end of `count` items of this size; the array moves as it grows, inside
// the arena.
void *query_grow(struct arena *arena, void *items, size_t count, size_t size);

#endif
