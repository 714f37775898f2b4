// SPDX-License-Identifier: GPL-3.0-or-later
// Whole numbers on the command line.
#ifndef BEREKE_COMMAND_WHOLE_H
#define BEREKE_COMMAND_WHOLE_H

#include <stdbool.h>
#include <stdint.h>

#include "base/translate.h"

// Digits alone, from `least` (0 or more) to `most`; false for anything else.
bool whole_read(int64_t *value, const char *text, int64_t least, int64_t most);

// Said by every command that takes `--runs`.
#define WHOLE_RUNS_MESSAGE N_("--runs takes a whole number from 1 to 10000000.")

#endif
