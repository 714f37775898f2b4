// SPDX-License-Identifier: GPL-3.0-or-later
// What a trainer asks of many people at once. Each function is one statement; `class_id` is a class
// or PEOPLE_ALL. Nothing here reads a note, the words of a pledge, a plan or a year's run.
#ifndef BEREKE_STORE_LEARNERS_H
#define BEREKE_STORE_LEARNERS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "store/attendance.h"
#include "store/history.h"
#include "store/person.h"

struct learner {
        struct person person;
        struct begun_lessons lessons; // in no order
};

struct learners {
        struct learner *items; // by name, in the arena
        size_t count;
};

// Everybody with every lesson they began: the whole of a matrix of people and lessons.
bool learners_read(struct learners *learners, struct arena *arena, struct store *store,
        int64_t class_id, struct diagnostics *diagnostics);

struct lesson_records {
        int64_t *sequences;   // the order in which the records happened, across lessons
        int64_t *people;      // whose the record at the same place is
        struct record *items; // by person, each one's oldest first; with their texts in the arena
        size_t count;
};

// The starts, answers and finishes of one lesson or test, as learn/attempt.h wants them.
bool lesson_records_read(struct lesson_records *records, struct arena *arena, struct store *store,
        int64_t class_id, const char *lesson, struct diagnostics *diagnostics);

// How many records from place `from` on belong to one person.
size_t lesson_records_of_one(const struct lesson_records *records, size_t from);

// What may ask for a trainer's attention, as far as records alone tell.
enum worry_kind {
        WORRY_ABSENT_TWICE,    // the last two times the class met
        WORRY_QUESTION_MISSED, // not got, by no try, the last two times it was met
        WORRY_INACTIVE,        // nothing done since a time, while others of the class finished some
        WORRY_PLEDGE_NOT_KEPT, // the last one that was asked about
        WORRY_KIND_COUNT
};

struct worry {
        int64_t person;
        const char *lesson; // "" where it is about none
        const char *step;   // "" where it is about none
        int64_t time;       // since when, milliseconds since 1970
};

struct worries {
        struct worry *items; // by person, in the arena
        size_t count;
};

// `since`: for WORRY_INACTIVE; the other kinds do not look at it.
bool worries_read(struct worries *worries, struct arena *arena, struct store *store,
        int64_t class_id, enum worry_kind kind, int64_t since, struct diagnostics *diagnostics);

// A person in a session of a class.
struct attended {
        char session[UUID_TEXT];
        int64_t day;  // days since 1970
        int64_t held; // when the session was made, milliseconds since 1970
        char class_uuid[UUID_TEXT];
        const char *class_name; // "" where the class was removed
        char person[UUID_TEXT];
        const char *name;
        enum attendance_mark mark;
        int64_t marked; // when, 0 where never
};

struct attended_sessions {
        struct attended *items; // by name, each one's oldest session first; in the arena
        size_t count;
};

bool attended_read(struct attended_sessions *attended, struct arena *arena, struct store *store,
        int64_t class_id, struct diagnostics *diagnostics);

#endif
