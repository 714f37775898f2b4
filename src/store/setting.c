// SPDX-License-Identifier: GPL-3.0-or-later
// Settings of the site, one row each.

#include "store/setting.h"

#include <string.h>

#include "store/query.h"

const char *setting_read(struct arena *arena, struct store *store, const char *key)
{
        const char *value = NULL;
        struct query query = query_start(store, STATEMENT_SETTING);
        query_put_text(&query, key);
        if (query_next(&query))
                value = query_text(&query, 0, arena);
        (void)query_end(&query);
        return value;
}

bool setting_is(struct store *store, const char *key, const char *value)
{
        struct arena arena = {0};
        const char *present = setting_read(&arena, store, key);
        bool is = present && strcmp(present, value) == 0;
        arena_clear(&arena);
        return is;
}

bool setting_write(
        struct store *store, const char *key, const char *value, struct diagnostics *diagnostics)
{
        if (!store_begin(store, diagnostics))
                return false;
        struct query query = query_start(store, STATEMENT_SETTING_SET);
        query_put_text(&query, key);
        query_put_text(&query, value);
        return store_end(store, query_run(&query), diagnostics);
}
