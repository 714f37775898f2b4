// SPDX-License-Identifier: GPL-3.0-or-later
// What happened, as it is kept: facts that are only ever added. The store writes them and reads
// them back in the order in which they happened; everything else is derived from them.
#ifndef BEREKE_LEARN_RECORD_H
#define BEREKE_LEARN_RECORD_H

#include <stdbool.h>
#include <stdint.h>

#include "learn/grade.h"

enum record_kind {
        RECORD_STARTED,  // a lesson was opened from its beginning
        RECORD_VISIT,    // a step was shown
        RECORD_ANSWER,   // to a question: counts for points and reviews
        RECORD_PRACTICE, // to a worked sum or a split: kept, not counted
        RECORD_PLEDGE,   // a promise, in `response`
        RECORD_FINISHED, // the lesson came to its end
        RECORD_RUN,      // a household year as far as it was played: run_write()
        RECORD_PLAN,     // a calculation kept on purpose
        RECORD_KIND_COUNT
};

// All texts are borrowed. What a kind does not need is 0 or NULL. Years and plans do not move a
// lesson on. Opened outside of a lesson, their `lesson` is "scenario/ID" or "plan/ID".
struct record {
        enum record_kind kind;
        const char *lesson;
        const char *step;     // NULL for started and finished
        const char *hash;     // of the step
        const char *response; // response_write(), the words of a pledge, a run, a plan
        enum outcome outcome;
        int points;     // thousandths
        int try_number; // from 1
        int hints;      // shown before the answer
        int ask_after;  // a pledge: days until it is asked about; 0 for never
        bool recall;    // asked again before another lesson
        int64_t day;    // since 1970; 0 in what the player proposes, the store fills it in
};

// Whether it is about this step; the same id may be in another lesson.
bool record_is_of_step(const struct record *record, const char *step_id);

// "started", "visit" …: as the store keeps it, and back; RECORD_KIND_COUNT where it is none.
const char *record_word(enum record_kind kind);
enum record_kind record_from_word(const char *word);

#endif
