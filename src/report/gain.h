// SPDX-License-Identifier: GPL-3.0-or-later
// Before and after: what people gained from one form of the knowledge test to the other.
#ifndef BEREKE_REPORT_GAIN_H
#define BEREKE_REPORT_GAIN_H

#include "report/scope.h"

// Somebody who finished both forms: the first one ever finished, and the last finish of the other.
struct gain_pair {
        int64_t person;
        const char *forms[2]; // ids of the tests, before and after
        int64_t shares[2];    // thousandths of the points, before and after
        // Thousandths of the points of the questions that name the objective, before and after; as
        // many as there are objectives.
        int64_t (*objectives)[2];
};

struct gain {
        const struct lesson *tests[2]; // forms A and B; NULL where the course has none
        struct gain_pair *pairs;       // by person
        size_t count;
};

// False where the store failed. Without two tests in a course there are no pairs.
bool gain_read(struct gain *gain, struct arena *arena, const struct report_scope *scope);

// The mean of these before (0) or after (1): thousandths, rounded. `objective` counts in
// tests[0]; GAIN_WHOLE is the whole test. There must be a pair.
enum { GAIN_WHOLE = -1 };
int64_t gain_mean(const struct gain *gain, int objective, int when);

// (after − before) / (1 − before) in thousandths; false where nothing more was to be gained. Hake,
// 1998.
bool gain_normalised(int64_t *thousandths, int64_t before, int64_t after);

#endif
