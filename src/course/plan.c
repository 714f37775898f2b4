// SPDX-License-Identifier: GPL-3.0-or-later
// The invented example of each calculator. The figures are round, so that a learner can follow
// them.
#include "course/plan.h"

#include "base/translate.h"

#define SOM INT64_C(100) // tyiyn

const char *const plan_words[PLAN_KIND_COUNT] = {
        [PLAN_SAVINGS] = "savings",
        [PLAN_LOANS] = "loans",
        [PLAN_CELEBRATION] = "celebration",
        [PLAN_TILL] = "till",
};

static const struct savings_figures savings = {
        .plan = {.goal = {24000 * SOM},
                .months = 12,
                .weights = {1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1}},
};

static const struct loan_figures loans = {
        .offers = {{.loan = {LOAN_ANNUITY, 12, {50000 * SOM}, {3000, RATE_YEARLY}, {0},
                            {1500 * SOM}}},
                {.loan = {LOAN_FLAT, 12, {50000 * SOM}, .rate = {250, RATE_MONTHLY}}},
                {.loan = {LOAN_INSTALMENT, 12, {50000 * SOM}, .mark_up = {10000 * SOM}}},
                {.loan = {.kind = LOAN_FREE, .months = 12, .principal = {50000 * SOM}}}},
        .offer_count = 4,
};

static const struct celebration_figures celebration = {
        .own = {80, {800 * SOM}, {26000 * SOM}, {500 * SOM}},
        .sizes = {{.celebration = {40, {700 * SOM}, {12000 * SOM}, {500 * SOM}}},
                {.celebration = {150, {900 * SOM}, {65000 * SOM}, {500 * SOM}}}},
        .size_count = 2,
        .save = {4000 * SOM},
};

static const struct business_plan till = {
        .business = {.price = {1500 * SOM},
                .material = {900 * SOM},
                .fixed = {3600 * SOM},
                .hours = 600,
                .credit = {1, 3}},
        .start = {.cash = {8000 * SOM}, .stock = {12000 * SOM}},
        .months = 6,
        .sold = {6, 8, 10, 12, 15, 15},
};

void plan_set_example(struct plan *plan, enum plan_kind kind)
{
        *plan = (struct plan){.kind = kind, .is_example = true};
        if (kind == PLAN_SAVINGS)
                plan->savings = savings;
        else if (kind == PLAN_LOANS)
                plan->loans = loans;
        else if (kind == PLAN_CELEBRATION)
                plan->celebration = celebration;
        else
                plan->till = till;
}

const char *plan_offer_name(enum loan_kind kind)
{
        static const char *const names[] = {
                [LOAN_ANNUITY] = N_("Interest on the rest, equal payments"),
                [LOAN_EQUAL_PARTS] = N_("Interest on the rest, equal parts"),
                [LOAN_FLAT] = N_("Interest on the first sum"),
                [LOAN_INSTALMENT] = N_("Bought in instalments"),
                [LOAN_MARK_UP] = N_("Islamic sale with a mark-up"),
                [LOAN_FREE] = N_("From relatives, without interest"),
        };

        return names[kind];
}
