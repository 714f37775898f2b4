// SPDX-License-Identifier: GPL-3.0-or-later
// The figures that a calculator is opened with: those of the lesson's `plan:` step, or an invented
// example. The learner changes a copy; what is the learner's own alone is nothing at first. They
// are in the form in which money/ counts with them.
#ifndef BEREKE_COURSE_PLAN_H
#define BEREKE_COURSE_PLAN_H

#include <stdbool.h>
#include <stddef.h>

#include "money/business.h"
#include "money/celebration.h"
#include "money/loan.h"
#include "money/saving_plan.h"

enum { PLAN_OFFERS_MOST = 8, PLAN_SIZES_MOST = 5 };

enum plan_kind { PLAN_SAVINGS, PLAN_LOANS, PLAN_CELEBRATION, PLAN_TILL, PLAN_KIND_COUNT };

struct savings_figures {
        struct saving_plan plan; // the goal is above what they have; not all weights are 0
        int first_month;         // 1 is January; 0 where it was not said
        struct rate interest;    // of a deposit; zero: a box
        struct som own;          // what the learner can put aside a month; zero: not said
};

struct loan_offer {
        const char *name; // a text of the lesson; NULL: call it by its kind
        struct loan loan;
};

struct loan_figures {
        struct loan_offer offers[PLAN_OFFERS_MOST]; // of the same sum for the same months
        size_t offer_count;                         // 1 or more
        struct som free; // free money in the thinnest month: perhaps below 0
        bool free_is_known;
        struct loan own; // the learner's own offer, of the same sum for the same months
        bool has_own;
};

struct celebration_size {
        const char *name; // a text of the lesson; NULL: call it by its guests
        struct celebration celebration;
};

struct celebration_figures {
        struct celebration own;                         // what the learner plans
        struct celebration_size sizes[PLAN_SIZES_MOST]; // to compare with
        size_t size_count;
        struct som save; // a month; 0 where nobody saves
};

struct plan {
        enum plan_kind kind;
        bool is_example; // not one figure is the lesson's
        union {
                struct savings_figures savings;
                struct loan_figures loans;
                struct celebration_figures celebration;
                struct business_plan till;
        };
};

// Fills in the invented example of a calculator: it is opened from the menu, and stands for what a
// lesson does not say.
void plan_set_example(struct plan *plan, enum plan_kind kind);

// What an offer without a name is called, as N_() text: "Interest on the rest".
const char *plan_offer_name(enum loan_kind kind);

// The calculators by the names they have in a lesson.
extern const char *const plan_words[PLAN_KIND_COUNT];

#endif
