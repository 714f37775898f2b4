// SPDX-License-Identifier: GPL-3.0-or-later
// The invented example of each calculator, small enough to be followed in one's head.
#include "course/plan.h"

enum { SOM = TYIYN_PER_SOM };

static const struct savings_figures example_savings = {
        .goal = {24000 * SOM},
        .months = 12,
        .weights = {1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1},
};

static const struct loan_figures example_loans = {
        .sum = {50000 * SOM},
        .months = 12,
        .offers =
                {
                        {.kind = OFFER_ANNUITY, .rate = {3000, RATE_YEARLY}, .fee = {1500 * SOM}},
                        {.kind = OFFER_FLAT, .rate = {250, RATE_MONTHLY}},
                        {.kind = OFFER_INSTALMENT, .price = {60000 * SOM}},
                        {.kind = OFFER_FREE},
                },
        .offer_count = 4,
};

static const struct celebration_figures example_celebration = {
        .own = {.guests = 80, .each = {800 * SOM}, .other = {26000 * SOM}},
        .sizes =
                {
                        {.guests = 40, .each = {700 * SOM}, .other = {12000 * SOM}},
                        {.guests = 150, .each = {900 * SOM}, .other = {65000 * SOM}},
                },
        .size_count = 2,
        .gift_each = {500 * SOM},
        .save = {4000 * SOM},
};

static const struct till_figures example_till = {
        .price = {1500 * SOM},
        .material = {900 * SOM},
        .fixed = {3600 * SOM},
        .hours = 600,
        .sold = {6, 8, 10, 12, 15, 15},
        .months = 6,
        .credit = {1, 3},
        .cash = {8000 * SOM},
        .stock = {12000 * SOM},
};

void plan_set_example(struct plan *plan, enum plan_kind kind)
{
        *plan = (struct plan){.kind = kind, .is_example = true};
        switch (kind) {
        case PLAN_SAVINGS:
                plan->savings = example_savings;
                return;
        case PLAN_LOANS:
                plan->loans = example_loans;
                return;
        case PLAN_CELEBRATION:
                plan->celebration = example_celebration;
                return;
        case PLAN_TILL:
                plan->till = example_till;
                return;
        }
}

const char *plan_kind_word(enum plan_kind kind)
{
        static const char *const words[] = {"savings", "loans", "celebration", "till"};

        return words[kind];
}
