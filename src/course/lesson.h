// SPDX-License-Identifier: GPL-3.0-or-later
// What a lesson is: steps in order, each of one kind. Read once into an arena, never changed,
// always `const`. All texts are in the language they were written in; course/reading.h gives the
// words in the learner's language.
#ifndef BEREKE_COURSE_LESSON_H
#define BEREKE_COURSE_LESSON_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/hash.h"
#include "base/translate.h"
#include "course/plan.h"
#include "course/question.h"

struct paragraphs {
        const char **items; // one text each; an item that begins with "- " belongs to a list
        size_t count;
};

struct ids {
        const char **items;
        size_t count;
};

enum step_kind {
        STEP_SCREEN,
        STEP_TABLE,
        STEP_CHART,
        STEP_WORKED,
        STEP_NOTE,
        STEP_QUESTION,
        STEP_CHOICE,
        STEP_SPLIT,
        STEP_ROLES,
        STEP_TALK,
        STEP_PLEDGE,
        STEP_PLAN,
        STEP_SIMULATION,
        STEP_KIND_COUNT
};

struct lesson_row {
        const char **cells;
        size_t count;
};

struct lesson_table {
        struct lesson_row head;
        struct lesson_row *rows;
        size_t count;
        const char *total; // label of the row that the program adds up, or NULL
        int64_t *totals;   // per column, tyiyn; only where total; the first column holds the label
};

struct bar {
        const char *label;
        int64_t value; // whole units
};

struct lesson_chart {
        const char *unit;
        struct bar *bars;
        size_t count;
};

struct worked_line {
        const char *say;  // or NULL
        const char *calc; // "23000 - 20000 = 3000" or NULL
        bool blank;       // the learner fills in what stands after "="
        int64_t result;   // tyiyn, of calc
};

struct worked {
        struct worked_line *lines;
        size_t count;
};

enum note_kind { NOTE_RULE, NOTE_WARNING, NOTE_FACT, NOTE_STORY };

struct note {
        enum note_kind kind;
        const char *fact; // id in facts.yaml, or NULL
};

struct reply {
        const char *say;
        const char *then;
};

struct choice {
        struct reply *replies;
        size_t count;
};

struct envelope {
        const char *to;
        int64_t least;         // tyiyn; 0 where no bound
        int64_t most;          // tyiyn; INT64_MAX where no bound
        const char *shortfall; // `short:`, said when less than least; NULL for a general sentence
        const char *over;      // said when more than most; NULL for a general sentence
};

struct split {
        int64_t total; // tyiyn
        struct envelope *envelopes;
        size_t count;
};

enum family_role {
        ROLE_MOTHER_IN_LAW,
        ROLE_FATHER_IN_LAW,
        ROLE_DAUGHTER_IN_LAW,
        ROLE_HUSBAND,
        ROLE_YOUNG,
        ROLE_OTHER,
        ROLE_COUNT
};

struct roles {
        const char *cards[ROLE_COUNT]; // NULL where the lesson has none
};

struct step {
        enum step_kind kind;
        const char *id;
        int line;                  // in the lesson's file
        const char *title;         // or NULL
        struct paragraphs text;    // what the learner reads first; may be empty
        struct paragraphs trainer; // never on the learner's screen
        char hash[HASH_TEXT];      // of the step's source: kept with every answer
        union {
                struct lesson_table table;
                struct lesson_chart chart;
                struct worked worked;
                struct note note;
                struct question question;
                struct choice choice;
                struct split split;
                struct roles roles;
                int talk_minutes;      // 0 where not said
                int pledge_check_days; // 0 where not asked about
                const struct plan *plan;
                const char *scenario; // simulation
        };
};

struct objective {
        const char *id;
        const char *text;
};

struct lesson {
        const char *id;
        const char *path;
        enum language language; // written in
        const char *title;
        int minutes;
        int pass;  // percent of the question points
        int tries; // per question in practice
        bool test; // `test:` file: questions only, nothing explained
        struct ids needs;
        struct objective *objectives;
        size_t objective_count;
        struct step *steps;
        size_t step_count;
        struct paragraphs texts; // all of them, also the trainer's: what translators get
};

// The step with this id, or NULL.
const struct step *lesson_step(const struct lesson *lesson, const char *id);

// "mother-in-law" …, and back; ROLE_COUNT where the word is none of them.
const char *family_role_word(enum family_role role);
enum family_role family_role_from_word(const char *word);

// "Mother-in-law" …, in the language now shown.
const char *family_role_name(enum family_role role);

#endif
