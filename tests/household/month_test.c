// SPDX-License-Identifier: GPL-3.0-or-later
#include "household/month.h"

#include <setjmp.h>
#include <stdarg.h>

#include <cmocka.h>

#include "base/memory.h"
#include "support/family.h"

enum { SOM = 100, MONTHS = 12, JANUARY = 4, FEBRUARY = 5, MARCH = 6, ALL_AGREED = 7 };

static struct arena arena;

// The five named years of content/vectors/household-balances.csv, in som.
struct named_year {
        const char *name; // for who reads this
        bool agreed, ill;
        int sheep[MONTHS]; // sold
        int balance[MONTHS];
};

static const struct named_year named_years[] = {
        {"no-plan", false, false, {0},
                {11000, 36500, 31500, 16500, -500, -17500, -33500, -32500, -18500, -2500, 12500,
                        11500}},
        {"plan", true, false, {0},
                {16000, 46500, 43500, 30500, 15500, 500, -13500, -10500, 4500, 21500, 37500,
                        41500}},
        {"plan-sheep", true, false, {[MARCH] = 1},
                {16000, 46500, 43500, 30500, 15500, 500, 500, 3500, 18500, 35500, 51500, 55500}},
        {"plan-sheep-illness", true, true, {[MARCH] = 1},
                {16000, 46500, 43500, 30500, 6500, -8500, -8500, -5500, 9500, 26500, 42500, 46500}},
        {"plan-two-sheep-illness", true, true, {[FEBRUARY] = 1, [MARCH] = 1},
                {16000, 46500, 43500, 30500, 6500, 4500, 4500, 7500, 22500, 39500, 55500, 59500}},
};

static void play_named(const struct named_year *named, const struct scenario *scenario)
{
        static const struct order_happens illness = {.month = JANUARY, .event = 0};
        const struct named_policy orders = {.happens = &illness, .happens_count = named->ill};
        struct year year;
        year_begin(&year, scenario, 1, CHANCE_TABLE);
        year.orders = &orders;
        for (int agreement = 0; named->agreed && agreement < 3; agreement++)
                assert_int_equal(
                        family_decides(&year, DECISION_AGREE, agreement, 0, 0), REFUSAL_NONE);
        int lowest = 0;
        for (int month = 0; month < MONTHS; month++) {
                family_open(&year);
                if (named->sheep[month] > 0)
                        assert_int_equal(
                                family_decides(&year, DECISION_SELL, 0, named->sheep[month], 0),
                                REFUSAL_NONE);
                year_close_month(&year);
                assert_int_equal(household_balance(scenario, &year.household),
                        (int64_t)named->balance[month] * SOM);
                if (named->balance[month] < named->balance[lowest])
                        lowest = month;
        }
        assert_int_equal(year.household.lowest, (int64_t)named->balance[lowest] * SOM);
        assert_int_equal(year.household.lowest_month, lowest);
        assert_false(year_open_month(&year));
        assert_int_equal(year.household.phase, PHASE_OVER);
        assert_false(year_open_month(&year));
}

static void test_the_five_named_years(void **state)
{
        (void)state;
        const struct scenario *scenario = family_of_table(&arena);
        for (size_t i = 0; i < ARRAY_LENGTH(named_years); i++)
                play_named(&named_years[i], scenario);
}

static void test_what_the_emergency_lender_costs(void **state)
{
        (void)state;
        static const int loan[MONTHS] = {[JANUARY] = 500, 17515, 34040, 34061, 21083, 5715, 0, 0};
        const struct scenario *scenario = family_of_table(&arena);
        struct ledger ledger = {0};
        struct year year;
        year_begin(&year, scenario, 1, CHANCE_KEYED);
        assert_int_equal(year.household.mode, CHANCE_PLAIN);
        year.ledger = &ledger;
        for (int month = 0; month < MONTHS; month++) {
                const int64_t before = year.household.cash;
                family_pass(&year);
                assert_int_equal(year.household.loans[0].rest, (int64_t)loan[month] * SOM);
                assert_int_equal(before + family_ledger_cash(&ledger), year.household.cash);
                assert_int_equal(year.household.arrears, 0);
        }
        assert_int_equal(year.household.interest_paid, 3386 * SOM);
        assert_int_equal(year.household.cash, 8114 * SOM);
        assert_int_equal(household_balance(scenario, &year.household), 11500 * SOM);
        assert_int_equal(year.household.recoveries, 0);
        assert_int_equal(year.household.wellbeing, 60);
}

static void test_levels_hold_from_the_next_month(void **state)
{
        (void)state;
        const struct scenario *scenario = family_of(&arena,
                "start:\n  cash: 10000\n  wellbeing: 50\n  agreement: 50\n"
                "expenses:\n"
                "  food:\n    amount: 1005\n    must: yes\n    levels:\n"
                "      poor:\n        share: 70%\n        wellbeing: -6\n"
                "      usual:\n        share: 100%\n"
                "      good:\n        share: 125%\n        wellbeing: 2\n        agreement: 1\n"
                "  feast:\n    amount: 100\n    levels:\n"
                "      none:\n        share: 0%\n"
                "      usual:\n        share: 100%\n        wellbeing: 2\n");
        struct ledger ledger = {0};
        struct year year;
        year_begin(&year, scenario, 1, CHANCE_KEYED);
        year.ledger = &ledger;
        assert_int_equal(family_decides(&year, DECISION_LEVEL, 0, 0, 0), REFUSAL_NONE);
        family_open(&year);
        // 703.5 is 704; −6, then +2 for the feast.
        assert_int_equal(family_ledger_som(&ledger, LEDGER_EXPENSE, 0), -704);
        assert_int_equal(year.household.wellbeing, 46);
        assert_int_equal(family_decides(&year, DECISION_LEVEL, 0, 2, 0), REFUSAL_NONE);
        assert_int_equal(year.household.level[0], 0);
        year_close_month(&year);
        family_open(&year);
        // 1 256.25 is 1 256; a month gains 3 at the most, not 2 and 2.
        assert_int_equal(family_ledger_som(&ledger, LEDGER_EXPENSE, 0), -1256);
        assert_int_equal(year.household.wellbeing, 49);
        assert_int_equal(year.household.gained, 3);
        assert_int_equal(year.household.agreement, 51);
}

static void test_incomes_for_animals_and_by_chance(void **state)
{
        (void)state;
        const struct scenario *scenario =
                family_of(&arena, "start:\n  cash: 0\n  cow: 3\n"
                                  "animals:\n  cow:\n    sell: 50000\n"
                                  "income:\n"
                                  "  milk:\n    each: cow\n    amount: 700\n"
                                  "  sent:\n    amount: 1000\n    chance: 50%\n"
                                  "  rare:\n    amount: 1000\n    chance: 49%\n"
                                  "  wages:\n    amount: 5000\n    months: [september]\n");
        struct ledger ledger = {0};
        struct year year;
        year_begin(&year, scenario, 1, CHANCE_PLAIN);
        year.ledger = &ledger;
        family_open(&year);
        assert_int_equal(family_ledger_som(&ledger, LEDGER_INCOME, 0), 2100);
        assert_int_equal(family_ledger_som(&ledger, LEDGER_INCOME, 1), 1000);
        assert_int_equal(family_ledger_som(&ledger, LEDGER_INCOME, 2), 0);
        assert_int_equal(family_ledger_som(&ledger, LEDGER_INCOME, 3), 5000);
        assert_int_equal(year.household.came, 8100 * SOM);
        assert_int_equal(year.household.went, 1000 * SOM);
        // As the dice fall: about as often as said, in years without a ledger, too.
        int came[2] = {0};
        for (uint64_t seed = 0; seed < 2000; seed++) {
                year_begin(&year, scenario, seed, CHANCE_KEYED);
                assert_true(year_open_month(&year));
                const int64_t som = year.household.cash / SOM - 6100;
                came[0] += som >= 1000;
                came[1] += som == 2000;
        }
        assert_in_range(came[0], 1400, 1580); // one of both: 74.5 %
        assert_in_range(came[1], 420, 560);   // both: 24.5 %
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
                cmocka_unit_test_teardown(test_the_five_named_years, clear),
                cmocka_unit_test_teardown(test_what_the_emergency_lender_costs, clear),
                cmocka_unit_test_teardown(test_levels_hold_from_the_next_month, clear),
                cmocka_unit_test_teardown(test_incomes_for_animals_and_by_chance, clear),
        };
        return cmocka_run_group_tests(tests, NULL, NULL);
}
