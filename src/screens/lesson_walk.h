// SPDX-License-Identifier: GPL-3.0-or-later
// Inside the lesson's screen: one walk, with what it shows.
#ifndef BEREKE_SCREENS_LESSON_WALK_H
#define BEREKE_SCREENS_LESSON_WALK_H

#include "learn/player.h"
#include "session/sheet.h"
#include "ui/action.h"
#include "ui/screen.h"
#include "views/view.h"

enum lesson_walk_kind {
        WALK_LESSON,
        WALK_AGAIN,   // some questions once more: answers are kept as recalled ones, nothing else
        WALK_PREVIEW, // by the writer of the lesson
};

struct lesson_walk {
        struct session *session;
        enum lesson_walk_kind kind;
        const struct lesson *lesson;
        struct lesson *own; // of WALK_AGAIN: the same lesson with some of its steps
        struct reading reading;
        struct reading recall_readings[PLAYER_RECALLS];
        struct player player;
        struct view view;
        struct sheet sheet;
        struct action keys[4]; // of the footer
        struct list hints;     // «Hint», where there still is one
        struct list_item hint;
        bool opened;            // the view of the present place
        bool say_language;      // that the lesson is not translated
        bool say_answer;        // what was said about the answer is new: scroll to it
        bool unkept;            // the learner goes on although nothing can be kept
        bool leaving;           // the question above the page is whether to leave
        enum view_answer given; // the last one, to be taken up again when the learner agrees
};

// Takes up or begins the walk: recalled questions, where it was broken off. Nothing is recorded.
void lesson_walk_init(struct lesson_walk *walk, struct session *session,
        const struct lesson *lesson, enum lesson_walk_kind kind);
void lesson_walk_clear(struct lesson_walk *walk);

// The walk's language follows the one now shown.
void lesson_walk_read(struct lesson_walk *walk);

// Fills the page with the present place. What was chosen, typed and scrolled stays while the place
// is the same.
void lesson_walk_fill(struct lesson_walk *walk);

// Inputs. Each keeps what has to be kept before it says anything, and fills the page anew.

// The lesson's start is put on record with its first page; false where that cannot be done now.
bool lesson_walk_begin(struct lesson_walk *walk);
struct next lesson_walk_next(struct lesson_walk *walk);
struct next lesson_walk_back(struct lesson_walk *walk);
struct next lesson_walk_answer(struct lesson_walk *walk, const struct response *response);
struct next lesson_walk_hint(struct lesson_walk *walk);
struct next lesson_walk_promise(struct lesson_walk *walk); // the words in view.typed

#endif
