// SPDX-License-Identifier: GPL-3.0-or-later
#include "money/price.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

#include "base/memory.h"
#include "money/rate.h"

enum { SOM = TYIYN_PER_SOM };

static void prices_take_steps(void **state)
{
        (void)state;
        static const struct {
                struct price_growth growth;
                int month;
                int64_t price; // of what was 100 som
        } rows[] = {
                {{800, 3}, 0, 10000},
                {{800, 3}, 2, 10000},
                {{800, 3}, 3, 10200},
                {{800, 3}, 5, 10200},
                {{800, 3}, 6, 10400},
                {{800, 3}, 11, 10600},
                {{800, 3}, 12, 10800},
                {{800, 3}, 15, 11016},
                {{800, 3}, 24, 11664},
                {{800, 12}, 11, 10000},
                {{800, 12}, 12, 10800},
                {{1000, 1}, 1, 10083},
                {{1000, 1}, 7, 10583},
                {{1000, 5}, 9, 10417}, // the step of month 5 still stands
                {{1000, 5}, 14, 10833},
                {{1000, 5}, 15, 11275},
                {{-1000, 6}, 6, 9500},
                {{0, 1}, 24, 10000},
        };
        for (size_t i = 0; i < ARRAY_LENGTH(rows); i++) {
                struct som price;
                assert_true(price_after(
                        &price, (struct som){100 * SOM}, &rows[i].growth, rows[i].month));
                assert_int_equal(price.tyiyn, rows[i].price);
        }
}

static void money_buys_less_when_prices_grow(void **state)
{
        (void)state;
        static const struct {
                int64_t amount;
                int32_t growth;
                int64_t worth; // in whole som
        } rows[] = {
                {24000, 1000, 21818},
                {25560, 1000, 23236},
                {24000, 0, 24000},
                {5000, -5000, 10000},
        };
        for (size_t i = 0; i < ARRAY_LENGTH(rows); i++) {
                struct som worth;
                assert_true(
                        price_buys_as(&worth, (struct som){rows[i].amount * SOM}, rows[i].growth));
                assert_true(som_round(&worth, worth));
                assert_int_equal(worth.tyiyn, rows[i].worth * SOM);
        }
}

static void what_cannot_be_is_refused(void **state)
{
        (void)state;
        static const struct {
                struct price_growth growth;
                int month;
                int64_t first;
        } rows[] = {
                {{800, 0}, 1, 1},
                {{800, 13}, 1, 1},
                {{800, 3}, -1, 1},
                {{800, 3}, RATE_MONTHS_MOST + 1, 1},
                {{-5001, 3}, 1, 1},
                {{RATE_MOST + 1, 3}, 1, 1},
                {{800, 3}, 3, INT64_MAX},
                {{800, 3}, 12, INT64_MAX},
        };
        struct som price = {7};
        for (size_t i = 0; i < ARRAY_LENGTH(rows); i++)
                assert_false(price_after(
                        &price, (struct som){rows[i].first}, &rows[i].growth, rows[i].month));
        assert_false(price_buys_as(&price, (struct som){1}, -5001));
        assert_false(price_buys_as(&price, (struct som){INT64_MAX}, -1));
        assert_int_equal(price.tyiyn, 7);
}

int main(void)
{
        const struct CMUnitTest tests[] = {
                cmocka_unit_test(prices_take_steps),
                cmocka_unit_test(money_buys_less_when_prices_grow),
                cmocka_unit_test(what_cannot_be_is_refused),
        };
        return cmocka_run_group_tests(tests, NULL, NULL);
}
