// SPDX-License-Identifier: GPL-3.0-or-later
// What an open database says about itself.

#include "store/store.h"

#include "store/query.h"

const char *store_directory(const struct store *store)
{
        return store->directory;
}

const char *store_file(const struct store *store)
{
        return store->file;
}

const char *store_site(const struct store *store)
{
        return store->site;
}

enum store_outcome store_outcome(const struct store *store)
{
        return store->outcome;
}

bool store_is_read_only(const struct store *store)
{
        return store->read_only;
}

int64_t store_now(const struct store *store)
{
        return clock_now(&store->clock);
}

void store_set_clock(struct store *store, struct clock clock)
{
        store->clock = clock;
}

int64_t store_last_fact_time(struct store *store)
{
        return query_number(store, STATEMENT_FACT_LAST_TIME);
}

bool store_clock_is_behind(struct store *store)
{
        return clock_day(store_now(store)) < clock_day(store_last_fact_time(store));
}

void store_set_patience(struct store *store, int milliseconds)
{
        store->patience = milliseconds;
}
