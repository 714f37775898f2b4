// SPDX-License-Identifier: GPL-3.0-or-later
// The figures that a calculator is opened with: those of the lesson's `plan:` step, or an invented
// example. The learner changes a copy.
#ifndef BEREKE_COURSE_PLAN_H
#define BEREKE_COURSE_PLAN_H

#include <stdbool.h>
#include <stddef.h>

#include "money/fraction.h"
#include "money/rate.h"
#include "money/som.h"

enum {
        PLAN_MONTHS_MOST = 60,
        PLAN_WEIGHT_MOST = 3,
        PLAN_OFFERS_MOST = 8,
        PLAN_SIZES_MOST = 5,
        PLAN_SOLD_MOST = 24
};

enum plan_kind { PLAN_SAVINGS, PLAN_LOANS, PLAN_CELEBRATION, PLAN_TILL };

struct savings_figures {
        struct som goal;
        struct som have; // less than the goal
        int months;
        int weights[PLAN_MONTHS_MOST]; // 0 to 3 for each of the months, not all 0
        int first_month;               // 1 is January; 0 where it was not said
        struct rate interest;          // of a deposit
};

enum offer_kind {
        OFFER_ANNUITY,     // interest on the rest, equal payments
        OFFER_EQUAL_PARTS, // interest on the rest, equal parts of the sum
        OFFER_FLAT,        // interest on the first sum
        OFFER_INSTALMENT,  // "0 %": a higher price, in parts
        OFFER_MARK_UP,     // an Islamic sale: the sum and a mark-up, in parts
        OFFER_FREE         // from a relative: nothing but the sum
};

struct offer_figures {
        const char *name; // a text of the lesson; NULL: call it by its kind
        enum offer_kind kind;
        struct rate rate;   // of the first three kinds
        struct som fee;     // kept at once
        struct som price;   // of an instalment, in all
        struct som mark_up; // of a sale
};

struct loan_figures {
        struct som sum;
        int months;
        struct offer_figures offers[PLAN_OFFERS_MOST];
        size_t offer_count;
        bool free_is_known;
        struct som free; // free money in the thinnest month: may be below 0
};

struct celebration_size {
        const char *name; // a text of the lesson; NULL: call it by its guests
        int guests;
        struct som each; // for one guest
        struct som other;
};

struct celebration_figures {
        struct celebration_size own;                    // what the learner plans
        struct celebration_size sizes[PLAN_SIZES_MOST]; // to compare with
        size_t size_count;
        struct som gift_each; // brought by a guest, to be given back one day
        struct som save;      // a month; 0: nobody saves
};

struct till_figures {
        struct som price;         // of a piece
        struct som material;      // for a piece
        struct som fixed;         // a month
        int hours;                // of work for a piece, in hundredths
        int sold[PLAN_SOLD_MOST]; // pieces, by month
        int months;               // how many of them
        struct fraction credit;   // share sold on credit, paid a month later
        struct som cash;          // at the start
        struct som stock;         // material at the start
        struct som take;          // by the household, a month
};

struct plan {
        enum plan_kind kind;
        bool is_example; // not one figure is the lesson's
        union {
                struct savings_figures savings;
                struct loan_figures loans;
                struct celebration_figures celebration;
                struct till_figures till;
        };
};

// Fills in the invented example of a calculator: what is opened from the menu, and what a lesson
// does not say.
void plan_set_example(struct plan *plan, enum plan_kind kind);

// "savings", "loans", "celebration", "till": as it stands in a lesson.
const char *plan_kind_word(enum plan_kind kind);

#endif
