// SPDX-License-Identifier: GPL-3.0-or-later
// A folder under /tmp of its own.
#ifndef BEREKE_TESTS_SUPPORT_SCRATCH_H
#define BEREKE_TESTS_SUPPORT_SCRATCH_H

#include <stdbool.h>

enum { SCRATCH_PATH = 64 };

// False where none can be made.
bool scratch_make(char path[SCRATCH_PATH]);

// Takes it away with everything in it.
void scratch_remove(const char *path);

#endif
