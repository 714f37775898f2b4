// SPDX-License-Identifier: GPL-3.0-or-later
#include "money/saving.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

#include "base/memory.h"

enum { SOM = TYIYN_PER_SOM };

static void deposits_grow_as_the_lesson_says(void **state)
{
        (void)state;
        static const struct {
                struct deposit deposit;
                int64_t put_in;
                int64_t got;
        } rows[] = {
                // a home box
                {{{0}, {2000 * SOM}, 12, {0}, DEPOSIT_SIMPLE}, 24000, 2400000},
                // 12 % a year: simple, added every month, every year
                {{{0}, {2000 * SOM}, 12, {1200, RATE_YEARLY}, DEPOSIT_SIMPLE}, 24000, 2556000},
                {{{0}, {2000 * SOM}, 12, {1200, RATE_YEARLY}, DEPOSIT_MONTHLY}, 24000, 2561865},
                {{{0}, {2000 * SOM}, 12, {1200, RATE_YEARLY}, DEPOSIT_YEARLY}, 24000, 2556000},
                // one sum of 10 000, left alone
                {{{10000 * SOM}, {0}, 12, {1000, RATE_YEARLY}, DEPOSIT_YEARLY}, 10000, 1100000},
                {{{20000 * SOM}, {0}, 12, {500, RATE_YEARLY}, DEPOSIT_YEARLY}, 20000, 2100000},
                {{{10000 * SOM}, {0}, 24, {1000, RATE_YEARLY}, DEPOSIT_YEARLY}, 10000, 1210000},
                {{{20000 * SOM}, {0}, 24, {500, RATE_YEARLY}, DEPOSIT_YEARLY}, 20000, 2205000},
                {{{10000 * SOM}, {0}, 24, {1000, RATE_YEARLY}, DEPOSIT_SIMPLE}, 10000, 1200000},
                {{{10000 * SOM}, {0}, 18, {1000, RATE_YEARLY}, DEPOSIT_YEARLY}, 10000, 1155000},
                {{{10000 * SOM}, {0}, 0, {1000, RATE_YEARLY}, DEPOSIT_SIMPLE}, 10000, 1000000},
        };
        for (size_t i = 0; i < ARRAY_LENGTH(rows); i++) {
                struct saving saving;
                assert_true(deposit_keep(&saving, &rows[i].deposit));
                assert_int_equal(saving.put_in.tyiyn, rows[i].put_in * SOM);
                assert_int_equal(saving.got.tyiyn, rows[i].got);
                assert_int_equal(saving.gain.tyiyn, rows[i].got - rows[i].put_in * SOM);
        }
}

static void a_turn_in_the_circle_is_worth_its_pot(void **state)
{
        (void)state;
        static const struct {
                struct sherine sherine;
                int64_t got;
                int64_t lack;
        } rows[] = {
                {{{2000 * SOM}, 12, 1, 0}, 24000, 0},
                {{{2000 * SOM}, 12, 6, 0}, 24000, 0},
                {{{2000 * SOM}, 12, 12, 0}, 24000, 0},
                // a member stops in month 8
                {{{2000 * SOM}, 12, 7, 8}, 24000, 10000},
                {{{2000 * SOM}, 12, 8, 8}, 22000, 10000},
                {{{2000 * SOM}, 12, 12, 8}, 22000, 10000},
        };
        for (size_t i = 0; i < ARRAY_LENGTH(rows); i++) {
                struct saving saving;
                struct som lack;
                assert_true(sherine_keep(&saving, &rows[i].sherine));
                assert_true(sherine_lack(&lack, &rows[i].sherine));
                assert_int_equal(saving.put_in.tyiyn, 24000 * SOM);
                assert_int_equal(saving.got.tyiyn, rows[i].got * SOM);
                assert_int_equal(lack.tyiyn, rows[i].lack * SOM);
        }
}

static void sheep_gain_or_lose_with_their_hay(void **state)
{
        (void)state;
        static const struct {
                struct livestock livestock;
                int64_t put_in;
                int64_t got;
                int64_t gain;
        } rows[] = {
                {{2, 0, 7, {11000 * SOM}, {14000 * SOM}, {350 * SOM}}, 26900, 28000, 1100},
                {{2, 0, 7, {11000 * SOM}, {14000 * SOM}, {0}}, 22000, 28000, 6000},
                {{2, 1, 7, {11000 * SOM}, {14000 * SOM}, {350 * SOM}}, 26900, 14000, -12900},
                // one head from autumn to spring: 3 000, less six or seven months of hay
                {{1, 0, 6, {11000 * SOM}, {14000 * SOM}, {350 * SOM}}, 13100, 14000, 900},
                {{1, 0, 7, {11000 * SOM}, {14000 * SOM}, {350 * SOM}}, 13450, 14000, 550},
        };
        for (size_t i = 0; i < ARRAY_LENGTH(rows); i++) {
                struct saving saving;
                assert_true(livestock_keep(&saving, &rows[i].livestock));
                assert_int_equal(saving.put_in.tyiyn, rows[i].put_in * SOM);
                assert_int_equal(saving.got.tyiyn, rows[i].got * SOM);
                assert_int_equal(saving.gain.tyiyn, rows[i].gain * SOM);
        }
}

static void what_cannot_be_is_refused(void **state)
{
        (void)state;
        static const struct deposit deposits[] = {
                {{-1}, {0}, 12, {0}, DEPOSIT_SIMPLE},
                {{0}, {-1}, 12, {0}, DEPOSIT_SIMPLE},
                {{0}, {1}, -1, {0}, DEPOSIT_SIMPLE},
                {{0}, {1}, RATE_MONTHS_MOST + 1, {0}, DEPOSIT_SIMPLE},
                {{0}, {INT64_MAX}, 2, {0}, DEPOSIT_SIMPLE},
                {{INT64_MAX}, {1}, 1, {0}, DEPOSIT_SIMPLE},
                {{INT64_MAX}, {0}, 2, {0}, DEPOSIT_SIMPLE},
                {{INT64_MAX}, {0}, 1, {100, RATE_MONTHLY}, DEPOSIT_MONTHLY},
                {{1}, {0}, 1, {-1, RATE_MONTHLY}, DEPOSIT_MONTHLY},
        };
        static const struct sherine circles[] = {
                {{-1}, 12, 1, 0},
                {{1}, 1, 1, 0},
                {{1}, SHERINE_MEMBERS_MOST + 1, 1, 0},
                {{1}, 12, 0, 0},
                {{1}, 12, 13, 0},
                {{1}, 12, 1, -1},
                {{1}, 12, 1, 13},
                {{INT64_MAX}, 12, 1, 1},
        };
        static const struct livestock herds[] = {
                {-1, 0, 1, {1}, {1}, {1}},
                {1, -1, 1, {1}, {1}, {1}},
                {1, 2, 1, {1}, {1}, {1}},
                {1, 0, -1, {1}, {1}, {1}},
                {1, 0, RATE_MONTHS_MOST + 1, {1}, {1}, {1}},
                {1, 0, 1, {-1}, {1}, {1}},
                {1, 0, 1, {1}, {-1}, {1}},
                {1, 0, 1, {1}, {1}, {-1}},
                {2, 0, 1, {INT64_MAX}, {1}, {1}},
                {2, 0, 1, {1}, {INT64_MAX}, {1}},
                {1, 0, 2, {1}, {1}, {INT64_MAX}},
        };
        struct saving saving = {.got = {7}};
        struct som lack = {7};
        for (size_t i = 0; i < ARRAY_LENGTH(deposits); i++)
                assert_false(deposit_keep(&saving, &deposits[i]));
        for (size_t i = 0; i < ARRAY_LENGTH(circles); i++) {
                assert_false(sherine_keep(&saving, &circles[i]));
                assert_false(sherine_lack(&lack, &circles[i]));
        }
        for (size_t i = 0; i < ARRAY_LENGTH(herds); i++)
                assert_false(livestock_keep(&saving, &herds[i]));
        assert_int_equal(saving.got.tyiyn, 7);
        assert_int_equal(lack.tyiyn, 7);
}

int main(void)
{
        const struct CMUnitTest tests[] = {
                cmocka_unit_test(deposits_grow_as_the_lesson_says),
                cmocka_unit_test(a_turn_in_the_circle_is_worth_its_pot),
                cmocka_unit_test(sheep_gain_or_lose_with_their_hay),
                cmocka_unit_test(what_cannot_be_is_refused),
        };
        return cmocka_run_group_tests(tests, NULL, NULL);
}
