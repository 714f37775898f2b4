// SPDX-License-Identifier: GPL-3.0-or-later
// Rules that play a whole year, to see what a scenario teaches.
#ifndef BEREKE_HOUSEHOLD_POLICY_H
#define BEREKE_HOUSEHOLD_POLICY_H

#include "household/run.h"

enum policy_kind {
        POLICY_DO_NOTHING, // the cheapest choice, no decision
        POLICY_RANDOM,
        POLICY_SPEND_ALL,    // the best level, the dearest choice, nothing put aside
        POLICY_SAFETY_FIRST, // agrees early, keeps a reserve, repays, never borrows for a treat
        POLICY_BORROW_FIRST,
        POLICY_SELL_ANIMALS_FIRST,
        POLICY_NAMED, // of the file
        POLICY_KIND_COUNT
};

struct policy {
        const char *id;
        enum policy_kind kind;
        const struct named_policy *orders; // of POLICY_NAMED
};

// False where the scenario and the program know no such policy.
bool policy_find(struct policy *policy, const struct scenario *scenario, const char *id);

// All ids, those of the program first; borrowed, NULL after the last.
const char *policy_id(const struct scenario *scenario, size_t index);

// All of them in this order, in the arena.
struct policies {
        struct policy *items;
        size_t count;
};
struct policies policies_of(struct arena *arena, const struct scenario *scenario);

// Is every year under it the same, whatever the luck?
bool policy_repeats(const struct policy *policy, const struct scenario *scenario);

// One forced choice, for comparing two; event -1: none.
struct forced {
        int event, choice;
};

struct policy_game {
        const struct scenario *scenario;
        const struct policy *policy;
        uint64_t seed;          // of the luck
        uint64_t decision_seed; // of the policy `random`
        struct forced forced;
        struct run *run;               // written down where not NULL
        const struct run_watch *watch; // called at the end of each month where not NULL
        uint32_t *choices; // [event * SCENARIO_CHOICES + choice] counted up where not NULL
};

// Plays the year to its end. No allocation.
void policy_play(struct year *year, const struct policy_game *game);

#endif
