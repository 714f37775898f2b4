// SPDX-License-Identifier: GPL-3.0-or-later
// A celebration agreed beforehand: what it costs and what its gifts oblige to give back.
#ifndef BEREKE_MONEY_CELEBRATION_H
#define BEREKE_MONEY_CELEBRATION_H

#include <stdbool.h>
#include <stdint.h>

#include "money/som.h"

struct celebration {
        int guests;
        struct som each; // for one guest
        struct som other;
        struct som gift_each; // brought by a guest
};

struct celebration_cost {
        struct som cost;
        struct som to_give_back; // the gifts: never an income, never taken off the cost
};

bool celebration_cost(struct celebration_cost *cost, const struct celebration *celebration);

// What so many more guests (negative: fewer) add to both sums. False also where fewer than no
// guest would be left.
bool celebration_change(
        struct celebration_cost *change, const struct celebration *celebration, int more);

// Half months (45 are 22½ months) until `cost` is saved at a monthly sum, rounded up. False where
// the sum is not above zero.
bool celebration_half_months(int64_t *half_months, struct som cost, struct som each_month);

#endif
