// SPDX-License-Identifier: GPL-3.0-or-later
// A business beside the household, over whole months (src/household/trade.c).
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

#include "base/memory.h"
#include "support/family.h"

enum { SOM = 100, SHOP = 0, MONTHS = 6 };

static struct arena arena;

#define SHOP_BLOCK                                                                                 \
        "months: 6\nstart:\n  cash: 5000\n  wellbeing: 60\n  agreement: 60\n"                      \
        "businesses:\n  sewing:\n    price: 1500\n    material: 900\n    fixed: 3600\n"            \
        "    credit: 1/3\n    cash: 8000\n    stock: 12000\n"                                      \
        "    sold: [6, 8, 10, 12, 15, 15]\n    draws: [0, 4000, 6000]\n"

// content/vectors/till.csv: the till, what is owed to us, and the till with 4 000 taken each month.
static const struct {
        int till, stock, owed, with_4000;
} rows[MONTHS] = {
        {10400, 6600, 3000, 6400},
        {16700, 0, 4500, 8700},
        {19100, 0, 4500, 7100},
        {21200, 0, 6000, 5200},
        {25100, 0, 7500, 5100},
        {30500, 0, 7500, 6500},
};

static void test_the_till_of_six_months(void **state)
{
        (void)state;
        const struct scenario *scenario = family_of(&arena, SHOP_BLOCK);
        for (int draw = 0; draw <= 4000; draw += 4000) {
                struct year year;
                year_begin(&year, scenario, 1, CHANCE_KEYED);
                assert_int_equal(family_decides(&year, DECISION_DRAW, SHOP, 0, draw), REFUSAL_NONE);
                for (size_t month = 0; month < MONTHS; month++) {
                        family_pass(&year);
                        const struct till *till = &year.household.tills[SHOP];
                        assert_int_equal(till->cash.tyiyn,
                                SOM * (draw ? rows[month].with_4000 : rows[month].till));
                        assert_int_equal(till->stock.tyiyn, rows[month].stock * SOM);
                        assert_int_equal(till->owed.tyiyn, rows[month].owed * SOM);
                }
                const struct till *till = &year.household.tills[SHOP];
                assert_int_equal(year.household.cash, (5000 + MONTHS * draw) * SOM);
                assert_int_equal(household_wealth(scenario, &year.household),
                        year.household.cash + till->cash.tyiyn + till->owed.tyiyn);
        }
}

// Where the till cannot give 6 000 it gives what it has, and never less than nothing is left.
static void test_a_till_taken_empty(void **state)
{
        (void)state;
        const struct scenario *scenario = family_of(&arena, SHOP_BLOCK);
        static const int drawn[MONTHS] = {6000, 4400, 6000, 2700, 2100, 3900};
        struct ledger ledger = {0};
        struct year year;
        year_begin(&year, scenario, 1, CHANCE_KEYED);
        year.ledger = &ledger;
        assert_int_equal(family_decides(&year, DECISION_DRAW, SHOP, 0, 6000), REFUSAL_NONE);
        assert_int_equal(family_decides(&year, DECISION_DRAW, SHOP, 0, 5000), REFUSAL_NOT_NOW);
        for (size_t month = 0; month < MONTHS; month++) {
                family_pass(&year);
                assert_true(year.household.tills[SHOP].cash.tyiyn >= 0);
                assert_int_equal(family_ledger_som(&ledger, LEDGER_DRAW, SHOP), drawn[month]);
        }
}

// Credit only, no cash: what the till cannot pay is not made, and its rent is the household's.
static void test_what_the_till_cannot_pay(void **state)
{
        (void)state;
        const struct scenario *scenario = family_of(&arena,
                "months: 6\nstart:\n  cash: 5000\n  wellbeing: 60\n  agreement: 60\n"
                "businesses:\n  sewing:\n    price: 1500\n    material: 900\n    fixed: 100\n"
                "    credit: 100%\n    cash: 4600\n    stock: 1000\n"
                "    sold: [20, 20, 20, 20, 20, 20]\n");
        struct ledger ledger = {0};
        struct year year;
        year_begin(&year, scenario, 1, CHANCE_KEYED);
        year.ledger = &ledger;
        family_pass(&year);
        // Six pieces cost 5 400: 1 000 of stock and 4 400. Of 200 left, 100 pay the rent.
        assert_int_equal(year.household.tills[SHOP].cash.tyiyn, 100 * SOM);
        assert_int_equal(year.household.tills[SHOP].owed.tyiyn, 9000 * SOM);
        family_pass(&year);
        // 9 100: ten pieces, and the rent from the last 100.
        assert_int_equal(year.household.tills[SHOP].owed.tyiyn, 15000 * SOM);
        assert_int_equal(year.household.tills[SHOP].cash.tyiyn, 0);
        assert_int_equal(year.household.cash, 5000 * SOM);
        family_pass(&year);
        // 15 000: sixteen pieces for 14 400.
        assert_int_equal(year.household.tills[SHOP].owed.tyiyn, 24000 * SOM);
        assert_int_equal(year.household.tills[SHOP].cash.tyiyn, 500 * SOM);
        year.household.tills[SHOP] = (struct till){0};
        family_pass(&year);
        // Nothing to begin with: nothing is sold, and the household pays the rent.
        assert_int_equal(family_ledger_som(&ledger, LEDGER_INVEST, SHOP), -100);
        assert_int_equal(year.household.cash, 4900 * SOM);
        assert_int_equal(year.household.tills[SHOP].owed.tyiyn, 0);
        family_open(&year);
        assert_int_equal(family_decides(&year, DECISION_INVEST, SHOP, 0, 4801), REFUSAL_NO_MONEY);
        assert_int_equal(family_decides(&year, DECISION_INVEST, SHOP, 0, 0), REFUSAL_NOT_NOW);
        assert_int_equal(family_decides(&year, DECISION_INVEST, SHOP, 0, 4800), REFUSAL_NONE);
        year_close_month(&year);
        family_pass(&year);
        assert_int_equal(year.household.tills[SHOP].owed.tyiyn, 7500 * SOM);
}

static void test_a_business_that_opens_later(void **state)
{
        (void)state;
        const struct scenario *scenario = family_of(&arena,
                "start:\n  cash: 5000\n  wellbeing: 60\n  agreement: 60\n"
                "businesses:\n  stall:\n    opens: october\n    price: 100\n    material: 0\n"
                "    fixed: 0\n    cash: 1000\n    stock: 0\n    varies: 2\n"
                "    sold: [0, 1, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10]\n");
        int seen[16] = {0};
        for (uint64_t seed = 0; seed < 1000; seed++) {
                struct year year;
                year_begin(&year, scenario, seed, CHANCE_KEYED);
                family_open(&year);
                assert_int_equal(year.household.tills[0].cash.tyiyn, 0);
                assert_int_equal(family_decides(&year, DECISION_INVEST, 0, 0, 10), REFUSAL_NOT_NOW);
                year_close_month(&year);
                family_pass(&year);
                const int64_t october = year.household.tills[0].cash.tyiyn / SOM;
                assert_in_range(october, 1000, 1300);
                family_pass(&year);
                const int64_t sold = (year.household.tills[0].cash.tyiyn / SOM - october) / 100;
                assert_in_range(sold, 8, 12);
                seen[sold]++;
        }
        for (size_t sold = 8; sold <= 12; sold++)
                assert_in_range(seen[sold], 150, 250);
        struct year year;
        year_begin(&year, scenario, 1, CHANCE_TABLE);
        family_pass(&year);
        family_pass(&year);
        family_pass(&year);
        assert_int_equal(year.household.tills[0].cash.tyiyn, 2100 * SOM);
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
                cmocka_unit_test_teardown(test_the_till_of_six_months, clear),
                cmocka_unit_test_teardown(test_a_till_taken_empty, clear),
                cmocka_unit_test_teardown(test_what_the_till_cannot_pay, clear),
                cmocka_unit_test_teardown(test_a_business_that_opens_later, clear),
        };
        return cmocka_run_group_tests(tests, NULL, NULL);
}
