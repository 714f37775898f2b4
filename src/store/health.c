// SPDX-License-Identifier: GPL-3.0-or-later
// What is derived is computed again from the facts and compared, both ways.

#include "store/health.h"

#include "store/query.h"

static bool count(int64_t *number, struct store *store, enum statement statement)
{
        *number = query_number(store, statement);
        return store->outcome == STORE_OK;
}

bool health_look(struct health *health, struct store *store, struct diagnostics *diagnostics)
{
        int64_t dangling = 0;
        *health = (struct health){0};
        store->outcome = connection_check(store->database);
        bool looked = store->outcome == STORE_OK &&
                      count(&dangling, store, STATEMENT_FOREIGN_KEYS) &&
                      count(&health->people, store, STATEMENT_PEOPLE_COUNT) &&
                      count(&health->facts, store, STATEMENT_FACT_COUNT) &&
                      count(&health->differences, store, STATEMENT_PROGRESS_DIFFERENCES);
        health->whole = looked && dangling == 0;
        store_outcome_tell(store->outcome, store->file, diagnostics);
        return looked;
}

bool health_rebuild(struct store *store, struct diagnostics *diagnostics)
{
        return store_begin(store, diagnostics) &&
               store_end(store,
                       query_do(store, STATEMENT_PROGRESS_FORGET) &&
                               query_do(store, STATEMENT_PROGRESS_REBUILD),
                       diagnostics);
}
