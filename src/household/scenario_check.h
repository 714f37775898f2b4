// SPDX-License-Identifier: GPL-3.0-or-later
// A scenario file as a whole: what was read of it, and everything that is wrong with it, told at
// its line.
#ifndef BEREKE_HOUSEHOLD_SCENARIO_CHECK_H
#define BEREKE_HOUSEHOLD_SCENARIO_CHECK_H

#include "course/maker.h"
#include "household/scenario.h"

// Reads maker->document, the tree of a scenario file, and adds every finding: what may not stand
// there, what refers to nothing, marks in its texts, and, where all could be read so far, economics
// that are broken. maker->diagnostics has the findings of this file alone. The scenario, in the
// maker's arena, borrows the document; NULL where there is an error.
const struct scenario *scenario_check(struct maker *maker);

// Inside the room: what is broken in the economics of a scenario that was made.
void scenario_check_economics(struct maker *maker, const struct scenario *scenario);

#endif
