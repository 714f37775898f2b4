// SPDX-License-Identifier: GPL-3.0-or-later
// Two programs may start on the same new file at once: the version is asked for again once it is
// our turn.

#include "store/migration.h"

#include "store/backup.h"
#include "store/query.h"

// What stands here: nothing yet, ours, a newer one, or a stranger. Asked for in one statement, so
// that a program that makes the tables at this moment is seen either before or after, never
// between.
static enum store_outcome look(struct store *store, int *version, int newest)
{
        struct query query = query_start(store, STATEMENT_STAND);
        bool read = query_next(&query);
        *version = read ? (int)query_integer(&query, 0) : 0;
        bool ours = read && query_integer(&query, 1) == APPLICATION_ID;
        bool empty = read && query_integer(&query, 2) == 0;
        if (!query_end(&query))
                return store->outcome;
        if (*version == 0 && empty)
                return STORE_OK;
        if (!ours || *version < 1)
                return STORE_FOREIGN;
        return *version > newest ? STORE_NEWER : STORE_OK;
}

static bool add_site(struct store *store)
{
        char uuid[UUID_TEXT];
        uuid_make(uuid, store_now(store));
        struct query query = query_start(store, STATEMENT_SITE_ADD);
        query_put_text(&query, uuid);
        return query_run(&query);
}

static bool fill_derived(struct store *store)
{
        return query_do(store, STATEMENT_PROGRESS_FORGET) &&
               query_do(store, STATEMENT_PROGRESS_REBUILD);
}

// What is derived follows the newest rules: after the last step it is computed anew.
static bool run_step(struct store *store, const struct migration *migration, bool is_last,
        struct diagnostics *diagnostics)
{
        if (!store_begin(store, diagnostics))
                return false;
        int version = (int)query_number(store, STATEMENT_VERSION);
        if (version < migration->version && store->outcome == STORE_OK) {
                store->outcome = connection_run(store->database, migration->sql);
                if (store->outcome == STORE_OK && version == 0)
                        (void)add_site(store);
                if (store->outcome == STORE_OK && is_last)
                        (void)fill_derived(store);
        }
        return store_end(store, store->outcome == STORE_OK, diagnostics);
}

static bool run_steps(struct store *store, struct migrations migrations, int version,
        struct diagnostics *diagnostics)
{
        for (int i = 0; i < migrations.count; i++) {
                bool is_last = i + 1 == migrations.count;
                if (migrations.items[i].version > version &&
                        !run_step(store, &migrations.items[i], is_last, diagnostics))
                        return false;
        }
        return true;
}

bool migrations_run(
        struct store *store, struct migrations migrations, struct diagnostics *diagnostics)
{
        int newest = migrations.items[migrations.count - 1].version;
        int version = 0;
        store->outcome = look(store, &version, newest);
        if (store->outcome != STORE_OK) {
                store_outcome_tell(store->outcome, store->file, diagnostics);
                return false;
        }
        if (version > 0 && version < newest &&
                !backup_before_version(store, version + 1, diagnostics))
                return false;
        if (version > 0)
                return run_steps(store, migrations, version, diagnostics);
        // A new one is made whole at once: nobody who starts meanwhile sees an older version.
        return store_begin(store, diagnostics) &&
               store_end(store, run_steps(store, migrations, version, diagnostics), diagnostics);
}
