// SPDX-License-Identifier: GPL-3.0-or-later
// Adding, changing and erasing one person. Each change of a field is kept beside it (change.h).

#include "store/person.h"

#include "store/change.h"
#include "store/member.h"
#include "store/query.h"

static const char *yes_or_no(bool is)
{
        return is ? "yes" : "no";
}

static bool keep_fields(
        struct store *store, const char *uuid, const struct person *person, const struct name *name)
{
        return change_add(store, uuid, "name", name->shown) &&
               change_add(store, uuid, "language", language_code(person->language)) &&
               change_add(store, uuid, "role", family_role_word(person->role)) &&
               change_add(store, uuid, "larger-text", yes_or_no(person->larger_text));
}

static bool insert(
        int64_t *id, struct store *store, const struct person *person, const struct name *name)
{
        char uuid[UUID_TEXT];
        uuid_make(uuid, store_now(store));
        struct query query = query_start(store, STATEMENT_PERSON_ADD);
        query_put_text(&query, uuid);
        query_put_text(&query, name->shown);
        query_put_text(&query, name->folded);
        query_put_text(&query, language_code(person->language));
        query_put_text(&query, family_role_word(person->role));
        query_put_integer(&query, person->larger_text);
        return query_run_number(id, &query) && keep_fields(store, uuid, person, name);
}

bool person_add(int64_t *id, struct store *store, const struct person *person, int64_t group,
        struct diagnostics *diagnostics)
{
        struct arena arena = {0};
        struct name name;
        bool added = name_read(&name, &arena, person->name, diagnostics) &&
                     store_begin(store, diagnostics);
        if (added) {
                added = insert(id, store, person, &name) &&
                        (group == 0 || member_add(store, group, *id));
                added = store_end(store, added, diagnostics);
        }
        arena_clear(&arena);
        return added;
}

bool person_rename(
        struct store *store, int64_t id, const char *text, struct diagnostics *diagnostics)
{
        struct arena arena = {0};
        struct name name;
        bool renamed =
                name_read(&name, &arena, text, diagnostics) && store_begin(store, diagnostics);
        if (renamed) {
                struct query query = query_start(store, STATEMENT_PERSON_NAME_SET);
                query_put_text(&query, name.shown);
                query_put_text(&query, name.folded);
                query_put_integer(&query, id);
                renamed = store_end(store, change_run(&query, "name", name.shown), diagnostics);
        }
        arena_clear(&arena);
        return renamed;
}

bool person_set_language(
        struct store *store, int64_t id, enum language language, struct diagnostics *diagnostics)
{
        if (!store_begin(store, diagnostics))
                return false;
        const char *code = language_code(language);
        struct query query = query_start(store, STATEMENT_PERSON_LANGUAGE_SET);
        query_put_text(&query, code);
        query_put_integer(&query, id);
        return store_end(store, change_run(&query, "language", code), diagnostics);
}

bool person_set_role(
        struct store *store, int64_t id, enum family_role role, struct diagnostics *diagnostics)
{
        if (!store_begin(store, diagnostics))
                return false;
        const char *word = family_role_word(role);
        struct query query = query_start(store, STATEMENT_PERSON_ROLE_SET);
        query_put_text(&query, word);
        query_put_integer(&query, id);
        return store_end(store, change_run(&query, "role", word), diagnostics);
}

bool person_set_larger_text(
        struct store *store, int64_t id, bool larger, struct diagnostics *diagnostics)
{
        if (!store_begin(store, diagnostics))
                return false;
        struct query query = query_start(store, STATEMENT_PERSON_LARGER_TEXT_SET);
        query_put_integer(&query, larger);
        query_put_integer(&query, id);
        return store_end(store, change_run(&query, "larger-text", yes_or_no(larger)), diagnostics);
}

static bool run_with_text(struct store *store, enum statement statement, const char *text)
{
        struct query query = query_start(store, statement);
        query_put_text(&query, text);
        return query_run(&query);
}

static bool erase(struct store *store, int64_t id, const char *uuid)
{
        struct query query = query_start(store, STATEMENT_ERASED_ADD);
        query_put_text(&query, uuid);
        query_put_integer(&query, store_now(store));
        if (!query_run(&query) || !run_with_text(store, STATEMENT_PERSON_CHANGES_ERASE, uuid) ||
                !run_with_text(store, STATEMENT_PERSON_SECRET_ERASE, uuid))
                return false;
        query = query_start(store, STATEMENT_PERSON_ERASE); // facts, membership, progress go along
        query_put_integer(&query, id);
        return query_run(&query);
}

bool person_erase(struct store *store, int64_t id, struct diagnostics *diagnostics)
{
        if (!store_begin(store, diagnostics))
                return false;
        struct arena arena = {0};
        struct person person;
        bool found = person_find(&person, &arena, store, id, diagnostics);
        if (!found && store->outcome == STORE_OK)
                store->outcome = STORE_GONE;
        bool erased = store_end(store, found && erase(store, id, person.uuid), diagnostics);
        arena_clear(&arena);
        return erased;
}
