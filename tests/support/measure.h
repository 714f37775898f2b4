// SPDX-License-Identifier: GPL-3.0-or-later
// Times taken side by side, so that a ratio holds when the machine's speed drifts.
#ifndef BEREKE_TESTS_SUPPORT_MEASURE_H
#define BEREKE_TESTS_SUPPORT_MEASURE_H

#include <stddef.h>

// Microseconds of a clock that never goes back.
double measure_now(void);

// The value below which `percent` of the values lie; sorts them.
double measure_percentile(double *values, size_t count, double percent);

// Runs `ours` and `bare` in turn, `rounds` times each after one that is not counted, and prints one
// row: both medians, the ratio, and the limit it should keep below. Gives the ratio.
struct measure_pair {
        const char *name;
        void (*ours)(void *context);
        void (*bare)(void *context);
        void (*after)(void *context); // after each of them, outside the time; may be NULL
        void *context;
        size_t rounds;
        double limit;
};
double measure_pair_print(const struct measure_pair *pair);

// A row with one figure and its limit; MEASURE_FREE: it has none.
#define MEASURE_FREE (-1.0)
void measure_print(const char *name, double value, const char *unit, double limit);

// Ends the program with a sentence on standard error: what cannot be measured is no figure.
_Noreturn void measure_give_up(const char *why);

#endif
