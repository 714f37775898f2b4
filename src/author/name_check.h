// SPDX-License-Identifier: GPL-3.0-or-later
// What a translator could not translate in a scenario.
#ifndef BEREKE_AUTHOR_NAME_CHECK_H
#define BEREKE_AUTHOR_NAME_CHECK_H

#include "course/maker.h"
#include "household/scenario.h"

// Warns once, at the first of them, about things that are shown by their id in every language.
void name_check(struct maker *maker, const struct scenario *scenario);

#endif
