// SPDX-License-Identifier: GPL-3.0-or-later
// A small village for policies, and what they decided in it.
#ifndef BEREKE_TESTS_SUPPORT_DECIDING_H
#define BEREKE_TESTS_SUPPORT_DECIDING_H

#include "household/policy.h"

// The blocks of a scenario for family_of(): a toi (event 0) and a cow that falls ill (event 1).
extern const char village[];

// Plays the year to its end; `run` may be NULL.
void play_with(struct year *year, struct run *run, const struct scenario *scenario, const char *id,
        uint64_t seed);

// How many decisions of this kind there are, the first of them (or NULL), and what was chosen at an
// event (or -1).
int count_of(const struct run *run, enum decision_kind kind);
const struct decision *first_of(const struct run *run, enum decision_kind kind);
int choice_at(const struct run *run, int event);

#endif
