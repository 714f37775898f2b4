// SPDX-License-Identifier: GPL-3.0-or-later
// The year of tests/bench/autumn-to-autumn.yaml under the policy `do-nothing`, written out in C as
// somebody would who needs this one year and no other. The same rules, the same luck.
#ifndef BEREKE_TESTS_BENCH_YEAR_BY_HAND_H
#define BEREKE_TESTS_BENCH_YEAR_BY_HAND_H

#include <stdint.h>

struct year_by_hand {
        int64_t balance, wealth; // tyiyn, at the end
        int wellbeing;
};

// Works out the keys of its luck, once.
void year_by_hand_prepare(void);

void year_by_hand_play(struct year_by_hand *end, uint64_t seed);

#endif
