// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of the debrief that are only read. Each adds itself to a sheet that has just begun.
#ifndef BEREKE_SCREENS_DEBRIEF_PAGES_H
#define BEREKE_SCREENS_DEBRIEF_PAGES_H

#include "screens/year_words.h"
#include "session/sheet.h"

// Where the year began and ended, its hardest month and why, the goals.
void debrief_add_year(struct sheet *sheet, const struct year_words *words, const struct run *run,
        const struct year_lines *lines);

// Its hardest month, why it was harder than others, and how long it was coming.
void debrief_add_hardest(struct sheet *sheet, const struct year_words *words, const struct run *run,
        const struct year_lines *lines);

// Two sentences, each with its picture.
void debrief_add_bands(struct sheet *sheet, const struct year_words *words, const struct band *luck,
        const struct band *choice);

// What to talk about, and the number of the year.
void debrief_add_talk(struct sheet *sheet, const struct year_words *words, const struct run *run);

#endif
