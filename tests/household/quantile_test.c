// SPDX-License-Identifier: GPL-3.0-or-later
#include "household/quantile.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>

#include <cmocka.h>

#include "base/hash.h"
#include "base/memory.h"

static int compare(const void *one, const void *other)
{
        const int64_t a = *(const int64_t *)one;
        const int64_t b = *(const int64_t *)other;

        return (a > b) - (a < b);
}

static void assert_as_sorted(int64_t *values, int64_t count)
{
        int64_t sorted[512];

        for (int64_t i = 0; i < count; i++)
                sorted[i] = values[i];
        qsort(sorted, (size_t)count, sizeof(*sorted), compare);
        struct quantiles found = quantiles_of(values, count);
        assert_int_equal(found.p10, sorted[(count - 1) * 10 / 100]);
        assert_int_equal(found.p50, sorted[(count - 1) * 50 / 100]);
        assert_int_equal(found.p90, sorted[(count - 1) * 90 / 100]);
        qsort(values, (size_t)count, sizeof(*values), compare); // none was lost
        for (int64_t i = 0; i < count; i++)
                assert_int_equal(values[i], sorted[i]);
}

// Of any size, with many equal ones, in any order.
static void quantiles_are_those_of_sorted_values(void **state)
{
        int64_t values[512];

        (void)state;
        for (uint64_t round = 0; round < 3000; round++) {
                int64_t count = 1 + (int64_t)(hash_mix(round, 1) % ARRAY_LENGTH(values));
                uint64_t different = 1 + hash_mix(round, 2) % 1000;
                for (int64_t i = 0; i < count; i++)
                        values[i] = (int64_t)(hash_mix(round, (uint64_t)i + 3) % different) - 500;
                assert_as_sorted(values, count);
        }
}

static void order_does_not_matter(void **state)
{
        int64_t values[101];

        (void)state;
        for (int64_t i = 0; i < 101; i++)
                values[i] = i;
        assert_as_sorted(values, 101);
        for (int64_t i = 0; i < 101; i++)
                values[i] = 100 - i;
        struct quantiles found = quantiles_of(values, 101);
        assert_int_equal(found.p10, 10);
        assert_int_equal(found.p50, 50);
        assert_int_equal(found.p90, 90);
}

static void the_largest_amounts_are_values_too(void **state)
{
        int64_t values[] = {INT64_MAX, INT64_MIN, 0};

        (void)state;
        struct quantiles found = quantiles_of(values, 3);
        assert_int_equal(found.p10, INT64_MIN);
        assert_int_equal(found.p50, 0);
        assert_int_equal(found.p90, 0);
}

int main(void)
{
        const struct CMUnitTest tests[] = {
                cmocka_unit_test(quantiles_are_those_of_sorted_values),
                cmocka_unit_test(order_does_not_matter),
                cmocka_unit_test(the_largest_amounts_are_values_too),
        };
        return cmocka_run_group_tests(tests, NULL, NULL);
}
