// SPDX-License-Identifier: GPL-3.0-or-later
#include "money/celebration.h"

#include <limits.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

#include "base/memory.h"

enum { SOM = TYIYN_PER_SOM };

static const struct celebration middle = {80, {800 * SOM}, {26000 * SOM}, {500 * SOM}};

static void a_celebration_costs_and_is_to_be_given_back(void **state)
{
        (void)state;
        static const struct {
                struct celebration celebration;
                int64_t cost;
                int64_t to_give_back;
                int64_t half_months; // at 4 000 som a month
        } rows[] = {
                {{40, {700 * SOM}, {12000 * SOM}, {500 * SOM}}, 40000, 20000, 20},
                {{80, {800 * SOM}, {26000 * SOM}, {500 * SOM}}, 90000, 40000, 45},
                {{150, {900 * SOM}, {65000 * SOM}, {500 * SOM}}, 200000, 75000, 100},
                {{0, {900 * SOM}, {2001 * SOM}, {500 * SOM}}, 2001, 0, 2},
                {{0}, 0, 0, 0},
        };
        for (size_t i = 0; i < ARRAY_LENGTH(rows); i++) {
                struct celebration_cost cost;
                int64_t half_months;
                assert_true(celebration_cost(&cost, &rows[i].celebration));
                assert_true(
                        celebration_half_months(&half_months, cost.cost, (struct som){4000 * SOM}));
                assert_int_equal(cost.cost.tyiyn, rows[i].cost * SOM);
                assert_int_equal(cost.to_give_back.tyiyn, rows[i].to_give_back * SOM);
                assert_int_equal(half_months, rows[i].half_months);
        }
}

static void each_guest_changes_both_sums(void **state)
{
        (void)state;
        struct celebration_cost change;
        assert_true(celebration_change(&change, &middle, 1));
        assert_int_equal(change.cost.tyiyn, 800 * SOM);
        assert_int_equal(change.to_give_back.tyiyn, 500 * SOM);
        assert_true(celebration_change(&change, &middle, -80));
        assert_int_equal(change.cost.tyiyn, -64000 * SOM);
        assert_int_equal(change.to_give_back.tyiyn, -40000 * SOM);
        assert_false(celebration_change(&change, &middle, -81));
        assert_false(celebration_change(&change, &middle, INT_MAX));
        assert_int_equal(change.cost.tyiyn, -64000 * SOM);
}

static void what_cannot_be_is_refused(void **state)
{
        (void)state;
        static const struct celebration rows[] = {
                {-1, {0}, {0}, {0}},
                {1, {-1}, {0}, {0}},
                {1, {0}, {-1}, {0}},
                {1, {0}, {0}, {-1}},
                {2, {INT64_MAX}, {0}, {0}},
                {1, {INT64_MAX}, {1}, {0}},
                {2, {0}, {0}, {INT64_MAX}},
        };
        struct celebration_cost cost = {.cost = {7}};
        int64_t half_months = 7;
        for (size_t i = 0; i < ARRAY_LENGTH(rows); i++) {
                assert_false(celebration_cost(&cost, &rows[i]));
                assert_false(celebration_change(&cost, &rows[i], 0));
        }
        assert_false(celebration_half_months(&half_months, (struct som){1}, (struct som){0}));
        assert_false(celebration_half_months(&half_months, (struct som){-1}, (struct som){1}));
        assert_false(
                celebration_half_months(&half_months, (struct som){INT64_MAX}, (struct som){1}));
        assert_int_equal(cost.cost.tyiyn, 7);
        assert_int_equal(half_months, 7);
}

int main(void)
{
        const struct CMUnitTest tests[] = {
                cmocka_unit_test(a_celebration_costs_and_is_to_be_given_back),
                cmocka_unit_test(each_guest_changes_both_sums),
                cmocka_unit_test(what_cannot_be_is_refused),
        };
        return cmocka_run_group_tests(tests, NULL, NULL);
}
