// SPDX-License-Identifier: GPL-3.0-or-later
// The one session of the program. What a person did is read once, at sign-in, and every record kept
// since is added to it, so that no screen reads the database to draw. A record is added only after
// the store says that it is safe.

#include "session/session.h"

#include <string.h>

#include "base/hash.h"
#include "base/memory.h"
#include "store/backup.h"
#include "store/setting.h"

void session_init(struct session *session)
{
        *session = (struct session){.clock = clock_of_machine()};
        diagnostics_init(&session->trouble);
}

void session_forget_trouble(struct session *session)
{
        diagnostics_clear(&session->trouble);
        diagnostics_init(&session->trouble);
        buffer_reset(&session->trouble_words);
}

// Locks after five minutes without a key, while somebody is signed in.
static void watch_idleness(const struct session *session)
{
        if (session->loop) {
                loop_set_deadline(session->loop,
                        session_is_signed_in(session) ? SESSION_IDLE_MILLISECONDS : 0);
        }
}

void session_sign_out(struct session *session)
{
        arena_clear(&session->arena);
        arena_clear(&session->records_arena);
        memory_free(session->records);
        session->records = NULL;
        session->record_count = 0;
        session->record_capacity = 0;
        session->person_count = 0;
        session->sitting = (struct sitting){.count = 0};
        watch_idleness(session);
}

void session_clear(struct session *session)
{
        session_sign_out(session);
        if (session->store && session->clock_slow)
                store_set_clock(session->store, session->clock);
        diagnostics_clear(&session->trouble);
        buffer_clear(&session->trouble_words);
}

bool session_is_signed_in(const struct session *session)
{
        return session->person_count > 0;
}

static const char *copy(struct session *session, const char *text)
{
        return text ? arena_copy_text(&session->records_arena, text) : NULL;
}

static void remember(struct session *session, const struct record *record)
{
        if (session->record_count == session->record_capacity) {
                session->record_capacity = session->record_capacity * 2 + 64;
                session->records = memory_resize(
                        session->records, session->record_capacity, sizeof(*session->records));
        }
        struct record *kept = &session->records[session->record_count++];
        *kept = *record;
        kept->lesson = copy(session, record->lesson);
        kept->step = copy(session, record->step);
        kept->hash = copy(session, record->hash);
        kept->response = copy(session, record->response);
}

// What the person has done so far, or the two of them together: neither is shown what the other
// answered alone.
static bool read_history(struct session *session)
{
        struct records past;
        struct arena arena = {0};
        const int64_t people[SITTING_PEOPLE] = {session->people[0].id, session->people[1].id};
        bool read =
                session->person_count == SITTING_PEOPLE
                        ? history_read_together(
                                  &past, &arena, session->store, people, &session->trouble)
                        : history_read(&past, &arena, session->store, people[0], &session->trouble);

        for (size_t i = 0; read && i < past.count; i++)
                remember(session, &past.items[i]);
        arena_clear(&arena);
        return read;
}

static void show_larger(struct session *session, bool larger)
{
        if (session->terminal)
                terminal_set_larger(session->terminal, larger);
}

void session_show_for_nobody(struct session *session)
{
        struct arena arena = {0};

        if (session->store) {
                const char *code = setting_read(&arena, session->store, SETTING_LANGUAGE);
                enum language language = code ? language_from_text(code) : LANGUAGE_COUNT;

                if (language != LANGUAGE_COUNT && !session->language_given)
                        translate_switch(language);
                show_larger(session, setting_is(session->store, SETTING_LARGER_TEXT, "yes"));
        }
        arena_clear(&arena);
}

static void show_as_wished(struct session *session)
{
        if (!session->language_given)
                translate_switch(session->people[0].language);
        show_larger(session, session->people[0].larger_text);
}

bool session_is_kept(const struct session *session)
{
        return session->store && !store_is_read_only(session->store);
}

bool session_sign_in(struct session *session, const struct person *people, size_t count)
{
        int64_t ids[SITTING_PEOPLE];

        session_sign_out(session);
        session_forget_trouble(session);
        for (size_t i = 0; i < count && i < SITTING_PEOPLE; i++) {
                ids[i] = people[i].id;
                session->people[i] = people[i];
                session->people[i].name = arena_copy_text(&session->arena, people[i].name);
                session->person_count = i + 1;
        }
        if (!read_history(session)) {
                session_sign_out(session);
                return false;
        }
        session->sitting = sitting_of(session->store, ids, session->person_count);
        show_as_wished(session);
        watch_idleness(session);
        // The first sign-in of a day makes that day's copy. Where it cannot be made, learning goes
        // on.
        if (session_is_kept(session))
                backup_daily(session->store, &session->trouble);
        return true;
}

bool session_sign_in_newcomer(struct session *session, const struct person *person)
{
        struct record *records = session->records;
        struct arena arena = session->records_arena;
        size_t count = session_is_signed_in(session) ? 0 : session->record_count;

        session->records = NULL;
        session->records_arena = (struct arena){0};
        bool signed_in = session_sign_in(session, person, 1);
        if (signed_in && count > 0)
                session_keep(session, records, count);
        memory_free(records);
        arena_clear(&arena);
        return signed_in;
}

bool session_keep(struct session *session, const struct record *records, size_t count)
{
        session_forget_trouble(session);
        if (session_is_kept(session) && session_is_signed_in(session) &&
                !history_add(session->store, &session->sitting, records, count, &session->trouble))
                return false;
        for (size_t i = 0; i < count; i++) {
                struct record record = records[i];

                record.day = session_today(session);
                remember(session, &record);
        }
        return true;
}

const char *session_trouble(struct session *session)
{
        const struct finding *finding = diagnostics_first_error(&session->trouble);

        buffer_reset(&session->trouble_words);
        if (!finding)
                return NULL;
        finding_words(&session->trouble_words, finding);
        return buffer_text(&session->trouble_words);
}

int64_t session_today(const struct session *session)
{
        return clock_day(session->store ? store_now(session->store) : clock_now(&session->clock));
}

static int64_t corrected_time(void *context)
{
        const struct session *session = context;

        return clock_now(&session->clock) + session->clock_slow;
}

void session_set_today(struct session *session, int64_t day)
{
        const int64_t milliseconds_a_day = INT64_C(24) * 60 * 60 * 1000;

        session->date_given = true;
        session->clock_slow = (day - clock_day(clock_now(&session->clock))) * milliseconds_a_day;
        if (session->store)
                store_set_clock(session->store, (struct clock){corrected_time, session});
}

uint64_t session_shuffle_key(const struct session *session)
{
        return session->person_count == 1 ? hash_key(session->people[0].uuid) : 0;
}

void session_set_language(struct session *session, enum language language)
{
        translate_switch(language);
        session->language_given = false;
        session_forget_trouble(session);
        if (!session_is_kept(session))
                return;
        if (session_is_signed_in(session)) {
                session->people[0].language = language;
                person_set_language(
                        session->store, session->people[0].id, language, &session->trouble);
        } else {
                setting_write(session->store, SETTING_LANGUAGE, language_code(language),
                        &session->trouble);
        }
}

void session_set_larger_text(struct session *session, bool larger)
{
        session_forget_trouble(session);
        show_larger(session, larger);
        if (!session_is_kept(session))
                return;
        if (session_is_signed_in(session)) {
                session->people[0].larger_text = larger;
                person_set_larger_text(
                        session->store, session->people[0].id, larger, &session->trouble);
        } else {
                setting_write(session->store, SETTING_LARGER_TEXT, larger ? "yes" : "no",
                        &session->trouble);
        }
}
