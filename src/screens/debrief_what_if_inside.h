// SPDX-License-Identifier: GPL-3.0-or-later
// Inside debrief_what_if and its pages only.
#ifndef BEREKE_SCREENS_DEBRIEF_WHAT_IF_INSIDE_H
#define BEREKE_SCREENS_DEBRIEF_WHAT_IF_INSIDE_H

#include "screens/debrief_change.h"
#include "screens/debrief_chart.h"
#include "screens/debrief_what_if.h"
#include "session/sheet.h"

enum stage { STAGE_MONTHS, STAGE_MONTH, STAGE_CHOICES, STAGE_OFFERS, STAGE_AMOUNTS, STAGE_RESULT };

enum { WHAT_IF_MORE = -1 }; // code of the last item of a month; the others are decisions

struct what_if {
        struct sheet sheet;
        const struct scenario *scenario;
        const struct run *run;
        const struct year_lines *lines;
        enum stage stage, asked_in; // the stage whose answer the result shows
        struct debrief_change change;
        struct year_lines other;
        struct debrief_picture picture;
};

// Adds what the stage asks or shows to a sheet that has just begun.
void what_if_add_page(struct what_if *what);

#endif
