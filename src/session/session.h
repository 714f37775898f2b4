// SPDX-License-Identifier: GPL-3.0-or-later
// Who sits at the keyboard, what they have done so far, and keeping what they do now. Every screen
// borrows the one session of the program.
#ifndef BEREKE_SESSION_SESSION_H
#define BEREKE_SESSION_SESSION_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/clock.h"
#include "base/diagnostics.h"
#include "base/translate.h"
#include "course/course.h"
#include "learn/player.h"
#include "learn/record.h"
#include "store/history.h"
#include "store/person.h"
#include "store/sitting.h"
#include "store/store.h"
#include "ui/loop.h"
#include "ui/screen.h"
#include "ui/terminal.h"

enum { SESSION_IDLE_MILLISECONDS = 5 * 60 * 1000 };

struct session {
        // The parts of the program, borrowed.
        struct store *store;           // NULL in a preview: nothing is kept
        struct course_shelf **shelves; // the courses of this machine, the first is the built-in one
        size_t shelf_count;
        struct course_shelf *shelf; // the course now open
        struct terminal *terminal;
        struct loop *loop; // NULL in tests without one
        struct clock clock;
        int64_t clock_slow;  // milliseconds that the clock was found to be behind
        bool date_given;     // by somebody who was asked for it: not asked again in this run
        bool language_given; // on the command line: holds over what was chosen before

        // Who is signed in.
        struct arena arena; // their names; cleared at sign-out
        struct person people[SITTING_PEOPLE];
        size_t person_count; // 0: nobody
        struct sitting sitting;
        bool covered; // by the lock: nothing of theirs may be opened

        // What the one who sits here has done, or the two together, in the order it happened, with
        // what was kept since sign-in.
        struct arena records_arena;
        struct record *records;
        size_t record_count;
        size_t record_capacity;

        struct diagnostics trouble; // of the last thing that failed; screens hand it to the store
        struct buffer trouble_words;
};

void session_init(struct session *session);
void session_clear(struct session *session);

// The language and text size of this machine, as long as nobody is signed in.
void session_show_for_nobody(struct session *session);

// Signs one or two people in and reads what was done before; shows the first one's language and
// text size. False where the store fails: session_trouble() says why, nobody is signed in.
bool session_sign_in(struct session *session, const struct person *people, size_t count);

// The same for one person who has just been added: what was done in this run while nobody was
// signed in, the lesson on the keys at the first start, is kept as theirs. Where that alone fails
// they are signed in all the same, and session_trouble() says why.
bool session_sign_in_newcomer(struct session *session, const struct person *person);

// Forgets who was there and everything read about them.
void session_sign_out(struct session *session);
bool session_is_signed_in(const struct session *session);

// Whether what people do is written down at all: not in a preview, not where the store can only be
// read. Everything is remembered until sign-out all the same.
bool session_is_kept(const struct session *session);

// Keeps the records for everybody who sits here, in one transaction, and adds them to `records`.
// True only once they are on the disk (at once where nothing is kept). False: nothing was kept,
// session_trouble() says why.
bool session_keep(struct session *session, const struct record *records, size_t count);

// Why the last thing failed, in the language now shown; NULL where it did not. Borrowed until the
// next call.
const char *session_trouble(struct session *session);

// Once it was said.
void session_forget_trouble(struct session *session);

// Days since 1970.
int64_t session_today(const struct session *session);

// Corrects the date for this run, after somebody was asked for it.
void session_set_today(struct session *session, int64_t day);

// A key of the first person for shuffling; 0 where nobody is signed in or two sit together.
uint64_t session_shuffle_key(const struct session *session);

// Changes the language of everything; kept as the person's choice where one is signed in, else as
// the machine's.
void session_set_language(struct session *session, enum language language);
void session_set_larger_text(struct session *session, bool larger);

#endif
