// SPDX-License-Identifier: GPL-3.0-or-later
// What is derived is computed again from the facts and compared, both ways.

#include "store/health.h"

#include "store/query.h"

bool health_look(struct health *health, struct store *store, struct diagnostics *diagnostics)
{
        *health = (struct health){0};
        store->outcome = connection_check(store->database);
        health->whole = store->outcome == STORE_OK;
        if (health->whole) {
                health->whole = query_number(store, STATEMENT_FOREIGN_KEYS) == 0;
                health->differences = query_number(store, STATEMENT_PROGRESS_DIFFERENCES);
                health->people = query_number(store, STATEMENT_PEOPLE_COUNT);
                health->facts = query_number(store, STATEMENT_FACT_COUNT);
        }
        store_outcome_tell(store->outcome, store->file, diagnostics);
        return store->outcome == STORE_OK;
}

bool health_rebuild(struct store *store, struct diagnostics *diagnostics)
{
        return store_begin(store, diagnostics) &&
               store_end(store,
                       query_do(store, STATEMENT_PROGRESS_FORGET) &&
                               query_do(store, STATEMENT_PROGRESS_REBUILD),
                       diagnostics);
}
