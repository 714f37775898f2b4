// SPDX-License-Identifier: GPL-3.0-or-later
// A person's records written as one line, for tests of what follows from them.
#ifndef BEREKE_TESTS_SUPPORT_RECORDS_H
#define BEREKE_TESTS_SUPPORT_RECORDS_H

#include "base/arena.h"
#include "learn/record.h"

struct written_records {
        struct record items[64];
        size_t count;
};

// "small+ small.story small.first-thing=500/2h small$": + started, .step visited, .step=points
// answered with /try and h for a hint, .step?  not known, ~ in front for a recall, .step!words a
// pledge, .step#points practice, $ finished. Texts go into the arena.
struct written_records records_from_text(struct arena *arena, const char *text);

#endif
