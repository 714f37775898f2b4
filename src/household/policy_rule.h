// SPDX-License-Identifier: GPL-3.0-or-later
// Inside the policies: a rule as three functions, and what the rules have in common.
#ifndef BEREKE_HOUSEHOLD_POLICY_RULE_H
#define BEREKE_HOUSEHOLD_POLICY_RULE_H

#include "household/forecast.h"
#include "household/policy.h"

enum { POLICY_DEPTH = 4 }; // a named policy like another that is like another …

// One year being decided.
struct decider {
        struct year *year;
        const struct policy_game *game;
        const struct policy_rule *rule;
        const struct named_policy *orders[POLICY_DEPTH]; // the first one counts first
        int order_count;
        int month; // -1 in the council
        struct forecast forecast;
};

// Any of them may be NULL: nothing is decided then.
struct policy_rule {
        void (*council)(struct decider *decider);
        int (*choose)(const struct decider *decider, int event);
        void (*month)(struct decider *decider);
        bool looks_ahead; // `forecast` is made for it, once the council is over
};

extern const struct policy_rule random_rule;
extern const struct policy_rule spend_all_rule;
extern const struct policy_rule safety_first_rule;
extern const struct policy_rule borrow_first_rule;
extern const struct policy_rule sell_animals_first_rule;

// Takes the decision and writes it down; false where it was refused. An amount is cut to whole som;
// without one nothing is decided.
bool decider_take(struct decider *decider, enum decision_kind kind, int object, int count);
bool decider_move(struct decider *decider, enum decision_kind kind, int object, int64_t amount);

// What the coming month takes from the purse, 0 where it leaves something or none comes.
int64_t decider_next_month(const struct decider *decider);

// What a choice costs, now and to be expected of what comes of it.
struct choice_weight {
        int64_t money;    // at once: paid, less what is got; animals at today's price
        int64_t later;    // by its chance; animals also with what they would have brought
        int64_t borrowed; // its interest not counted
        int64_t points;   // of wellbeing and agreement lost, in money
        int wellbeing;    // gained at once
};
struct choice_weight choice_weigh(const struct decider *decider, int event, int choice);

#endif
