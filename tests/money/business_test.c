// SPDX-License-Identifier: GPL-3.0-or-later
#include "money/business.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

#include "base/hash.h"
#include "base/memory.h"

enum { SOM = TYIYN_PER_SOM };

// The sewing business of the lessons.
static const struct business_plan sewing = {
        .business = {{1500 * SOM}, {900 * SOM}, {3600 * SOM}, 600, {1, 3}},
        .start = {{8000 * SOM}, {12000 * SOM}, {0}},
        .months = 6,
        .sold = {6, 8, 10, 12, 15, 15},
};

static void profit_and_break_even_are_counted_by_the_piece(void **state)
{
        (void)state;
        static const struct {
                int64_t price;
                int64_t material;
                int64_t fixed;
                int hours;
                int64_t sold;
                int64_t margin;
                int64_t break_even;
                int64_t profit;
                int64_t per_hour; // in tyiyn
        } rows[] = {
                {1500, 900, 3600, 600, 4, 600, 6, -1200, -5000},
                {1500, 900, 3600, 600, 6, 600, 6, 0, 0},
                {1500, 900, 3600, 600, 10, 600, 6, 2400, 4000},
                {1500, 900, 3600, 600, 15, 600, 6, 5400, 6000},
                {1500, 900, 3600, 600, 20, 600, 6, 8400, 7000},
                {1300, 900, 3600, 600, 9, 400, 9, 0, 0},
                {1300, 900, 3600, 600, 15, 400, 9, 2400, 2667},
                {1500, 1200, 3600, 600, 12, 300, 12, 0, 0},
                // own work at 50 som an hour, as if it were material
                {1500, 1200, 3600, 600, 15, 300, 12, 900, 1000},
                // eggs: feed and the rest are fixed
                {11, 0, 4832, 0, 660, 11, 440, 2428, 0},
                // half an hour a piece, one left over to break even, nothing sold, no margin
                {100, 50, 1000, 50, 30, 50, 20, 500, 3333},
                {100, 30, 1000, 100, 0, 70, 15, -1000, 0},
                {100, 100, 1000, 100, 10, 0, BUSINESS_NEVER, -1000, -10000},
                {100, 110, 0, 100, 10, -10, BUSINESS_NEVER, -100, -1000},
                {100, 90, 0, 100, 10, 10, 0, 100, 1000},
        };
        for (size_t i = 0; i < ARRAY_LENGTH(rows); i++) {
                const struct business business = {{rows[i].price * SOM}, {rows[i].material * SOM},
                        {rows[i].fixed * SOM}, rows[i].hours, {0}};
                struct business_profit found;
                assert_true(business_profit(&found, &business, rows[i].sold));
                assert_int_equal(found.margin.tyiyn, rows[i].margin * SOM);
                assert_int_equal(found.break_even, rows[i].break_even);
                assert_int_equal(found.profit.tyiyn, rows[i].profit * SOM);
                assert_int_equal(found.per_hour.tyiyn, rows[i].per_hour);
        }
}

static void the_till_of_six_months_is_that_of_the_lesson(void **state)
{
        (void)state;
        static const struct {
                int64_t sales, on_credit, cash_in, bought, profit, cash, stock, owed;
                int64_t cash_if_4000_taken, cash_if_6000_taken;
        } rows[] = {
                {9000, 3000, 6000, 0, 0, 10400, 6600, 3000, 6400, 4400},
                {12000, 4500, 10500, 600, 1200, 16700, 0, 4500, 8700, 4700},
                {15000, 4500, 15000, 9000, 2400, 19100, 0, 4500, 7100, 1100},
                {18000, 6000, 16500, 10800, 3600, 21200, 0, 6000, 5200, -2800},
                {22500, 7500, 21000, 13500, 5400, 25100, 0, 7500, 5100, -4900},
                {22500, 7500, 22500, 13500, 5400, 30500, 0, 7500, 6500, -5500},
        };
        struct business_plan taken = sewing;
        struct business_month months[6];
        struct business_month four[6];
        struct business_month six[6];
        assert_true(business_plan(months, &sewing));
        taken.drawn.tyiyn = 4000 * SOM;
        assert_true(business_plan(four, &taken));
        taken.drawn.tyiyn = 6000 * SOM;
        assert_true(business_plan(six, &taken));
        for (size_t i = 0; i < ARRAY_LENGTH(rows); i++) {
                assert_int_equal(months[i].sold, sewing.sold[i]);
                assert_int_equal(months[i].sales.tyiyn, rows[i].sales * SOM);
                assert_int_equal(months[i].on_credit.tyiyn, rows[i].on_credit * SOM);
                assert_int_equal(months[i].cash_in.tyiyn, rows[i].cash_in * SOM);
                assert_int_equal(months[i].bought.tyiyn, rows[i].bought * SOM);
                assert_int_equal(months[i].fixed.tyiyn, 3600 * SOM);
                assert_int_equal(months[i].profit.tyiyn, rows[i].profit * SOM);
                assert_int_equal(months[i].till.cash.tyiyn, rows[i].cash * SOM);
                assert_int_equal(months[i].till.stock.tyiyn, rows[i].stock * SOM);
                assert_int_equal(months[i].till.owed.tyiyn, rows[i].owed * SOM);
                assert_int_equal(four[i].till.cash.tyiyn, rows[i].cash_if_4000_taken * SOM);
                assert_int_equal(six[i].till.cash.tyiyn, rows[i].cash_if_6000_taken * SOM);
        }
        assert_int_equal(business_stop(months, 6), 0);
        assert_int_equal(business_stop(four, 6), 0);
        assert_int_equal(business_stop(six, 6), 4);
}

static int64_t between(uint64_t *seed, int64_t least, int64_t most)
{
        *seed = hash_mix(*seed, 1);
        return least + (int64_t)(*seed % (uint64_t)(most - least + 1));
}

static struct business_plan random_plan(uint64_t *seed)
{
        struct business_plan plan = {
                .business = {{between(seed, 0, 500000)}, {between(seed, 0, 300000)},
                        {between(seed, 0, 1000000)}, 100, {0, 12}},
                .start = {{between(seed, -100000, 1000000)}, {between(seed, 0, 2000000)},
                        {between(seed, 0, 100000)}},
                .drawn = {between(seed, 0, 800000)},
                .months = (int)between(seed, 1, BUSINESS_MONTHS_MOST),
        };
        plan.business.credit.numerator = between(seed, 0, 12);
        for (int month = 0; month < plan.months; month++)
                plan.sold[month] = (int)between(seed, 0, 40);
        return plan;
}

// Till, stock and what is owed to us grow by the profits and shrink by what is drawn.
static void nothing_is_lost_between_till_and_profit(void **state)
{
        (void)state;
        uint64_t seed = 11;
        for (int run = 0; run < 3000; run++) {
                struct business_plan plan = random_plan(&seed);
                struct business_month months[BUSINESS_MONTHS_MOST];
                int64_t before =
                        plan.start.cash.tyiyn + plan.start.stock.tyiyn + plan.start.owed.tyiyn;
                assert_true(business_plan(months, &plan));
                for (int month = 0; month < plan.months; month++) {
                        const struct till *till = &months[month].till;
                        before += months[month].profit.tyiyn - plan.drawn.tyiyn;
                        assert_int_equal(
                                till->cash.tyiyn + till->stock.tyiyn + till->owed.tyiyn, before);
                        assert_true(till->stock.tyiyn >= 0);
                        assert_true(months[month].on_credit.tyiyn <= months[month].sales.tyiyn);
                }
        }
}

static void what_cannot_be_is_refused(void **state)
{
        (void)state;
        const struct business good = sewing.business;
        struct business bad[8];
        for (size_t i = 0; i < ARRAY_LENGTH(bad); i++)
                bad[i] = good;
        bad[0].price.tyiyn = -1;
        bad[1].material.tyiyn = -1;
        bad[2].fixed.tyiyn = -1;
        bad[3].hours = -1;
        bad[4].credit = (struct fraction){-1, 3};
        bad[5].credit = (struct fraction){4, 3};
        bad[6].credit = (struct fraction){0, -1};
        bad[7].price.tyiyn = INT64_MAX;
        struct business_profit profit = {.break_even = 7};
        struct business_month month = {.sold = 7};
        for (size_t i = 0; i < ARRAY_LENGTH(bad); i++) {
                assert_false(business_profit(&profit, &bad[i], 2));
                assert_false(business_month(&month, &bad[i], &sewing.start, 2, (struct som){0}));
        }
        assert_false(business_profit(&profit, &good, -1));
        assert_false(business_profit(&profit, &good, INT64_MAX));
        assert_int_equal(profit.break_even, 7);

        const struct {
                struct till till;
                int64_t sold;
                int64_t drawn;
        } rows[] = {
                {{{0}, {-1}, {0}}, 1, 0},
                {{{0}, {0}, {-1}}, 1, 0},
                {{{0}, {0}, {0}}, 1, -1},
                {{{INT64_MAX}, {0}, {0}}, 100, 0},
                {{{0}, {0}, {INT64_MAX}}, 100, 0},
                {{{INT64_MIN}, {0}, {0}}, 0, 0},
                {{{INT64_MIN + 400000}, {0}, {0}}, 0, 100000},
        };
        for (size_t i = 0; i < ARRAY_LENGTH(rows); i++)
                assert_false(business_month(
                        &month, &good, &rows[i].till, rows[i].sold, (struct som){rows[i].drawn}));
        assert_int_equal(month.sold, 7);
}

static void a_plan_that_cannot_be_is_refused_whole(void **state)
{
        (void)state;
        struct business_month months[BUSINESS_MONTHS_MOST + 1] = {{.sold = 7}};
        struct business_plan plan = sewing;
        plan.months = 0;
        assert_false(business_plan(months, &plan));
        plan.months = BUSINESS_MONTHS_MOST + 1;
        assert_false(business_plan(months, &plan));
        plan.months = 2;
        plan.sold[1] = -1;
        assert_false(business_plan(months, &plan));
        assert_int_equal(months[0].sold, 7);
}

// Sums so large that one step does not fit: work, pieces on credit, material.
static void sums_beyond_64_bits_are_refused(void **state)
{
        (void)state;
        static const struct business rows[] = {
                {{0}, {0}, {0}, 4, {0}},
                {{0}, {0}, {0}, 0, {4, 4}},
                {{4}, {4}, {0}, 0, {0}},
        };
        struct business_month month;
        for (size_t i = 0; i < ARRAY_LENGTH(rows); i++)
                assert_false(business_month(
                        &month, &rows[i], &sewing.start, INT64_MAX / 2, (struct som){0}));
}

int main(void)
{
        const struct CMUnitTest tests[] = {
                cmocka_unit_test(profit_and_break_even_are_counted_by_the_piece),
                cmocka_unit_test(the_till_of_six_months_is_that_of_the_lesson),
                cmocka_unit_test(nothing_is_lost_between_till_and_profit),
                cmocka_unit_test(what_cannot_be_is_refused),
                cmocka_unit_test(a_plan_that_cannot_be_is_refused_whole),
                cmocka_unit_test(sums_beyond_64_bits_are_refused),
        };
        return cmocka_run_group_tests(tests, NULL, NULL);
}
