// SPDX-License-Identifier: GPL-3.0-or-later
// Inside the room: what a family has to live on, counted kindly, to tell what it can never pay.
#ifndef BEREKE_HOUSEHOLD_MEANS_H
#define BEREKE_HOUSEHOLD_MEANS_H

#include "household/scenario.h"

// Amounts in tyiyn.
struct means {
        int64_t month; // what comes in on the average, with all luck
        int64_t year;  // more than could be in hand in a whole year: all that is there and comes,
                       // everything sold, every loan taken, every gift of every event
};

struct means means_of(const struct scenario *scenario);

#endif
