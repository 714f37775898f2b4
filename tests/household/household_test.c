// SPDX-License-Identifier: GPL-3.0-or-later
#include "household/household.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

#include "base/memory.h"
#include "household/condition.h"
#include "support/family.h"

enum { SOM = 100 };

static struct arena arena;

static const char blocks[] =
        "start:\n  cash: 1000\n  box: 2000\n  cow: 2\n  yak: 1\n  wellbeing: 60\n  agreement: 40\n"
        "income:\n  wages:\n    amount: 2000\n"
        "expenses:\n  food:\n    amount: 1000\n    must: yes\n  toys:\n    amount: 1000\n"
        "animals:\n"
        "  cow:\n    buy: 9000\n    sell: 8000\n"
        "  yak:\n    buy: 7000\n    sell_by_month: [0, 5000, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]\n"
        "saving:\n  box:\n    interest: 0%\n  circle:\n    members: 4\n    each: 100\n    turn: 1\n"
        "loans:\n  shop:\n    up_to: 900\n    interest: 0%\n    months: 3\n"
        "  lender:\n    up_to: 900\n    interest: 3% a month\n    emergency: yes\n"
        "businesses:\n  stall:\n    price: 10\n    material: 5\n    fixed: 0\n    cash: 300\n"
        "    stock: 40\n    sold: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]\n"
        "agreements:\n  leaks:\n    text: Leaks\n    amount: 10\n"
        "events:\n  toi:\n    months: [september]\n    text: A toi\n    choices:\n"
        "    - pick: Yes\n";

static struct household household_of(const struct scenario *scenario)
{
        struct year year;
        year_begin(&year, scenario, 1, CHANCE_KEYED);
        family_pass(&year);
        struct household household = year.household;
        household.cash = 1000 * SOM;
        household.arrears = 30 * SOM;
        household.owed = 20 * SOM;
        household.loans[0].rest = 400 * SOM;
        household.loans[1].rest = 50 * SOM;
        household.savings[1].sum = -300 * SOM;
        household.savings[1].months = 1;
        household.shortage_paid = 7 * SOM;
        household.borrowed = 450 * SOM;
        household.agreed = 1;
        return household;
}

static void test_what_it_amounts_to(void **state)
{
        (void)state;
        const struct scenario *scenario = family_of(&arena, blocks);
        struct household household = household_of(scenario);
        assert_int_equal(household_balance(scenario, &household), (1000 - 30 - 20 - 50 + 7) * SOM);
        assert_int_equal(household_savings(scenario, &household), 2000 * SOM);
        assert_int_equal(household_debt(scenario, &household), (400 + 50 + 30 + 20 + 300) * SOM);
        // The yak cannot be sold in September: it is worth what it costs.
        assert_int_equal(household_wealth(scenario, &household),
                (1000 + 2000 - 800 + 2 * 8000 + 7000 + 300 + 40) * SOM);
        household.month = 1;
        assert_int_equal(household_wealth(scenario, &household),
                (1000 + 2000 - 800 + 2 * 8000 + 5000 + 300 + 40) * SOM);
        household.month = 12;
        household.phase = PHASE_OVER;
        assert_int_equal(household_today(scenario, &household), 11);
        assert_int_equal(household_wealth(scenario, &household),
                (1000 + 2000 - 800 + 2 * 8000 + 7000 + 300 + 40) * SOM);
}

static void test_weeks_of_reserve(void **state)
{
        (void)state;
        static const struct {
                int cash, arrears, tenths;
        } cases[] = {
                {-2000, 0, 0},     // and 2 000 in the box
                {-1900, 0, 4},     // 0.43 weeks
                {-1000, 0, 43},    // a month of 1 000
                {0, 1000, 43},     // what is unpaid counts against it
                {0, 2500, 0},      // never below nothing
                {10000, 0, 520},   // a year
                {500000, 0, 9999}, // no more than this
        };
        const struct scenario *scenario = family_of(&arena, blocks);
        struct household household = household_of(scenario);
        for (size_t i = 0; i < ARRAY_LENGTH(cases); i++) {
                household.cash = cases[i].cash * SOM;
                household.arrears = cases[i].arrears * SOM;
                assert_int_equal(household_reserve(scenario, &household), cases[i].tenths);
        }
        struct scenario without = *scenario;
        without.musts_a_month = 0;
        assert_int_equal(household_reserve(&without, &household), RESERVE_MOST);
}

static void test_conditions(void **state)
{
        (void)state;
        static const struct {
                const char *text;
                bool holds;
        } cases[] = {
                {"cash < 1000", false},
                {"cash <= 1000", true},
                {"cash == 1000 and savings != 1999", true},
                {"debt >= 800 and debt > 799", true},
                {"borrowed == 450", true},
                {"arrears == 30", true},
                {"wealth == 25540", true},
                {"lowest == 1000", true},
                {"reserve >= 12.8 and reserve < 12.9", true},
                {"wellbeing == 60 and agreement == 40", true},
                {"time == 0 and month == 1 and recoveries == 0", true},
                {"cow >= 3 or yak == 1", true},
                {"not (cow >= 3 or yak == 1)", false},
                {"not cow >= 3 and not yak >= 2", true},
                {"box == 2000 and circle == 100", true},
                {"shop == 400 and lender == 50", true},
                {"stall == 300", true},
                {"leaks == 1", true},
                {"toi == 1", true},
                {"toi == 0 or (cash < 5 and debt > 5)", false},
        };
        const struct scenario *scenario = family_of(&arena, blocks);
        struct household household = household_of(scenario);
        for (size_t i = 0; i < ARRAY_LENGTH(cases); i++) {
                struct condition condition;
                struct condition_fault fault;
                assert_true(condition_read(&condition, &arena, scenario, cases[i].text, &fault));
                if (condition_holds(&condition, scenario, &household) != cases[i].holds)
                        fail_msg("%s", cases[i].text);
        }
        const struct condition always = {.count = 0};
        assert_true(condition_holds(&always, scenario, &household));
}

static void test_the_hash_sees_every_part(void **state)
{
        (void)state;
        const struct scenario *scenario = family_of(&arena, blocks);
        const struct household household = household_of(scenario);
        char first[HASH_TEXT];
        household_hash(first, &household);
        struct household others[14];
        for (size_t i = 0; i < ARRAY_LENGTH(others); i++)
                others[i] = household;
        others[0].seed++;
        others[1].cash++;
        others[2].savings[5].sum++;
        others[3].loans[7].late++;
        others[4].tills[1].owed.tyiyn++;
        others[5].draw[1]++;
        others[6].animals[5]++;
        others[7].level[23]++;
        others[8].next_level[23]++;
        others[9].agreed++;
        others[10].fired[63]++;
        others[11].waiting[others[11].waiting_count++].month++;
        others[12].month++;
        others[13].lowest_month++;
        for (size_t i = 0; i < ARRAY_LENGTH(others); i++) {
                char hash[HASH_TEXT];
                household_hash(hash, &others[i]);
                assert_string_not_equal(hash, first);
        }
}

// Where one asks: before or after looking for the next event, at the close or when it is over.
static void test_the_hash_does_not_hang_on_looking(void **state)
{
        (void)state;
        char hashes[2][HASH_TEXT];
        struct year year;
        year_begin(&year, family_of(&arena, blocks), 1, CHANCE_KEYED);
        family_pass(&year);
        assert_true(year_open_month(&year));
        household_hash(hashes[0], &year.household);
        assert_int_equal(year_event(&year), -1);
        household_hash(hashes[1], &year.household);
        assert_string_equal(hashes[0], hashes[1]);
        year_close_month(&year);
        while (year.household.month < 11)
                family_pass(&year);
        household_hash(hashes[0], &year.household);
        assert_false(year_open_month(&year));
        household_hash(hashes[1], &year.household);
        assert_string_equal(hashes[0], hashes[1]);
        year_begin(&year, year.scenario, 1, CHANCE_KEYED);
        household_hash(hashes[0], &year.household);
        assert_string_not_equal(hashes[0], hashes[1]);
}

static int clear(void **state)
{
        (void)state;
        arena_clear(&arena);
        return 0;
}

int main(void)
{
        const struct CMUnitTest tests[] = {
                cmocka_unit_test_teardown(test_what_it_amounts_to, clear),
                cmocka_unit_test_teardown(test_weeks_of_reserve, clear),
                cmocka_unit_test_teardown(test_conditions, clear),
                cmocka_unit_test_teardown(test_the_hash_sees_every_part, clear),
                cmocka_unit_test_teardown(test_the_hash_does_not_hang_on_looking, clear),
        };
        return cmocka_run_group_tests(tests, NULL, NULL);
}
