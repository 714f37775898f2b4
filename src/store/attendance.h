// SPDX-License-Identifier: GPL-3.0-or-later
// Who was there: the days on which a class met, and a mark for each person. Marks are facts that
// are only ever added; the last one holds.
#ifndef BEREKE_STORE_ATTENDANCE_H
#define BEREKE_STORE_ATTENDANCE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "store/person.h"
#include "store/store.h"
#include "store/uuid.h"

enum attendance_mark {
        ATTENDANCE_UNMARKED,
        ATTENDANCE_PRESENT,
        ATTENDANCE_ABSENT,
        ATTENDANCE_LATE, // was there, and counts as present
        ATTENDANCE_MARK_COUNT
};

// "", "present", "absent", "late", and back; a word that is none of them is unmarked.
const char *attendance_word(enum attendance_mark mark);
enum attendance_mark attendance_from_word(const char *word);

struct class_session {
        int64_t id; // in this database alone
        char uuid[UUID_TEXT];
        int64_t time;   // when it was made, milliseconds since 1970
        int64_t day;    // days since 1970
        size_t present; // people, with those who came late
        size_t absent;
};

struct class_sessions {
        struct class_session *items; // oldest first, in the arena
        size_t count;
};

// The class's session of today; made where there is none yet. STORE_GONE where there is no such
// class.
bool class_session_today(
        int64_t *session, struct store *store, int64_t class_id, struct diagnostics *diagnostics);

bool class_sessions_list(struct class_sessions *sessions, struct arena *arena, struct store *store,
        int64_t class_id, struct diagnostics *diagnostics);

struct attendee {
        struct person person;
        enum attendance_mark mark;
};

struct attendees {
        struct attendee *items; // by name, in the arena
        size_t count;
};

// Everybody of the class, and whoever was marked though no longer in it.
bool attendance_read(struct attendees *attendees, struct arena *arena, struct store *store,
        int64_t session, struct diagnostics *diagnostics);

// Any mark but ATTENDANCE_UNMARKED. The same mark again adds nothing.
bool attendance_mark(struct store *store, int64_t session, int64_t person,
        enum attendance_mark mark, struct diagnostics *diagnostics);

// Marks everybody who has no mark yet as present, in one transaction.
bool attendance_mark_rest_present(
        struct store *store, int64_t session, struct diagnostics *diagnostics);

#endif
