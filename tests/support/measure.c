// SPDX-License-Identifier: GPL-3.0-or-later
// Times taken side by side; see the header.

#include "support/measure.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "base/memory.h"

double measure_now(void)
{
        struct timespec time;

        clock_gettime(CLOCK_MONOTONIC, &time);
        return (double)time.tv_sec * 1e6 + (double)time.tv_nsec / 1e3;
}

static int compare(const void *one, const void *other)
{
        double a = *(const double *)one;
        double b = *(const double *)other;

        return (a > b) - (a < b);
}

double measure_percentile(double *values, size_t count, double percent)
{
        qsort(values, count, sizeof(*values), compare);
        return values[(size_t)((double)(count - 1) * percent / 100)];
}

static double time_of(const struct measure_pair *pair, void (*run)(void *context))
{
        double start = measure_now();

        run(pair->context);
        double time = measure_now() - start;
        if (pair->after)
                pair->after(pair->context);
        return time;
}

double measure_pair_print(const struct measure_pair *pair)
{
        double *ours = memory_new(pair->rounds * sizeof(*ours));
        double *bare = memory_new(pair->rounds * sizeof(*bare));

        (void)time_of(pair, pair->ours);
        (void)time_of(pair, pair->bare);
        for (size_t i = 0; i < pair->rounds; i++) {
                ours[i] = time_of(pair, pair->ours);
                bare[i] = time_of(pair, pair->bare);
        }
        double our_median = measure_percentile(ours, pair->rounds, 50);
        double bare_median = measure_percentile(bare, pair->rounds, 50);
        double ratio = our_median / bare_median;
        printf("%-44s %10.1f µs  bare %10.1f µs  ratio %5.2f  (≤ %.2f)%s\n", pair->name, our_median,
                bare_median, ratio, pair->limit, ratio > pair->limit ? "  MISSED" : "");
        memory_free(ours);
        memory_free(bare);
        return ratio;
}

void measure_print(const char *name, double value, const char *unit, double limit)
{
        printf("%-44s %10.1f %s", name, value, unit);
        if (limit >= 0)
                printf("  (≤ %.1f)%s", limit, value > limit ? "  MISSED" : "");
        printf("\n");
}

_Noreturn void measure_give_up(const char *why)
{
        fprintf(stderr, "%s: %s\n", program_invocation_short_name, why);
        exit(1);
}
