// SPDX-License-Identifier: GPL-3.0-or-later
// Inside the year's screen: the family at the table, and the pages it turns. Each page stands in a
// file of its own; which one comes follows from where the year stands.
#ifndef BEREKE_SCREENS_YEAR_PLAY_H
#define BEREKE_SCREENS_YEAR_PLAY_H

#include "screens/year_game.h"
#include "screens/year_words.h"
#include "session/sheet_screen.h"

enum { YEAR_VOTERS = 9, YEAR_FIELD = 24 };

// The numbers of a year that are not typed.
enum { YEAR_OF_OUR_OWN, YEAR_SHARED };

// What may be decided, a list of its own for each.
enum year_group {
        GROUP_AGREEMENTS,
        GROUP_LIVING,
        GROUP_ANIMALS,
        GROUP_SAVING,
        GROUP_LOANS,
        GROUP_BUSINESS,
        GROUP_COUNT
};

enum year_question { ASKS_NOTHING, ASKS_LEAVE, ASKS_UNKEPT, ASKS_ANEW, ASKS_AMOUNT };

struct year_play;

struct year_page {
        const struct action *actions;
        size_t action_count;
        void (*build)(struct year_play *play); // adds to the sheet, which has begun
        struct next (*answer)(struct year_play *play, enum sheet_answer answer);
};

struct year_play {
        struct sheet sheet; // first
        struct year_game game;
        struct kept_year kept; // when the screen was opened
        bool begun;            // the game has a run
        bool anew;             // a new year is begun, whatever is kept
        const struct year_page *page;
        struct year_words words; // of the page as it stands
        enum year_question asks; // above the page
        bool says_decision;      // what was decided last, with the next build

        int voters;        // 1: nobody votes
        int number;        // of a new year
        int rows, columns; // that a page has on this screen, as drawn last; 0: not drawn yet

        // Where the year stood when it was looked at last, and what was read of it there.
        int months, decisions;
        bool open;
        bool read_then, read_month;

        enum year_group group;
        struct offer offers[OFFERS];
        int offer_count;
        struct offer offer;       // whose amount is asked for
        struct decision decision; // with the amount that was typed
        struct field field;
};

extern const struct year_page year_taking_up_page; // a year was begun before
extern const struct year_page year_story_page;
extern const struct year_page year_family_page;
extern const struct year_page year_who_page;
extern const struct year_page year_voters_page;
extern const struct year_page year_which_page;
extern const struct year_page year_number_page;
extern const struct year_page year_decisions_page; // also the council
extern const struct year_page year_offers_page;
extern const struct year_page year_amount_page;
extern const struct year_page year_opening_page;       // what differs from the month before
extern const struct year_page year_first_opening_page; // of the first month: all lines
extern const struct year_page year_lines_page;         // of a later month: the same
extern const struct year_page year_laters_page;
extern const struct year_page year_event_page;
extern const struct year_page year_then_page;
extern const struct year_page year_month_page;
extern const struct year_page year_goals_page;

// "Enter Choose · Esc Leave · Tab Menu", "Enter Continue · Esc Leave · Tab Menu".
enum { YEAR_KEYS = 3 };
extern const struct action year_keys_of_choice[YEAR_KEYS];
extern const struct action year_keys_of_reading[YEAR_KEYS];

// NULL where the scenario cannot be played; else for sheet_screen().
struct year_play *year_play_new(struct session *session, struct year_place place);

// Turns to a page, or to the one that comes now.
struct next year_play_turn(struct year_play *play, const struct year_page *page);
struct next year_play_turn_to_field(struct year_play *play, const struct year_page *page);
struct next year_play_on(struct year_play *play);

// On where a change was kept; otherwise asks whether to go on without keeping.
struct next year_play_after(struct year_play *play, bool kept);

enum year_group year_group_of(enum decision_kind kind);
const char *year_group_name(enum year_group group);

// Takes a decision, or says why it cannot be taken.
struct next year_play_decide(struct year_play *play, const struct decision *decision);

// Stands at this run, with everything shown again that was not surely read.
void year_play_take_up(struct year_play *play, const struct run *run);

// Begins a new year with its story, whatever was played before.
struct next year_play_begin_anew(struct year_play *play);

// Back to the screen below; asks first where a year is in the middle.
struct next year_play_leave(struct year_play *play);

// A question above the page.
void year_play_ask(
        struct year_play *play, enum year_question asks, const char *title, const char *text);

// The number typed in the field, from least to most, in hundredths; false where it has none, and
// why is said.
struct year_bounds {
        int64_t least, most;
        const char *words; // said where it lies outside; in the arena
};
bool year_play_read(struct year_play *play, int64_t *hundredths, const struct year_bounds *bounds);

#endif
