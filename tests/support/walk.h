// SPDX-License-Identifier: GPL-3.0-or-later
// A player together with a store that keeps everything, driven by single letters.
#ifndef BEREKE_TESTS_SUPPORT_WALK_H
#define BEREKE_TESTS_SUPPORT_WALK_H

#include "base/arena.h"
#include "learn/player.h"

enum { WALK_RECORDS = 2048 };

struct walk {
        struct player player;
        struct arena arena;
        struct record records[WALK_RECORDS];
        size_t count;
        struct proposal last; // of the last input that had a meaning, without its response
};

void walk_init(struct walk *walk, const struct lesson *lesson);
void walk_clear(struct walk *walk);

// One input: s start, > next, < back, ? hint, p pledge, 0 don't know; r right, w wrong, n nearly,
// a to be asked back, e nothing: an answer of that sort to the present step. False where the player
// sees no meaning in it, or the step knows no answer of that sort.
bool walk_input(struct walk *walk, char input);

// A whole line of them; spaces are passed over. The number that had a meaning.
size_t walk_inputs(struct walk *walk, const char *inputs);

// The same as a proposal alone.
bool walk_propose(struct walk *walk, char input, struct proposal *proposal);

#endif
