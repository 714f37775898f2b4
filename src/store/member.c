// SPDX-License-Identifier: GPL-3.0-or-later
// Joining and leaving a group.

#include "store/member.h"

#include "store/change.h"
#include "store/person.h"
#include "store/query.h"

static bool keep(struct store *store, int64_t group, int64_t id, const char *field)
{
        struct arena arena = {0};
        struct person person;
        const char *uuid = NULL;
        struct query query = query_start(store, STATEMENT_GROUP_UUID);
        query_put_integer(&query, group);
        if (query_next(&query))
                uuid = query_text(&query, 0, &arena);
        bool kept = query_run(&query) && uuid && person_find(&person, &arena, store, id, NULL) &&
                    change_add(store, person.uuid, field, uuid);
        arena_clear(&arena);
        return kept;
}

static bool change(struct store *store, enum statement statement, int64_t group, int64_t person)
{
        int64_t changed;
        struct query query = query_start(store, statement);
        query_put_integer(&query, person);
        query_put_integer(&query, group);
        if (!query_run_number(&changed, &query))
                return false;
        bool joined = statement == STATEMENT_MEMBER_ADD;
        return !changed || keep(store, group, person, joined ? "joined" : "left");
}

bool member_add(struct store *store, int64_t group, int64_t person)
{
        return change(store, STATEMENT_MEMBER_ADD, group, person);
}

bool member_remove(struct store *store, int64_t group, int64_t person)
{
        return change(store, STATEMENT_MEMBER_REMOVE, group, person);
}
