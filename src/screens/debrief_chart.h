// SPDX-License-Identifier: GPL-3.0-or-later
// The pictures of a household year: one line a month, as it was, or beside what might have been.
#ifndef BEREKE_SCREENS_DEBRIEF_CHART_H
#define BEREKE_SCREENS_DEBRIEF_CHART_H

#include "screens/year_words.h"
#include "session/sheet.h"

// The picture shown now among those the scenario asks for.
struct debrief_picture {
        int place; // from 0
        int count; // at least 1
        enum debrief_chart charts[CHART_COUNT];
};

void debrief_picture_init(struct debrief_picture *picture, const struct scenario *scenario);

// Shows this picture, where it is one of them.
void debrief_picture_show(struct debrief_picture *picture, enum debrief_chart chart);

// ← → and the digits of the pictures; false for every other key.
bool debrief_picture_key(struct debrief_picture *picture, const struct key *key);

// Adds its name and the year's months to the page; `other` (may be NULL) stands beside them, and
// the name above the page, where it is seen however far one has leafed.
void debrief_picture_add(struct sheet *sheet, const struct debrief_picture *picture,
        const struct year_words *words, const struct year_lines *lines,
        const struct year_lines *other);

// "Enter Continue · Esc Back · Tab Menu · ← → Next picture"; without the arrows where there is only
// one picture.
void debrief_picture_keys(struct sheet *sheet, const struct debrief_picture *picture);

#endif
