// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody new adds themselves.
#ifndef BEREKE_SCREENS_NEWCOMER_H
#define BEREKE_SCREENS_NEWCOMER_H

#include "screens/arrival.h"

// `household`: the one already chosen, 0 for none.
struct screen newcomer_screen(struct arrival *arrival, int64_t household);

#endif
