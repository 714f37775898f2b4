// SPDX-License-Identifier: GPL-3.0-or-later
// Three values out of millions: selecting them takes a fraction of the time that sorting would.

#include "household/quantile.h"

static void swap(int64_t *one, int64_t *other)
{
        int64_t kept = *one;

        *one = *other;
        *other = kept;
}

// Of the first, middle and last value the middle one by size.
static int64_t pivot_of(const int64_t *values, int64_t low, int64_t high)
{
        int64_t a = values[low];
        int64_t b = values[low + (high - low) / 2];
        int64_t c = values[high];

        if (a > b)
                swap(&a, &b);
        return c < a ? a : c > b ? b : c;
}

// Brings the value of rank `rank` to its place, smaller ones before it, larger ones behind it
// (Hoare's selection). Values from `low` to `high` alone are moved.
static int64_t select_rank(int64_t *values, int64_t low, int64_t high, int64_t rank)
{
        while (low < high) {
                int64_t pivot = pivot_of(values, low, high);
                int64_t left = low;
                int64_t right = high;
                while (left <= right) {
                        while (values[left] < pivot)
                                left++;
                        while (values[right] > pivot)
                                right--;
                        if (left <= right)
                                swap(&values[left++], &values[right--]);
                }
                if (rank <= right)
                        high = right;
                else if (rank >= left)
                        low = left;
                else
                        break;
        }
        return values[rank];
}

struct quantiles quantiles_of(int64_t *values, int64_t count)
{
        int64_t last = count - 1;
        int64_t tenth = last * 10 / 100;
        int64_t half = last * 50 / 100;
        struct quantiles found;

        found.p10 = select_rank(values, 0, last, tenth);
        found.p50 = select_rank(values, tenth, last, half);
        found.p90 = select_rank(values, half, last, last * 90 / 100);
        return found;
}
