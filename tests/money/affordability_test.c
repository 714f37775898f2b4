// SPDX-License-Identifier: GPL-3.0-or-later
#include "money/affordability.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

#include "base/memory.h"

enum { SOM = TYIYN_PER_SOM };

// Income and expense of the story family, September to August.
static const int64_t income[] = {
        71200, 60200, 25200, 18200, 16200, 16200, 25200, 38200, 42200, 42200, 41200, 41200};
static const int64_t expense[] = {
        66200, 34700, 30200, 33200, 33200, 33200, 41200, 37200, 28200, 26200, 26200, 42200};

static void in_som(struct som *amounts, const int64_t *som, size_t count)
{
        for (size_t i = 0; i < count; i++)
                amounts[i] = (struct som){som[i] * SOM};
}

static void the_thinnest_month_decides(void **state)
{
        (void)state;
        static const struct {
                int first;
                int months;
                int thinnest;
                int64_t free;
                int64_t third;
                int64_t limit;
                int64_t payment;
                bool fits;
        } rows[] = {
                {0, 12, 4, -17000, 5400, 0, 4584, false}, // all year
                {0, 2, 0, 5000, 20067, 5000, 4874, true}, // September and October
                {8, 3, 0, 14000, 13733, 13733, 13734, false},
                {8, 3, 0, 14000, 13733, 13733, 13733, true}, // May to July
                {7, 1, 0, 1000, 12733, 1000, 1001, false},
                {4, 2, 0, -17000, 5400, 0, 0, true},
        };
        struct som in[12];
        struct som out[12];
        in_som(in, income, ARRAY_LENGTH(in));
        in_som(out, expense, ARRAY_LENGTH(out));
        for (size_t i = 0; i < ARRAY_LENGTH(rows); i++) {
                struct affordability found;
                struct som third;
                assert_true(affordability_check(&found, in + rows[i].first, out + rows[i].first,
                        rows[i].months, (struct som){rows[i].payment * SOM}));
                assert_true(som_round(&third, found.third));
                assert_int_equal(found.thinnest, rows[i].thinnest);
                assert_int_equal(found.free.tyiyn, rows[i].free * SOM);
                assert_int_equal(third.tyiyn, rows[i].third * SOM);
                assert_int_equal(found.fits, rows[i].fits);
                assert_true(som_round(&third, found.limit));
                assert_int_equal(third.tyiyn, rows[i].limit * SOM);
        }
}

static void what_cannot_be_is_refused(void **state)
{
        (void)state;
        const struct som least = {INT64_MIN};
        const struct som one = {1};
        struct affordability found = {.thinnest = 7};
        assert_false(affordability_check(&found, &one, &one, 0, one));
        assert_false(affordability_check(&found, &one, &one, 361, one));
        assert_false(affordability_check(&found, &least, &one, 1, one));
        assert_int_equal(found.thinnest, 7);
}

int main(void)
{
        const struct CMUnitTest tests[] = {
                cmocka_unit_test(the_thinnest_month_decides),
                cmocka_unit_test(what_cannot_be_is_refused),
        };
        return cmocka_run_group_tests(tests, NULL, NULL);
}
