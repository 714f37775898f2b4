// SPDX-License-Identifier: GPL-3.0-or-later
// Inside the year's screen: what several of its pages show. Everything is added to the page as it
// stands now.
#ifndef BEREKE_SCREENS_YEAR_PARTS_H
#define BEREKE_SCREENS_YEAR_PARTS_H

#include "screens/year_play.h"

// "In the purse: 12 500 som" and what else is at hand, a line each.
void year_parts_at_hand(struct year_play *play);

// "In the purse: 12 500 som", and what is not paid yet.
void year_parts_purse(struct year_play *play);

// Paragraphs of the scenario.
void year_parts_paragraphs(struct year_play *play, const struct paragraphs *paragraphs);

// All lines of the month's ledger that changed the purse, income first, each side with its sum.
void year_parts_ledger(struct year_play *play);

// The month's sums beside those of the month before, and the lines that differ most, so many.
void year_parts_differences(struct year_play *play, int most);

// One sentence why a month that is closed ended as it did.
const char *year_parts_why(struct year_play *play);

// The meters, each with its number, its bar and how it has changed since the month before.
void year_parts_meters(struct year_play *play);

// What choosing one of these costs now: cash, what is left then, or what would be lent and at what
// price; then everything else that is known of it.
const char *year_parts_choice(struct year_play *play, int event, int choice);

// What taking this offer decides: the least of it where an amount is asked.
struct decision year_parts_decision(const struct year_play *play, const struct offer *offer);

// The same for an offer.
const char *year_parts_offer(struct year_play *play, const struct offer *offer);

// "5 %": hundredths of a percent.
const char *year_parts_percent(struct year_play *play, int64_t basis_points);

#endif
