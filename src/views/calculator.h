// SPDX-License-Identifier: GPL-3.0-or-later
// A calculator on a page: a short list of figures, each changed by Enter, and below it what comes
// of them, counted anew at every change. A lesson's `plan:` step shows one, and so does the menu.
// Nothing is stored unless the learner keeps the plan on purpose.
#ifndef BEREKE_VIEWS_CALCULATOR_H
#define BEREKE_VIEWS_CALCULATOR_H

#include <stdbool.h>

#include "course/plan.h"
#include "course/reading.h"
#include "session/sheet.h"
#include "ui/field.h"
#include "ui/list.h"

struct calculator_class;
struct figure;

enum { CALCULATOR_ITEMS_MOST = SAVING_PLAN_MONTHS_MOST, CALCULATOR_WAYS_MOST = 2 };

enum calculator_mode {
        CALCULATOR_LOOKING, // at the figures and the result
        CALCULATOR_TYPING,  // a number
        CALCULATOR_PICKING, // one of a few words
        CALCULATOR_MONTHS   // a number for each month, by the arrows
};

enum calculator_answer {
        CALCULATOR_UNUSED,
        CALCULATOR_USED,    // draw anew
        CALCULATOR_CHANGED, // fill the page anew
        CALCULATOR_KEEPS,   // the plan is to be kept
        CALCULATOR_DROPS,   // the kept plan is to be let go
        CALCULATOR_DONE     // «Go on»
};

struct calculator {
        const struct calculator_class *class;
        struct sheet *sheet;           // borrowed: the page is its, texts live in its arena
        const struct reading *reading; // of names from a lesson, borrowed; NULL: as they are
        const struct plan *given;      // what it was opened with, borrowed
        struct plan plan;              // with the learner's changes
        bool can_keep;                 // «Keep this plan» is there
        bool goes_on;                  // «Go on» is there: in a lesson
        bool can_drop;                 // «Let this plan go» is there: of a kept plan
        bool is_kept;                  // as it stands

        enum calculator_mode mode;
        const struct figure *changing; // while it is not LOOKING
        bool past_last;                // Enter has come through all figures: on to what follows
        bool writing;                  // MONTHS: digits go on with the number of the chosen month
        struct list list;              // of the figures
        struct list choices;           // what one of them is changed by: words or months
        struct list_item items[CALCULATOR_ITEMS_MOST];
        const struct figure
                *shown[CALCULATOR_ITEMS_MOST]; // what each item of LOOKING is; NULL: «Go on»
        enum calculator_answer way_answers[CALCULATOR_WAYS_MOST];
        struct list ways; // «Keep this plan», «Let this plan go»
        struct list_item way_items[CALCULATOR_WAYS_MOST];
        struct field field;
        const char *message; // to be said above the footer, in the sheet's arena; NULL for none
};

// `given` is copied and stays borrowed; `can_keep` is settled by who sits at the session.
void calculator_init(struct calculator *calculator, struct sheet *sheet, const struct plan *given);
void calculator_clear(struct calculator *calculator);

// "Plan to save", in the language now shown.
const char *calculator_title(enum plan_kind kind);

// Adds everything to the page.
void calculator_fill(struct calculator *calculator);

// The result in one sentence, for above the footer; in the sheet's arena.
const char *calculator_standing(struct calculator *calculator);

// A key, before the page hears it; and Enter in what has the page's focus.
enum calculator_answer calculator_key(struct calculator *calculator, const struct key *key);
enum calculator_answer calculator_enter(struct calculator *calculator);

// Keeps the plan for those who sit here: on the disk, or false and session_trouble() says why.
// `lesson` and `step` with its `hash` say where; from the menu "plan/savings" and NULL.
bool calculator_keep(
        struct calculator *calculator, const char *lesson, const char *step, const char *hash);

#endif
