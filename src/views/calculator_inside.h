// SPDX-License-Identifier: GPL-3.0-or-later
// Inside the calculators: what one of them consists of, and what they share.
#ifndef BEREKE_VIEWS_CALCULATOR_INSIDE_H
#define BEREKE_VIEWS_CALCULATOR_INSIDE_H

#include <stddef.h>
#include <stdint.h>

#include "learn/typed_number.h"
#include "views/calculator.h"

// How a figure stands in struct plan.
enum figure_kind {
        FIGURE_SOM,     // struct som
        FIGURE_COUNT,   // int
        FIGURE_HOURS,   // int, in hundredths
        FIGURE_PERCENT, // int64_t, in basis points
        FIGURE_SHARE,   // struct fraction of the whole, typed as percent
        FIGURE_PRICE,   // struct som above the sum of the loan, typed with it
        FIGURE_YES,     // bool, picked as "no" or "yes"
        FIGURE_WORD,    // an enum, picked as one of `word`
        FIGURE_MONTHS   // int for each month
};

// One figure that the learner may change.
struct figure {
        const char *label; // N_() text
        enum figure_kind kind;
        size_t offset;   // in struct plan
        int least, most; // whole som, pieces, percent …
        size_t known;    // where a bool stands that is set by typing it; 0 for none
        const char *(*word)(struct arena *arena, int value); // of WORD, from 0 to `most`
        bool (*is_there)(const struct plan *plan);           // NULL: always
        const char *(*shown)(struct calculator *calculator); // instead of the number; may be NULL
        const char *(*in_month)(struct calculator *calculator, int month); // of MONTHS
};

struct calculator_class {
        const char *title; // N_() text
        const struct figure *figures;
        size_t figure_count;
        void (*settle)(struct calculator *calculator); // what follows from a change of the figures,
                                                       // also from the first look at them
        void (*show)(struct calculator *calculator);   // adds the result to the page
        const char *(*standing)(struct calculator *calculator);
};

extern const struct calculator_class calculator_savings;
extern const struct calculator_class calculator_loans;
extern const struct calculator_class calculator_celebration;
extern const struct calculator_class calculator_till;

enum { FIGURE_SOM_MOST = 100000000 };

// The figure as it is read: «24 000 som», «12», «1/3».
const char *figure_words(struct calculator *calculator, const struct figure *figure);

// Takes a typed number. NULL where it was taken; else why not, in one kind sentence.
const char *figure_type(
        struct calculator *calculator, const struct figure *figure, const char *typed);

// The number of a FIGURE_MONTHS in this month.
int figure_number(const struct plan *plan, const struct figure *figure, int month);
void figure_set_number(struct plan *plan, const struct figure *figure, int month, int number);

// What may be picked for a FIGURE_WORD or FIGURE_YES, counted from 0, and what is.
size_t figure_choices(const struct figure *figure);
const char *figure_choice_words(
        struct calculator *calculator, const struct figure *figure, size_t choice);
size_t figure_picked(const struct plan *plan, const struct figure *figure);
void figure_pick(struct plan *plan, const struct figure *figure, size_t choice);

// "March" or "month 3", and for the side of a chart "Mar" or "3".
const char *calculator_month(struct calculator *calculator, int month);
const char *calculator_month_short(struct calculator *calculator, int month);

// How many months this plan has.
int calculator_months(const struct calculator *calculator);

// "12 months", "22.5 months".
const char *calculator_half_months(struct calculator *calculator, int64_t half_months);

// A name from a lesson in the reader's words.
const char *calculator_name(struct calculator *calculator, const char *source);

const char *calculator_som(struct calculator *calculator, struct som amount);
const char *calculator_number(struct calculator *calculator, struct som amount);
const char *calculator_percent(struct calculator *calculator, int64_t basis_points);

// A table of `rows` with the head first; cells are copied as pointers.
void calculator_add_table(
        struct calculator *calculator, const char *const *cells, size_t columns, size_t rows);
void calculator_add_text(struct calculator *calculator, enum style style, const char *text);

// What is said where the figures cannot be counted with.
void calculator_add_too_large(struct calculator *calculator);

#endif
