// SPDX-License-Identifier: GPL-3.0-or-later
// Writing: wait for the turn, write, commit, give the turn back. Whatever fails, the database stays
// as it was before the outermost store_begin().

#include "store/query.h"

static void tell(struct store *store, struct diagnostics *diagnostics)
{
        store_outcome_tell(store->outcome, store->file, diagnostics);
}

static bool begin(struct store *store)
{
        store->outcome = STORE_OK;
        store->gave_up = false;
        if (store->read_only) {
                store->outcome = STORE_READ_ONLY;
                return false;
        }
        if (!turn_take(&store->turn, store->patience)) {
                store->outcome = STORE_BUSY;
                return false;
        }
        if (query_do(store, STATEMENT_BEGIN))
                return true;
        turn_give_back(&store->turn);
        return false;
}

bool store_begin(struct store *store, struct diagnostics *diagnostics)
{
        if (store->depth == 0 && !begin(store)) {
                tell(store, diagnostics);
                return false;
        }
        store->depth++;
        return true;
}

// Takes back what was written. SQLite may have done so by itself, after a full disk for one.
static void roll_back(struct store *store)
{
        enum store_outcome reason = store->outcome;
        if (!sqlite3_get_autocommit(store->database))
                (void)query_do(store, STATEMENT_ROLLBACK);
        store->outcome = reason;
}

bool store_end(struct store *store, bool keep, struct diagnostics *diagnostics)
{
        if (!keep && !store->gave_up) {
                store->gave_up = true;
                tell(store, diagnostics);
        }
        if (--store->depth > 0)
                return keep;
        bool kept =
                !store->gave_up && store->outcome == STORE_OK && query_do(store, STATEMENT_COMMIT);
        if (!kept) {
                if (!store->gave_up)
                        tell(store, diagnostics);
                roll_back(store);
        }
        turn_give_back(&store->turn);
        return kept;
}
