// SPDX-License-Identifier: GPL-3.0-or-later
// Recording what people do, as facts that are only ever added. Where two people sit together each
// gets the fact, in one transaction. True means: it is on the disk and may be acknowledged.
#ifndef BEREKE_STORE_RECORD_H
#define BEREKE_STORE_RECORD_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "store/store.h"
#include "store/uuid.h"

enum { SITTING_PEOPLE = 2 };

// From sign-in to sign-out: who sits at the keyboard.
struct sitting {
        char uuid[UUID_TEXT];
        int64_t people[SITTING_PEOPLE];
        size_t count;
};

// A new sitting of one or two people.
struct sitting sitting_begin(const struct store *store, const int64_t *people, size_t count);

// Where in a course: ids, and the hash of the step's source, so that a changed step is noticed
// later.
struct spot {
        const char *lesson;
        const char *step; // "" for the lesson as a whole
        const char *hash; // "" where none
};

enum answer_outcome {
        ANSWER_RIGHT,
        ANSWER_PARTLY,
        ANSWER_WRONG,
        ANSWER_DONT_KNOW,
        ANSWER_OUTCOME_COUNT
};

enum answer_mode { MODE_ALONE, MODE_PAIR, MODE_GROUP, ANSWER_MODE_COUNT };

struct given_answer {
        struct spot spot;
        const char *given; // what was typed or chosen, as raw text
        enum answer_outcome outcome;
        int points;  // of 1 000
        int attempt; // 1 for the first
        int hints;   // how many were shown before
        enum answer_mode mode;
};

bool record_start(struct store *store, const struct sitting *sitting, const char *lesson,
        struct diagnostics *diagnostics);

// The step now on the screen: where the next start goes on.
bool record_visit(struct store *store, const struct sitting *sitting, const struct spot *spot,
        struct diagnostics *diagnostics);

bool record_answer(struct store *store, const struct sitting *sitting,
        const struct given_answer *answer, struct diagnostics *diagnostics);

// `points` of 1 000 over the whole lesson.
bool record_finish(struct store *store, const struct sitting *sitting, const char *lesson,
        int points, struct diagnostics *diagnostics);

// Which box a question now lies in and when it is due; days as clock_day().
struct review {
        struct spot spot;
        int box; // from 1
        int64_t due_day;
};
bool record_review(struct store *store, const struct sitting *sitting, const struct review *review,
        struct diagnostics *diagnostics);

struct promise {
        struct spot spot;
        const char *text;
        int64_t due_day; // to be asked about from then on; 0 for never
};
bool record_pledge(struct store *store, const struct sitting *sitting,
        const struct promise *promise, struct diagnostics *diagnostics);

// A later fact about a pledge (history.h gives its id): was it kept?
enum pledge_kept { KEPT_NOT_ASKED, KEPT_YES, KEPT_PARTLY, KEPT_NO, PLEDGE_KEPT_COUNT };
bool record_pledge_kept(struct store *store, const struct sitting *sitting, int64_t pledge,
        enum pledge_kept kept, struct diagnostics *diagnostics);

// A private note, for the person alone.
bool record_note(struct store *store, const struct sitting *sitting, const struct spot *spot,
        const char *text, struct diagnostics *diagnostics);

#endif
