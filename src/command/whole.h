// SPDX-License-Identifier: GPL-3.0-or-later
// Whole numbers on the command line.
#ifndef BEREKE_COMMAND_WHOLE_H
#define BEREKE_COMMAND_WHOLE_H

#include <stdbool.h>
#include <stdint.h>

// Digits alone, from `least` (0 or more) to `most`; false for anything else.
bool whole_read(int64_t *value, const char *text, int64_t least, int64_t most);

#endif
