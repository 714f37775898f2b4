// SPDX-License-Identifier: GPL-3.0-or-later
// Inside year_words and its parts only.
#ifndef BEREKE_SCREENS_YEAR_WORDS_INSIDE_H
#define BEREKE_SCREENS_YEAR_WORDS_INSIDE_H

#include "screens/year_words.h"

// A thing by its name, or else by the first sentence of its text without the full stop; `named` may
// be NULL.
const char *year_told_name(
        const struct year_words *words, const struct named *named, const char *text);

// What a decision of this kind is about.
const char *year_thing_name(const struct year_words *words, enum decision_kind kind, int object);

#endif
