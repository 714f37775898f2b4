// SPDX-License-Identifier: GPL-3.0-or-later
// Inside the room: is there always a place for what follows later?
#ifndef BEREKE_HOUSEHOLD_WAITING_H
#define BEREKE_HOUSEHOLD_WAITING_H

#include "household/scenario.h"

// The first event with which more laters could be waiting in some month than SCENARIO_LATERS,
// whatever is chosen and whatever luck there is; -1 where they always fit.
int waiting_overflow(const struct scenario *scenario);

#endif
