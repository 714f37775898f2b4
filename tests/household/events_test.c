// SPDX-License-Identifier: GPL-3.0-or-later
// Events, choices, laters and what they do (src/household/events.c, effects.c).
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

#include "base/memory.h"
#include "household/month_inside.h"
#include "support/family.h"

enum { SOM = 100, MONTHS = 12 };

static struct arena arena;

#define START "start:\n  cash: 1000\n  box: 500\n  cow: 2\n  wellbeing: 60\n  agreement: 60\n"
#define THINGS                                                                                     \
        "animals:\n  cow:\n    sell: 50000\n"                                                      \
        "saving:\n  box:\n    interest: 0%\n"                                                      \
        "loans:\n  shop:\n    up_to: 5000\n    interest: 0%\n    months: 5\n    fee: 100\n"        \
        "    asking:\n      agreement: -1\n"                                                       \
        "businesses:\n  stall:\n    price: 10\n    material: 0\n    fixed: 0\n    cash: 300\n"     \
        "    stock: 0\n    sold: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]\n"

// What the first choice of an event in September does.
struct effect_case {
        const char *effects;
        int cash, arrears, nominal; // som; `nominal` as shown before it is taken
        int wellbeing, agreement, time, cows;
        int box, shop, till;
};

static const struct effect_case cases[] = {
        {"      pay: 400\n", 600, 0, -400, 60, 60, 0, 2, 500, 0, 300},
        {"      pay: 1400\n", 0, 400, -1400, 60, 60, 0, 2, 500, 0, 300},
        {"      get: 250\n", 1250, 0, 250, 60, 60, 0, 2, 500, 0, 300},
        {"      pay: 1400\n      get: 500\n", 100, 0, -900, 60, 60, 0, 2, 500, 0, 300},
        {"      lose: cow\n", 1000, 0, 0, 60, 60, 0, 1, 500, 0, 300},
        {"      lose:\n        cow: 2\n", 1000, 0, 0, 60, 60, 0, 0, 500, 0, 300},
        {"      gain:\n        cow: 3\n", 1000, 0, 0, 60, 60, 0, 5, 500, 0, 300},
        {"      wellbeing: 2\n      agreement: -70\n      time: 3\n", 1000, 0, 0, 62, 0, 3, 2, 500,
                0, 300},
        {"      wellbeing: 9\n      agreement: 70\n      time: -3\n", 1000, 0, 0, 63, 100, -3, 2,
                500, 0, 300},
        {"      borrow:\n        from: shop\n        amount: 2000\n", 2900, 0, 1900, 60, 59, 0, 2,
                500, 2000, 300},
        {"      pay: 3000\n      borrow:\n        from: shop\n        amount: 2000\n", 0, 100,
                -1100, 60, 59, 0, 2, 500, 2000, 300},
        {"      save:\n        in: box\n        amount: 400\n", 600, 0, -400, 60, 60, 0, 2, 900, 0,
                300},
        {"      save:\n        in: box\n        amount: 1700\n", 0, 0, -1700, 60, 60, 0, 2, 1500, 0,
                300},
        {"      take:\n        from: box\n        amount: 700\n", 1500, 0, 500, 60, 60, 0, 2, 0, 0,
                300},
        {"      repay:\n        to: shop\n        amount: 700\n", 1000, 0, 0, 60, 60, 0, 2, 500, 0,
                300},
        {"      save:\n        in: stall\n        amount: 400\n", 600, 0, -400, 60, 60, 0, 2, 500,
                0, 700},
        {"      take:\n        from: stall\n        amount: 400\n", 1300, 0, 300, 60, 60, 0, 2, 500,
                0, 0},
};

static void test_what_each_effect_does(void **state)
{
        (void)state;
        for (size_t i = 0; i < ARRAY_LENGTH(cases); i++) {
                const struct effect_case *one = &cases[i];
                const struct scenario *scenario = family_of(&arena,
                        arena_format(&arena, "%s%s%s%s%s", START, THINGS,
                                "events:\n  toi:\n    months: [september]\n    text: A toi\n"
                                "    choices:\n    - pick: Yes\n",
                                one->effects, "    - pick: No\n      wellbeing: 0\n"));
                struct ledger ledger = {0};
                struct year year;
                year_begin(&year, scenario, 1, CHANCE_KEYED);
                year.ledger = &ledger;
                assert_true(year_open_month(&year));
                assert_int_equal(year_event(&year), 0);
                assert_int_equal(effects_cash(&year, &scenario->events[0].choices[0].effects),
                        one->nominal * SOM);
                year_choose(&year, 0);
                assert_int_equal(year_event(&year), -1);
                const struct household *household = &year.household;
                assert_int_equal(household->cash, one->cash * SOM);
                assert_int_equal(household->arrears, one->arrears * SOM);
                assert_int_equal(household->wellbeing, one->wellbeing);
                assert_int_equal(household->agreement, one->agreement);
                assert_int_equal(household->time, one->time);
                assert_int_equal(household->animals[0], one->cows);
                assert_int_equal(household->savings[0].sum, one->box * SOM);
                assert_int_equal(household->loans[0].rest, one->shop * SOM);
                assert_int_equal(household->tills[0].cash.tyiyn, one->till * SOM);
                assert_int_equal(1000 * SOM + family_ledger_cash(&ledger), household->cash);
        }
}

// What an event lends where a loan is open joins it for a full new term, within the limit.
static void test_an_event_lends_more(void **state)
{
        (void)state;
        const struct scenario *scenario = family_of(&arena, START THINGS
                "events:\n  toi:\n    months: [september, october, november]\n    text: A toi\n"
                "    choices:\n    - pick: Yes\n      borrow:\n        from: shop\n"
                "        amount: 3000\n");
        struct year year;
        year_begin(&year, scenario, 1, CHANCE_KEYED);
        family_pass(&year);
        assert_int_equal(year.household.loans[0].rest, 3000 * SOM);
        family_pass(&year);
        assert_int_equal(year.household.loans[0].rest, 5000 * SOM);
        assert_int_equal(year.household.loans[0].months_left, 5);
        assert_int_equal(year.household.loans[0].instalment, 1000 * SOM);
        assert_int_equal(year.household.borrowed, 5600 * SOM);
        family_pass(&year);
        assert_int_equal(year.household.loans[0].rest, 5000 * SOM);
}

static void test_laters_come_in_their_month(void **state)
{
        (void)state;
        const struct scenario *scenario = family_of(&arena, START THINGS
                "events:\n  ill:\n    months: [september]\n    text: Ill\n    choices:\n"
                "    - pick: Wait\n      later:\n"
                "      - months: 1\n        text: One\n        pay: 100\n"
                "      - months: 3\n        text: Two\n        chance: 50%\n        get: 700\n"
                "      - months: 3\n        text: Three\n        chance: 50%\n        pay: 10\n");
        struct ledger ledger = {0};
        int due[SCENARIO_LATERS];
        int came = 0;
        for (uint64_t seed = 0; seed < 1000; seed++) {
                struct year year;
                year_begin(&year, scenario, seed, CHANCE_KEYED);
                year.ledger = &ledger;
                family_pass(&year);
                assert_int_equal(year_came_due(&year, due), 0);
                family_open(&year);
                assert_int_equal(year_came_due(&year, due), 1);
                assert_string_equal(scenario->laters[due[0]].text, "One");
                assert_int_equal(family_ledger_som(&ledger, LEDGER_LATER, due[0]), -100);
                year_close_month(&year);
                family_pass(&year);
                assert_int_equal(year_came_due(&year, due), 0);
                family_pass(&year);
                const int count = year_came_due(&year, due);
                came += count;
                for (int i = 0; i < count; i++)
                        assert_true(family_ledger_som(&ledger, LEDGER_LATER, due[i]) != 0);
                family_pass(&year);
                assert_int_equal(year.household.waiting_count, 0);
                assert_int_equal(year_came_due(&year, due), 0);
        }
        assert_in_range(came, 930, 1070);
}

static int times(const struct scenario *scenario, int event, enum chance_mode mode, int years)
{
        int count = 0;
        for (int seed = 0; seed < years; seed++) {
                struct year year;
                year_begin(&year, scenario, (uint64_t)seed, mode);
                for (int month = 0; month < MONTHS; month++)
                        family_pass(&year);
                count += year.household.fired[event];
        }
        return count;
}

static void test_when_events_happen(void **state)
{
        (void)state;
        const struct scenario *scenario = family_of(&arena, START THINGS
                "events:\n"
                "  always:\n    text: A\n    choices:\n    - pick: Yes\n"
                "  spring:\n    months: [march, april]\n    chance: 50%\n    text: B\n"
                "    choices:\n    - pick: Yes\n"
                "  once:\n    chance: 50%\n    once: yes\n    text: C\n    choices:\n"
                "    - pick: Yes\n"
                "  never:\n    when: cow >= 3\n    text: D\n    choices:\n    - pick: Yes\n"
                "  after:\n    when: always >= 3\n    text: E\n    choices:\n    - pick: Yes\n");
        assert_int_equal(times(scenario, 0, CHANCE_KEYED, 10), 120);
        assert_in_range(times(scenario, 1, CHANCE_KEYED, 1000), 920, 1080);
        assert_in_range(times(scenario, 2, CHANCE_KEYED, 1000), 998, 1000);
        assert_int_equal(times(scenario, 3, CHANCE_KEYED, 10), 0);
        assert_int_equal(times(scenario, 4, CHANCE_KEYED, 10), 100);
        // In a plain year what is certain alone.
        assert_int_equal(times(scenario, 0, CHANCE_PLAIN, 1), 12);
        assert_int_equal(times(scenario, 1, CHANCE_PLAIN, 1), 0);
        assert_int_equal(times(scenario, 0, CHANCE_TABLE, 1), 0);
}

static void test_ordered_events_happen_in_their_place(void **state)
{
        (void)state;
        const struct scenario *scenario = family_of(&arena, START THINGS
                "events:\n"
                "  first:\n    when: cow >= 9\n    text: A\n    choices:\n    - pick: Yes\n"
                "  second:\n    text: B\n    choices:\n    - pick: Yes\n"
                "  third:\n    months: [march]\n    text: C\n    choices:\n    - pick: Yes\n");
        static const struct order_happens happens[] = {{0, 2}, {0, 0}, {1, 2}};
        const struct named_policy orders = {.happens = happens, .happens_count = 3};
        struct year year;
        year_begin(&year, scenario, 1, CHANCE_KEYED);
        year.orders = &orders;
        assert_true(year_open_month(&year));
        for (int event = 0; event < 3; event++) {
                assert_int_equal(year_event(&year), event);
                assert_int_equal(year_event(&year), event);
                year_choose(&year, 0);
        }
        assert_int_equal(year_event(&year), -1);
        year_close_month(&year);
        year.household.mode = CHANCE_TABLE;
        assert_true(year_open_month(&year));
        assert_int_equal(year_event(&year), 2);
        year_choose(&year, 0);
        assert_int_equal(year_event(&year), -1);
        assert_int_equal(year_event(&year), -1);
}

// What is borrowed is no gain, and an animal is worth what it would bring.
static void test_the_cheapest_choice(void **state)
{
        (void)state;
        const struct scenario *scenario = family_of(&arena, START THINGS
                "events:\n  toi:\n    text: A toi\n    choices:\n    - pick: A\n      pay: 20\n"
                "    - pick: B\n      pay: 10\n    - pick: C\n      pay: 10\n"
                "    - pick: D\n      pay: 30\n      borrow:\n        from: shop\n"
                "        amount: 2000\n"
                "  wolf:\n    text: A wolf\n    choices:\n    - pick: A\n      lose: cow\n"
                "    - pick: B\n      pay: 400\n"
                "  calf:\n    text: A calf\n    choices:\n    - pick: A\n      get: 400\n"
                "    - pick: B\n      gain: cow\n");
        struct year year;
        year_begin(&year, scenario, 1, CHANCE_KEYED);
        assert_int_equal(year_cheapest_choice(&year, 0), 1);
        assert_int_equal(year_cheapest_choice(&year, 1), 1);
        assert_int_equal(year_cheapest_choice(&year, 2), 1);
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
                cmocka_unit_test_teardown(test_what_each_effect_does, clear),
                cmocka_unit_test_teardown(test_an_event_lends_more, clear),
                cmocka_unit_test_teardown(test_laters_come_in_their_month, clear),
                cmocka_unit_test_teardown(test_when_events_happen, clear),
                cmocka_unit_test_teardown(test_ordered_events_happen_in_their_place, clear),
                cmocka_unit_test_teardown(test_the_cheapest_choice, clear),
        };
        return cmocka_run_group_tests(tests, NULL, NULL);
}
