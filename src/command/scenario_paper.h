// SPDX-License-Identifier: GPL-3.0-or-later
// A household year to be played on paper.
#ifndef BEREKE_COMMAND_SCENARIO_PAPER_H
#define BEREKE_COMMAND_SCENARIO_PAPER_H

#include "base/buffer.h"
#include "household/scenario.h"

// Adds the family, what comes and goes month by month when nothing is decided, and a card for each
// event; what follows from the choices stands apart at the end, for whoever leads the game. In the
// language now shown, where the scenario has it.
void scenario_paper_print(struct buffer *out, const struct scenario *scenario);

#endif
