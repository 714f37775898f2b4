// SPDX-License-Identifier: GPL-3.0-or-later
#include "money/saving_plan.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

#include "base/hash.h"
#include "base/memory.h"

enum { SOM = TYIYN_PER_SOM };

static void plans_are_round_and_reach_the_goal(void **state)
{
        (void)state;
        static const struct {
                struct saving_plan plan; // goal and have in som
                int64_t deposits[12];
        } rows[] = {
                {{{24000}, {0}, 12, {1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1}},
                        {2000, 2000, 2000, 2000, 2000, 2000, 2000, 2000, 2000, 2000, 2000, 2000}},
                {{{24000}, {6000}, 12, {1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1}},
                        {1500, 1500, 1500, 1500, 1500, 1500, 1500, 1500, 1500, 1500, 1500, 1500}},
                {{{18000}, {0}, 9, {1, 1, 1, 1, 1, 1, 1, 1, 1}},
                        {2000, 2000, 2000, 2000, 2000, 2000, 2000, 2000, 2000}},
                {{{20000}, {0}, 8, {0, 0, 0, 1, 1, 2, 2, 2}},
                        {0, 0, 0, 2500, 2500, 5000, 5000, 5000}},
                {{{10000}, {0}, 7, {1, 1, 1, 1, 1, 1, 1}},
                        {1450, 1450, 1450, 1450, 1450, 1450, 1300}},
                // 50 som would take too much: steps of 10, of 1, of 1 as long as something is left
                {{{1560}, {0}, 12, {1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1}},
                        {130, 130, 130, 130, 130, 130, 130, 130, 130, 130, 130, 130}},
                {{{70}, {0}, 12, {1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1}},
                        {6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 4}},
                {{{8}, {0}, 12, {1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1}},
                        {1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0}},
                {{{5}, {0}, 12, {1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1}}, {[11] = 5}},
                // and where it would take nothing
                {{{290}, {0}, 12, {1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1}},
                        {20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 70}},
                {{{1000}, {0}, 4, {3, 0, 1, 0}}, {750, 0, 250, 0}},
                {{{500}, {500}, 3, {1, 1, 1}}, {0, 0, 0}},
                {{{500}, {900}, 2, {0, 0}}, {0, 0}}, // there already: no month is needed
        };
        for (size_t i = 0; i < ARRAY_LENGTH(rows); i++) {
                struct saving_plan plan = rows[i].plan;
                struct som deposits[12];
                plan.goal.tyiyn *= SOM;
                plan.have.tyiyn *= SOM;
                assert_true(saving_plan_deposits(deposits, &plan));
                for (int month = 0; month < plan.months; month++)
                        assert_int_equal(deposits[month].tyiyn, rows[i].deposits[month] * SOM);
        }
}

static int64_t between(uint64_t *seed, int64_t least, int64_t most)
{
        *seed = hash_mix(*seed, 1);
        return least + (int64_t)(*seed % (uint64_t)(most - least + 1));
}

static struct saving_plan random_plan(uint64_t *seed)
{
        struct saving_plan plan = {
                .goal = {between(seed, 0, between(seed, 1, 10000000))},
                .have = {between(seed, 0, between(seed, 1, 1000000))},
                .months = (int)between(seed, 1, SAVING_PLAN_MONTHS_MOST),
        };
        for (int month = 0; month < plan.months; month++)
                plan.weights[month] = (int)between(seed, 0, SAVING_PLAN_WEIGHT_MOST);
        plan.weights[between(seed, 0, plan.months - 1)] = 1;
        return plan;
}

static void random_plans_add_up(void **state)
{
        (void)state;
        uint64_t seed = 10;
        for (int run = 0; run < 5000; run++) {
                struct saving_plan plan = random_plan(&seed);
                struct som deposits[SAVING_PLAN_MONTHS_MOST];
                int64_t sum = 0;
                assert_true(saving_plan_deposits(deposits, &plan));
                for (int month = 0; month < plan.months; month++) {
                        assert_true(deposits[month].tyiyn >= 0);
                        if (plan.weights[month] == 0)
                                assert_int_equal(deposits[month].tyiyn, 0);
                        sum += deposits[month].tyiyn;
                }
                assert_int_equal(sum, plan.goal.tyiyn - som_least(plan.goal, plan.have).tyiyn);
        }
}

static void an_own_sum_reaches_the_goal_or_not(void **state)
{
        (void)state;
        static const struct {
                struct saving_plan plan;
                int64_t each_month;
                struct saving_pace pace;
        } rows[] = {
                {{{24000}, {0}, 12, {1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1}}, 2000,
                        {12, 12, {24000}, {0}}},
                {{{24000}, {0}, 12, {1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1}}, 2500,
                        {10, 10, {30000}, {0}}},
                {{{24000}, {4000}, 6, {1, 1, 1, 1, 1, 1}}, 1500, {14, 0, {13000}, {11000}}},
                {{{20000}, {0}, 8, {0, 0, 0, 1, 1, 2, 2, 2}}, 5000, {4, 7, {25000}, {0}}},
                {{{1000}, {1000}, 1, {1}}, 1, {0, 0, {1001}, {0}}},
        };
        for (size_t i = 0; i < ARRAY_LENGTH(rows); i++) {
                struct saving_pace pace;
                assert_true(
                        saving_plan_pace(&pace, &rows[i].plan, (struct som){rows[i].each_month}));
                assert_int_equal(pace.months, rows[i].pace.months);
                assert_int_equal(pace.reached_in, rows[i].pace.reached_in);
                assert_int_equal(pace.saved.tyiyn, rows[i].pace.saved.tyiyn);
                assert_int_equal(pace.missing.tyiyn, rows[i].pace.missing.tyiyn);
        }
}

static void each_deposit_earns_for_the_months_it_lies(void **state)
{
        (void)state;
        static const struct {
                struct saving_plan plan;
                struct rate rate;
                int64_t interest;
        } rows[] = {
                {{{2400000}, {0}, 12, {1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1}}, {1200, RATE_YEARLY},
                        156000},
                {{{2400000}, {600000}, 12, {1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1}},
                        {1200, RATE_YEARLY}, 189000},
                {{{2000000}, {0}, 8, {0, 0, 0, 1, 1, 2, 2, 2}}, {100, RATE_MONTHLY}, 52500},
                {{{2400000}, {0}, 1, {1}}, {0, RATE_YEARLY}, 0},
        };
        static const struct saving_plan endless = {{INT64_MAX}, {INT64_MAX}, 2, {1, 1}};
        struct som interest;
        for (size_t i = 0; i < ARRAY_LENGTH(rows); i++) {
                struct som deposits[SAVING_PLAN_MONTHS_MOST];
                assert_true(saving_plan_deposits(deposits, &rows[i].plan));
                assert_true(saving_plan_interest(&interest, &rows[i].plan, deposits, rows[i].rate));
                assert_int_equal(interest.tyiyn, rows[i].interest);
        }
        assert_false(saving_plan_interest(
                &interest, &endless, (struct som[]){{0}, {0}}, (struct rate){1, RATE_MONTHLY}));
        assert_false(saving_plan_interest(&interest, &rows[0].plan, (struct som[12]){{INT64_MAX}},
                (struct rate){1, RATE_MONTHLY}));
}

static void what_cannot_be_is_refused(void **state)
{
        (void)state;
        static const struct saving_plan plans[] = {
                {{100}, {0}, 0, {1}},
                {{100}, {0}, SAVING_PLAN_MONTHS_MOST + 1, {1}},
                {{100}, {0}, 2, {1, -1}},
                {{100}, {0}, 2, {1, SAVING_PLAN_WEIGHT_MOST + 1}},
                {{-1}, {0}, 1, {1}},
                {{100}, {-1}, 1, {1}},
        };
        static const struct saving_plan without_months = {{100}, {0}, 2, {0, 0}};
        static const struct saving_plan endless = {{100}, {INT64_MAX}, 1, {1}};
        struct som deposits[1] = {{7}};
        struct saving_pace pace = {.months = 7};
        for (size_t i = 0; i < ARRAY_LENGTH(plans); i++) {
                assert_false(saving_plan_deposits(deposits, &plans[i]));
                assert_false(saving_plan_pace(&pace, &plans[i], (struct som){1}));
        }
        assert_false(saving_plan_deposits(deposits, &without_months));
        assert_false(saving_plan_pace(&pace, &without_months, (struct som){0}));
        assert_false(saving_plan_pace(&pace, &endless, (struct som){1}));
        assert_int_equal(deposits[0].tyiyn, 7);
        assert_int_equal(pace.months, 7);
}

int main(void)
{
        const struct CMUnitTest tests[] = {
                cmocka_unit_test(plans_are_round_and_reach_the_goal),
                cmocka_unit_test(random_plans_add_up),
                cmocka_unit_test(an_own_sum_reaches_the_goal_or_not),
                cmocka_unit_test(each_deposit_earns_for_the_months_it_lies),
                cmocka_unit_test(what_cannot_be_is_refused),
        };
        return cmocka_run_group_tests(tests, NULL, NULL);
}
