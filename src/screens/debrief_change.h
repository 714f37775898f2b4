// SPDX-License-Identifier: GPL-3.0-or-later
// One change of a played year: a decision left out, another in its place, or one more.
#ifndef BEREKE_SCREENS_DEBRIEF_CHANGE_H
#define BEREKE_SCREENS_DEBRIEF_CHANGE_H

#include <stdbool.h>

#include "household/debrief.h"
#include "screens/year_words.h"

enum { CHANGE_AMOUNTS = 8 };

struct debrief_change {
        int month;      // 0: the council; else from 1
        int instead_of; // index of the decision that is left out; -1: none
        bool adds;
        struct decision added;

        struct offer offers[OFFERS]; // what else could be decided in that month
        int offer_count;
        int offer;                       // the one taken
        int64_t amounts[CHANGE_AMOUNTS]; // heads or tyiyn to choose from for it, least first
        int amount_count;                // 0: no amount is asked
};

// How many decisions of the run belong to this month.
int run_count_in(const struct run *run, int month);

// Fills `offers` with what could be taken after the month's own decisions.
void debrief_change_find_offers(
        struct debrief_change *change, const struct run *run, const struct scenario *scenario);

// Takes the offer and fills `amounts`; then one of them (0 where none is asked), which makes
// `added`.
void debrief_change_take_offer(struct debrief_change *change, int offer);
void debrief_change_take_amount(struct debrief_change *change, int amount);

// The run with this change.
void debrief_change_run(
        struct run *other, const struct run *run, const struct debrief_change *change);

// The change in one line.
const char *debrief_change_words(
        const struct debrief_change *change, const struct run *run, const struct year_words *words);

#endif
