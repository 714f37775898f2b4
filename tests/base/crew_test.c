// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/crew.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

enum { TASKS_MOST = 5000 };

struct tally {
        unsigned char done[TASKS_MOST];
        int64_t sums[CREW_MOST];
};

static void work(void *context, int hand, int64_t first, int64_t end)
{
        struct tally *tally = context;

        for (int64_t task = first; task < end; task++) {
                tally->done[task]++;
                tally->sums[hand] += task;
        }
}

static void every_task_is_done_once(void **state)
{
        static const int hands[] = {1, 2, 3, CREW_MOST};
        static const int64_t tasks[] = {0, 1, 63, 64, 65, TASKS_MOST};
        static struct tally tally;

        (void)state;
        for (size_t i = 0; i < sizeof(hands) / sizeof(*hands); i++)
                for (size_t j = 0; j < sizeof(tasks) / sizeof(*tasks); j++) {
                        int64_t sum = 0;
                        memset(&tally, 0, sizeof(tally));
                        crew_run(&(struct crew){work, &tally, tasks[j], hands[i]});
                        for (int64_t task = 0; task < TASKS_MOST; task++)
                                assert_int_equal(tally.done[task], task < tasks[j]);
                        for (int hand = 0; hand < CREW_MOST; hand++) {
                                assert_true(hand < hands[i] || tally.sums[hand] == 0);
                                sum += tally.sums[hand];
                        }
                        assert_int_equal(sum, tasks[j] * (tasks[j] - 1) / 2);
                }
}

static void there_is_always_a_hand(void **state)
{
        (void)state;
        assert_in_range(crew_hands(), 1, CREW_MOST);
}

int main(void)
{
        const struct CMUnitTest tests[] = {
                cmocka_unit_test(every_task_is_done_once),
                cmocka_unit_test(there_is_always_a_hand),
        };
        return cmocka_run_group_tests(tests, NULL, NULL);
}
