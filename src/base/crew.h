// SPDX-License-Identifier: GPL-3.0-or-later
// Many small tasks done by several threads.
#ifndef BEREKE_BASE_CREW_H
#define BEREKE_BASE_CREW_H

#include <stdint.h>

enum { CREW_MOST = 64 };

struct crew {
        // Does the tasks from `first` up to, not with, `end`. Called many times, by several threads
        // at once; `hand` (from 0) is different in each of them.
        void (*work)(void *context, int hand, int64_t first, int64_t end);
        void *context;
        int64_t tasks;
        int hands; // 1 to CREW_MOST
};

// Returns when all tasks are done. The caller is one of the hands; where no further thread can be
// had, fewer do the same work.
void crew_run(const struct crew *crew);

// Processors that this machine gives us, 1 to CREW_MOST.
int crew_hands(void);

#endif
