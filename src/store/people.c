// SPDX-License-Identifier: GPL-3.0-or-later
// Reading people: one, a group of them, those of a name.

#include "store/person.h"

#include "base/text.h"
#include "store/person_row.h"
#include "store/query.h"

// A word of a later version is read as the most general one.
struct person person_read(const struct query *query, struct arena *arena)
{
        enum language language = language_from_text(query_text(query, 3, arena));
        enum family_role role = family_role_from_word(query_text(query, 4, arena));
        struct person person = {
                .id = query_integer(query, 0),
                .name = query_text(query, 2, arena),
                .language = language == LANGUAGE_COUNT ? LANGUAGE_KY : language,
                .role = role == ROLE_COUNT ? ROLE_OTHER : role,
                .larger_text = query_integer(query, 5) != 0,
                .has_pin = query_integer(query, 6) != 0,
        };
        query_uuid(person.uuid, query, 1);
        return person;
}

static bool read_people(struct people *people, struct arena *arena, struct query *query,
        struct diagnostics *diagnostics)
{
        *people = (struct people){0};
        while (query_next(query)) {
                people->items =
                        query_grow(arena, people->items, people->count, sizeof(*people->items));
                people->items[people->count++] = person_read(query, arena);
        }
        return query_end_telling(query, diagnostics);
}

bool person_find(struct person *person, struct arena *arena, struct store *store, int64_t id,
        struct diagnostics *diagnostics)
{
        struct people people;
        struct query query = query_start(store, STATEMENT_PERSON);
        query_put_integer(&query, id);
        if (!read_people(&people, arena, &query, diagnostics) || people.count == 0)
                return false;
        *person = people.items[0];
        return true;
}

bool people_list(struct people *people, struct arena *arena, struct store *store, int64_t group,
        struct diagnostics *diagnostics)
{
        struct query query;
        if (group == PEOPLE_ALL) {
                query = query_start(store, STATEMENT_PEOPLE);
        } else if (group == PEOPLE_WITHOUT_GROUP) {
                query = query_start(store, STATEMENT_PEOPLE_WITHOUT_GROUP);
        } else {
                query = query_start(store, STATEMENT_PEOPLE_OF_GROUP);
                query_put_integer(&query, group);
        }
        return read_people(people, arena, &query, diagnostics);
}

bool people_named(struct people *people, struct arena *arena, struct store *store, const char *name,
        struct diagnostics *diagnostics)
{
        struct query query = query_start(store, STATEMENT_PEOPLE_NAMED);
        query_put_text(&query, text_fold_look_alikes(arena, name));
        query_put_text(&query, name);
        return read_people(people, arena, &query, diagnostics);
}
