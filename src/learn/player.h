// SPDX-License-Identifier: GPL-3.0-or-later
// The walk through a lesson as a state machine. Every input first becomes a proposal: the records
// to keep and what would be said. The caller stores the records and then commits; where storing
// fails it says so and nothing has changed. So what the learner was told is always safe on the
// disk.
//
//      struct proposal proposal;
//      if (player_answer(&player, &proposal, &response)) {
//              if (store_add(…, proposal.records, proposal.record_count))
//                      player_commit(&player, &proposal);
//      } else
//              … explain what this step waits for …
#ifndef BEREKE_LEARN_PLAYER_H
#define BEREKE_LEARN_PLAYER_H

#include <stdbool.h>
#include <stddef.h>

#include "base/buffer.h"
#include "course/lesson.h"
#include "course/reading.h"
#include "learn/grade.h"
#include "learn/record.h"
#include "learn/response.h"

enum player_phase {
        PLAYER_READING,  // nothing is asked: next goes on
        PLAYER_ASKING,   // an answer is wanted; the place's grade says what was said of the one
                         // before
        PLAYER_SETTLED,  // answered: the answer and its reason are shown, next goes on
        PLAYER_FINISHED, // past the last step
};

enum { PLAYER_RECALLS = 2, PROPOSAL_RECORDS = 2 };

// What is known about one place of the walk.
struct player_place {
        const struct lesson *lesson; // a recalled question belongs to an earlier lesson
        const struct step *step;
        const struct reading *reading;
        bool recall;
        bool settled;
        bool nearly; // "nearly" was said
        int tries;   // used
        int hints;   // shown
        int best_points;
        struct grade grade;
        char *response; // the last one, as response_write(); NULL before the first
};

struct player {
        const struct lesson *lesson;
        struct player_place *places; // recalled questions, then the steps
        size_t place_count;
        size_t recall_count;
        size_t position; // place_count when finished
        size_t furthest; // the furthest place shown
        bool begun;      // the lesson's start is on record
};

struct proposal {
        struct record records[PROPOSAL_RECORDS];
        size_t record_count;
        struct grade grade; // of an answer
        // What player_commit() takes over.
        size_t position;
        bool settled;
        int tries;
        int hints;
        bool nearly;
        struct buffer response;
};

// A walk from the beginning. Lesson and reading (NULL: as written) are borrowed for its whole life.
// Where only the language changes, change *reading: the walk stays where it is.
void player_init(struct player *player, const struct lesson *lesson, const struct reading *reading);
void player_clear(struct player *player);

// Puts a question of an earlier lesson before the first step, before the walk begins; at most
// PLAYER_RECALLS.
void player_recall(struct player *player, const struct lesson *lesson, const struct step *step,
        const struct reading *reading);

// Takes up an interrupted walk from this person's records, in the order they happened; those of
// other lessons are passed over. Where the lesson's file has changed: at the nearest step recorded
// before that still exists; a changed question is asked anew. False where there is nothing to take
// up; the walk is then at its beginning. Recalled questions are left out of a walk that is taken up
// behind them.
bool player_resume(struct player *player, const struct record *records, size_t count);

// Goes to a step without a record (preview); false where there is none.
bool player_jump(struct player *player, const char *step_id);

// Where the walk is. The place is NULL when finished.
enum player_phase player_phase(const struct player *player);
const struct player_place *player_place(const struct player *player);
const struct step *player_step(const struct player *player);

// The number of the step in the lesson, from 1, of step_count; 0 in a recalled question.
size_t player_number(const struct player *player);

// Tries left for an answer here; 0 once settled.
int player_tries_left(const struct player *player);

// Hints there still are.
int player_hints_left(const struct player *player);

// Whether this many tries with this outcome leave no further try at the place.
bool player_is_settled_by(const struct player_place *place, enum outcome outcome, int tries);

// Each of these fills a proposal and changes nothing; false (an empty proposal) where the input has
// no meaning now. A proposal must be given back with proposal_clear(), committed or not.

// The first thing shown: the lesson's start and the visit; false once that is on record.
bool player_begin(const struct player *player, struct proposal *proposal);

// Grades an answer. Nothing is recorded and no try is used where it is nearly right or must be
// asked back. In a test the first answer settles and nothing is said about it.
bool player_answer(
        const struct player *player, struct proposal *proposal, const struct response *response);

// Forward, over everything seen freely, else when nothing is asked or the answer is settled; past
// the last step the lesson is finished. Back, to the first place.
bool player_next(const struct player *player, struct proposal *proposal);
bool player_back(const struct player *player, struct proposal *proposal);

// Shows one more hint.
bool player_hint(const struct player *player, struct proposal *proposal);

// A promise at a pledge step, in the learner's words (trimmed text, not empty).
bool player_pledge(const struct player *player, struct proposal *proposal, const char *words);

void player_commit(struct player *player, const struct proposal *proposal);
void proposal_clear(struct proposal *proposal);

#endif
