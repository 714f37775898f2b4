// SPDX-License-Identifier: GPL-3.0-or-later
// A session is made by the first key and found by its day afterwards. Whoever changes a mark adds
// one: what was marked before stays known.

#include "store/attendance.h"

#include <string.h>

#include "base/memory.h"
#include "store/person_row.h"
#include "store/query.h"

static const char *const words[ATTENDANCE_MARK_COUNT] = {
        [ATTENDANCE_UNMARKED] = "",
        [ATTENDANCE_PRESENT] = "present",
        [ATTENDANCE_ABSENT] = "absent",
        [ATTENDANCE_LATE] = "late",
};

const char *attendance_word(enum attendance_mark mark)
{
        return words[mark];
}

enum attendance_mark attendance_from_word(const char *word)
{
        for (size_t i = 0; word && i < ARRAY_LENGTH(words); i++) {
                if (strcmp(word, words[i]) == 0)
                        return (enum attendance_mark)i;
        }
        return ATTENDANCE_UNMARKED;
}

static bool make_today(int64_t *session, struct store *store, int64_t class_id)
{
        char uuid[UUID_TEXT];
        int64_t now = store_now(store);
        uuid_make(uuid, now);
        struct query query = query_start(store, STATEMENT_SESSION_ADD);
        query_put_text(&query, uuid);
        query_put_integer(&query, now);
        query_put_integer(&query, clock_day(now));
        query_put_integer(&query, class_id);
        if (!query_run(&query))
                return false;
        query = query_start(store, STATEMENT_SESSION_OF_DAY);
        query_put_integer(&query, class_id);
        query_put_integer(&query, clock_day(now));
        bool found = query_run_number(session, &query);
        if (found && *session == 0)
                store->outcome = STORE_GONE;
        return found && *session != 0;
}

bool class_session_today(
        int64_t *session, struct store *store, int64_t class_id, struct diagnostics *diagnostics)
{
        return store_begin(store, diagnostics) &&
               store_end(store, make_today(session, store, class_id), diagnostics);
}

bool class_sessions_list(struct class_sessions *sessions, struct arena *arena, struct store *store,
        int64_t class_id, struct diagnostics *diagnostics)
{
        *sessions = (struct class_sessions){0};
        struct query query = query_start(store, STATEMENT_SESSIONS);
        query_put_integer(&query, class_id);
        while (query_next(&query)) {
                sessions->items = query_grow(
                        arena, sessions->items, sessions->count, sizeof(*sessions->items));
                struct class_session *session = &sessions->items[sessions->count++];
                *session = (struct class_session){
                        .id = query_integer(&query, 0),
                        .time = query_integer(&query, 2),
                        .day = query_integer(&query, 3),
                        .present = (size_t)query_integer(&query, 4),
                        .absent = (size_t)query_integer(&query, 5),
                };
                query_uuid(session->uuid, &query, 1);
        }
        return query_end_telling(&query, diagnostics);
}

bool attendance_read(struct attendees *attendees, struct arena *arena, struct store *store,
        int64_t session, struct diagnostics *diagnostics)
{
        *attendees = (struct attendees){0};
        struct query query = query_start(store, STATEMENT_ATTENDANCE_OF_SESSION);
        query_put_integer(&query, session);
        while (query_next(&query)) {
                attendees->items = query_grow(
                        arena, attendees->items, attendees->count, sizeof(*attendees->items));
                attendees->items[attendees->count++] = (struct attendee){
                        .person = person_read(&query, arena),
                        .mark = attendance_from_word(query_text(&query, PERSON_ROW_COLUMNS, arena)),
                };
        }
        return query_end_telling(&query, diagnostics);
}

static bool add_mark(
        struct store *store, int64_t session, int64_t person, enum attendance_mark mark)
{
        char uuid[UUID_TEXT];
        int64_t now = store_now(store);
        uuid_make(uuid, now);
        struct query query = query_start(store, STATEMENT_ATTENDANCE_ADD);
        query_put_text(&query, uuid);
        query_put_integer(&query, now);
        query_put_integer(&query, session);
        query_put_integer(&query, person);
        query_put_text(&query, words[mark]);
        return query_run(&query);
}

bool attendance_mark(struct store *store, int64_t session, int64_t person,
        enum attendance_mark mark, struct diagnostics *diagnostics)
{
        return store_begin(store, diagnostics) &&
               store_end(store, add_mark(store, session, person, mark), diagnostics);
}

bool attendance_mark_rest_present(
        struct store *store, int64_t session, struct diagnostics *diagnostics)
{
        struct arena arena = {0};
        struct attendees attendees;
        if (!store_begin(store, diagnostics))
                return false;
        bool marked = attendance_read(&attendees, &arena, store, session, NULL);
        for (size_t i = 0; marked && i < attendees.count; i++) {
                const struct attendee *attendee = &attendees.items[i];
                marked = attendee->mark != ATTENDANCE_UNMARKED ||
                         add_mark(store, session, attendee->person.id, ATTENDANCE_PRESENT);
        }
        arena_clear(&arena);
        return store_end(store, marked, diagnostics);
}
