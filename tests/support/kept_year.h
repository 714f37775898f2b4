// SPDX-License-Identifier: GPL-3.0-or-later
// A kept year for tests of programs that are handed one.
#ifndef BEREKE_TESTS_SUPPORT_KEPT_YEAR_H
#define BEREKE_TESTS_SUPPORT_KEPT_YEAR_H

#include <stdint.h>

#include "base/arena.h"

// A whole year of the scenario in the file, played by one of its policies, as run_write() has it.
const char *kept_year(struct arena *arena, const char *path, const char *policy_id, uint64_t seed);

#endif
