// SPDX-License-Identifier: GPL-3.0-or-later
// Households and classes.

#include "store/group.h"

#include <string.h>

#include "base/text.h"
#include "store/change.h"
#include "store/member.h"
#include "store/query.h"

static const char *const kind_words[GROUP_KIND_COUNT] = {
        [GROUP_HOUSEHOLD] = "household",
        [GROUP_CLASS] = "class",
};

const char *group_kind_word(enum group_kind kind)
{
        return kind_words[kind];
}

static bool insert(int64_t *id, struct store *store, enum group_kind kind, const struct name *name)
{
        char uuid[UUID_TEXT];
        uuid_make(uuid, store_now(store));
        struct query query = query_start(store, STATEMENT_GROUP_ADD);
        query_put_text(&query, uuid);
        query_put_text(&query, kind_words[kind]);
        query_put_text(&query, name->shown);
        query_put_text(&query, name->folded);
        return query_run_number(id, &query) && change_add(store, uuid, "kind", kind_words[kind]) &&
               change_add(store, uuid, "name", name->shown);
}

bool group_add(int64_t *id, struct store *store, enum group_kind kind, const char *text,
        struct diagnostics *diagnostics)
{
        struct arena arena = {0};
        struct name name;
        bool added = name_read(&name, &arena, text, diagnostics) && store_begin(store, diagnostics);
        if (added)
                added = store_end(store, insert(id, store, kind, &name), diagnostics);
        arena_clear(&arena);
        return added;
}

bool group_rename(
        struct store *store, int64_t group, const char *text, struct diagnostics *diagnostics)
{
        struct arena arena = {0};
        struct name name;
        bool renamed =
                name_read(&name, &arena, text, diagnostics) && store_begin(store, diagnostics);
        if (renamed) {
                struct query query = query_start(store, STATEMENT_GROUP_NAME_SET);
                query_put_text(&query, name.shown);
                query_put_text(&query, name.folded);
                query_put_integer(&query, group);
                renamed = store_end(store, change_run(&query, "name", name.shown), diagnostics);
        }
        arena_clear(&arena);
        return renamed;
}

bool group_remove(struct store *store, int64_t group, struct diagnostics *diagnostics)
{
        if (!store_begin(store, diagnostics))
                return false;
        struct query query = query_start(store, STATEMENT_GROUP_REMOVE);
        query_put_integer(&query, group);
        return store_end(store, change_run(&query, "removed", "yes"), diagnostics);
}

bool group_enrol(
        struct store *store, int64_t group, int64_t person, struct diagnostics *diagnostics)
{
        return store_begin(store, diagnostics) &&
               store_end(store, member_add(store, group, person), diagnostics);
}

bool group_leave(
        struct store *store, int64_t group, int64_t person, struct diagnostics *diagnostics)
{
        return store_begin(store, diagnostics) &&
               store_end(store, member_remove(store, group, person), diagnostics);
}

static struct group read_group(const struct query *query, struct arena *arena)
{
        bool is_class = strcmp(query_text(query, 2, arena), kind_words[GROUP_CLASS]) == 0;
        struct group group = {
                .id = query_integer(query, 0),
                .kind = is_class ? GROUP_CLASS : GROUP_HOUSEHOLD,
                .name = query_text(query, 3, arena),
                .people = (size_t)query_integer(query, 4),
        };
        query_uuid(group.uuid, query, 1);
        return group;
}

static bool read_groups(struct groups *groups, struct arena *arena, struct query *query,
        struct diagnostics *diagnostics)
{
        *groups = (struct groups){0};
        while (query_next(query)) {
                groups->items =
                        query_grow(arena, groups->items, groups->count, sizeof(*groups->items));
                groups->items[groups->count++] = read_group(query, arena);
        }
        return query_end_telling(query, diagnostics);
}

bool groups_list(struct groups *groups, struct arena *arena, struct store *store,
        struct diagnostics *diagnostics)
{
        struct query query = query_start(store, STATEMENT_GROUPS);
        return read_groups(groups, arena, &query, diagnostics);
}

bool groups_of_person(struct groups *groups, struct arena *arena, struct store *store,
        int64_t person, struct diagnostics *diagnostics)
{
        struct query query = query_start(store, STATEMENT_GROUPS_OF_PERSON);
        query_put_integer(&query, person);
        return read_groups(groups, arena, &query, diagnostics);
}

bool groups_named(struct groups *groups, struct arena *arena, struct store *store, const char *name,
        struct diagnostics *diagnostics)
{
        struct query query = query_start(store, STATEMENT_GROUPS_NAMED);
        query_put_text(&query, text_fold_look_alikes(arena, name));
        query_put_text(&query, name);
        return read_groups(groups, arena, &query, diagnostics);
}
