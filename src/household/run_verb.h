// SPDX-License-Identifier: GPL-3.0-or-later
// Inside the room: the words in which a kept run tells its decisions.
#ifndef BEREKE_HOUSEHOLD_RUN_VERB_H
#define BEREKE_HOUSEHOLD_RUN_VERB_H

#include "household/decision.h"

#define RUN_BETWEEN "; "

// What stands behind the thing.
enum detail { DETAIL_NONE, DETAIL_HEADS, DETAIL_CHOICE, DETAIL_LEVEL, DETAIL_AMOUNT };

struct verb {
        const char *word;
        enum decision_kind kind;
        enum detail detail;
        bool nobody; // stands without a thing: what is owed to relatives
};

const struct verb *verb_of(const struct decision *decision);

// NULL where there is no such word.
const struct verb *verb_named(const char *word);

// The thing that a decision of this kind is about; NULL where there is none with that index.
const struct named *verb_thing(
        const struct scenario *scenario, enum decision_kind kind, size_t index);

#endif
