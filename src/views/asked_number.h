// SPDX-License-Identifier: GPL-3.0-or-later
// What is said where a typed number cannot be taken as it stands. Both readings are named.
#ifndef BEREKE_VIEWS_ASKED_NUMBER_H
#define BEREKE_VIEWS_ASKED_NUMBER_H

#include "base/arena.h"
#include "learn/typed_number.h"

// In the language now shown, in the arena; for every outcome but NUMBER_READ.
const char *asked_number_words(struct arena *arena, const struct number_reading *asked);

#endif
