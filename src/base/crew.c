// SPDX-License-Identifier: GPL-3.0-or-later
// Threads that take the next block of tasks until none is left, so that a slow processor does not
// keep a fast one waiting. What a task gives must not hang on who does it.

#include "base/crew.h"

#include <pthread.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <unistd.h>

enum { BLOCK = 64 };

struct hand {
        const struct crew *crew;
        _Atomic int64_t *next;
        int number;
};

static void *lend(void *context)
{
        const struct hand *hand = context;
        const struct crew *crew = hand->crew;

        for (;;) {
                int64_t first = atomic_fetch_add(hand->next, BLOCK);
                if (first >= crew->tasks)
                        return NULL;
                int64_t end = crew->tasks - first < BLOCK ? crew->tasks : first + BLOCK;
                crew->work(crew->context, hand->number, first, end);
        }
}

void crew_run(const struct crew *crew)
{
        _Atomic int64_t next = 0;
        struct hand hands[CREW_MOST];
        pthread_t threads[CREW_MOST];
        int started = 1;

        for (int i = 0; i < CREW_MOST; i++)
                hands[i] = (struct hand){crew, &next, i};
        while (started < crew->hands &&
                pthread_create(&threads[started], NULL, lend, &hands[started]) == 0)
                started++;
        (void)lend(&hands[0]);
        for (int i = 1; i < started; i++)
                (void)pthread_join(threads[i], NULL);
}

int crew_hands(void)
{
        long online = sysconf(_SC_NPROCESSORS_ONLN);

        return online < 1 ? 1 : online > CREW_MOST ? CREW_MOST : (int)online;
}
