// SPDX-License-Identifier: GPL-3.0-or-later
// A sum from a lesson's file as people write it.
#ifndef BEREKE_COURSE_SUM_TEXT_H
#define BEREKE_COURSE_SUM_TEXT_H

#include <stdbool.h>

#include "base/buffer.h"
#include "money/som.h"

// Adds "41200 - 6000 = 35200" as it is written by hand: «41 200 − 6 000 = 35 200»; up to the "="
// alone unless `whole`.
void sum_text_print(struct buffer *out, const char *calc, bool whole, enum language language);

#endif
