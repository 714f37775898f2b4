// SPDX-License-Identifier: GPL-3.0-or-later
// What an answer is worth and what is said about it. Pure: the same answer to the same step always
// gets the same grade.
#ifndef BEREKE_LEARN_GRADE_H
#define BEREKE_LEARN_GRADE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "course/lesson.h"
#include "course/reading.h"
#include "learn/typed_number.h"
#include "learn/response.h"

enum outcome {
        OUTCOME_RIGHT,
        OUTCOME_PARTLY,
        OUTCOME_WRONG,
        OUTCOME_DONT_KNOW, // honourable; the explanation follows at once
        OUTCOME_NEARLY,    // a slip of spelling; costs no try
        OUTCOME_ASK_BACK,  // what was typed could mean two things or nothing; costs no try
};

enum { POINTS_FULL = 1000 };

// Which rule a split breaks first.
enum split_rule { SPLIT_KEPT, SPLIT_TOTAL, SPLIT_LEAST, SPLIT_MOST };

struct grade {
        enum outcome outcome;
        int points;          // 0 to POINTS_FULL
        const char *because; // the lesson's own words, untranslated (see reading_text()), or NULL
        const char *misconception;   // "M35", or NULL
        size_t field;                // worked, split: the blank or envelope it is about, from 0
        struct number_reading asked; // ASK_BACK: what it could mean
        enum split_rule broken;
        int64_t difference; // SPLIT_TOTAL: tyiyn given out beyond the total, below 0 what is left
};

// Whether the learner is asked for an answer here: a question, a worked sum with blanks, a split.
bool step_asks(const struct step *step);

// The number of fields to fill in: blanks of a worked sum, envelopes of a split, else 1.
size_t step_fields(const struct step *step);

// Grades the response to any step that asks. `reading` gives the words that are accepted; NULL
// compares with those of the file. A response of another shape than the step's is wrong.
struct grade grade_step(
        const struct step *step, const struct response *response, const struct reading *reading);

struct grade grade_question(const struct question *question, const struct response *response,
        const struct reading *reading);
struct grade grade_worked(const struct worked *worked, const struct response *response);
struct grade grade_split(const struct split *split, const struct response *response);

// "right", "partly", "wrong", "dont-know", "nearly", "ask-back": as the store keeps it, and back;
// false where the word is none of them.
const char *outcome_word(enum outcome outcome);
bool outcome_from_word(enum outcome *outcome, const char *word);

#endif
