// SPDX-License-Identifier: GPL-3.0-or-later
// Inside the lesson: one step on the screen. How each kind of step is shown and heard stands in a
// struct view_class of its own, in view_….c; what all of them share is here.
#ifndef BEREKE_VIEWS_VIEW_H
#define BEREKE_VIEWS_VIEW_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/buffer.h"
#include "learn/player.h"
#include "learn/response.h"
#include "session/sheet.h"

struct view_class;

struct view {
        struct session *session;
        struct sheet *sheet; // the page is its; texts of the page live in its arena
        const struct player *player;
        bool preview; // the key is shown from the beginning
        const struct view_class *class;
        void *state; // what the class keeps while the step is shown

        // What was given, after VIEW_ANSWERED and VIEW_PROMISED.
        struct response response;
        struct buffer typed; // borrowed by the response, or the words of a promise

        // Above the footer: until the next key; and whenever there is nothing else to be said, set
        // by fill(). Translated; NULL for none.
        const char *message, *standing;
};

enum view_answer {
        VIEW_UNUSED,
        VIEW_USED,     // draw anew
        VIEW_CHANGED,  // fill the page anew
        VIEW_ANSWERED, // `response` is an answer
        VIEW_UNKNOWN,  // 0: the learner does not know
        VIEW_PROMISED, // `typed` is a promise
        VIEW_HINT,     // the learner wants one; said by the lesson's page itself
        VIEW_OPENS,    // what the step is about, on a screen of its own: a year
        VIEW_DONE,     // on to the next step
};

struct view_class {
        const char *heading;             // N_() text, where the step has no title; NULL for none
        size_t size;                     // of the state, zeroed before open()
        void (*open)(struct view *view); // takes up what was answered before; NULL for nothing
        void (*fill)(struct view *view); // adds to the page, below the step's own text
        enum view_answer (*key)(
                struct view *view, const struct key *key); // before the page, and before 0 means
                                                           // «I don't know»; NULL for none
        enum view_answer (*enter)(
                struct view *view);       // Enter in a list or field of the page; NULL: goes on
        void (*close)(struct view *view); // gives back what the state owns; NULL for nothing

        // The right answer in words, shown once it is settled; NULL where what fill() marks says
        // enough.
        const char *(*solution)(struct view *view);
};

// How this step is shown.
const struct view_class *view_class_of(const struct step *step);

// Opens the place where the player is. view_close() before the player moves on.
void view_open(struct view *view);
void view_close(struct view *view);

const struct player_place *view_place(const struct view *view);
const struct step *view_step(const struct view *view);
bool view_is_asking(const struct view *view);

// Whether the right answer may be seen: settled, or a preview; never in a test.
bool view_shows_key(const struct view *view);

// Whether the learner's own answer is shown beside the key: not when they did not know.
bool view_shows_own(const struct view *view);

// The answer recorded last at this place, texts in the page's arena; false where there is none.
bool view_answer_before(const struct view *view, struct response *response);

// The order in which the question's things are shown, as by shuffle_question(); at most
// RESPONSE_MOST.
size_t view_order(const struct view *view, size_t order[RESPONSE_MOST]);

// Says something above the footer until the next key.
void view_say(struct view *view, const char *message);

// The words of a lesson's text in the reader's language, marks printed; NULL gives NULL.
const char *view_words(const struct view *view, const char *source);

// The language the lesson is read in.
enum language view_language(const struct view *view);

// «som», «%», or the unit's own word.
const char *view_unit(const struct view *view, const char *unit);

// «3 500 som», «5 %», «4 days»: hundredths of the unit (NULL for none) as the reader sees them.
const char *view_amount(const struct view *view, int64_t hundredths, const char *unit);

// A sum as it is written by hand: «41 200 − 6 000 = 35 200»; without its right side unless `whole`.
const char *view_sum(const struct view *view, const char *calc, bool whole);

// A text whose terms can be opened.
void view_add_text(struct view *view, enum style style, const char *source);
void view_add_paragraphs(struct view *view, const struct paragraphs *paragraphs);
void view_add_box(struct view *view, enum style style, const char *title,
        const struct paragraphs *paragraphs);

// The same for words that stand already in the reader's language.
void view_add_box_words(struct view *view, enum style style, const char *title, const char *words);

// What was said about the last answer, the right one and its reason, and the hints shown.
void view_add_feedback(struct view *view);

extern const struct view_class view_screen;
extern const struct view_class view_table;
extern const struct view_class view_chart;
extern const struct view_class view_note;
extern const struct view_class view_worked;
extern const struct view_class view_choice;
extern const struct view_class view_split;
extern const struct view_class view_roles;
extern const struct view_class view_talk;
extern const struct view_class view_pledge;
extern const struct view_class view_plan;
extern const struct view_class view_simulation;
extern const struct view_class view_question_choose;
extern const struct view_class view_question_type;
extern const struct view_class view_question_pairs;
extern const struct view_class view_question_groups;
extern const struct view_class view_question_order;

#endif
