// SPDX-License-Identifier: GPL-3.0-or-later
#include "household/offer.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

#include "base/memory.h"
#include "support/family.h"

enum { SOM = 100 };

static struct arena arena;

static const char everything[] =
        "start:\n  cash: 20000\n  box: 3000\n  cow: 1\n  wellbeing: 60\n  agreement: 60\n"
        "income:\n  wages:\n    by_month: [1000, 1000, 1000, 20000, 20000, 0, 0, 0, 0, 0, 0, 0]\n"
        "expenses:\n  food:\n    by_month: [1000, 2000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, "
        "1000, 1000, 1000]\n    must: yes\n    levels:\n      poor:\n        share: 70%\n"
        "        wellbeing: -6\n      usual:\n        share: 100%\n"
        "animals:\n"
        "  cow:\n    buy: 9000\n    sell: 8000\n"
        "  sheep:\n    buy: 5000\n    sell: 4000\n"
        "saving:\n  box:\n    interest: 0%\n"
        "  circle:\n    members: 12\n    each: 200\n    turn: 6\n"
        "loans:\n"
        "  bank:\n    up_to: 12000\n    interest: 2% a month\n    method: declining\n"
        "    months: 6\n    fee: 500\n"
        "  lender:\n    up_to: 500\n    interest: 3% a month\n    emergency: yes\n"
        "businesses:\n  sewing:\n    price: 1500\n    material: 900\n    fixed: 0\n    cash: 8000\n"
        "    stock: 0\n    sold: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]\n    draws: [0, 400]\n"
        "agreements:\n"
        "  leaks:\n    text: Leaks\n    by_month: [500, 600, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]\n"
        "    pay: 100\n"
        "  dear:\n    text: Dear\n    pay: 60000\n";

static const struct offer *find(
        const struct offer *offers, int count, enum decision_kind kind, int object)
{
        for (int i = 0; i < count; i++) {
                if (offers[i].kind == kind && offers[i].object == object)
                        return &offers[i];
        }
        return NULL;
}

static void test_what_the_council_is_offered(void **state)
{
        (void)state;
        struct offer offers[OFFERS];
        struct year year;
        year_begin(&year, family_of(&arena, everything), 1, CHANCE_KEYED);
        const int count = offers_list(offers, &year);
        assert_int_equal(count, 5);
        assert_int_equal(offers[0].kind, DECISION_LEVEL);
        assert_int_equal(offers[0].count, 0);
        assert_int_equal(offers[0].cash_monthly, 300 * SOM);
        assert_int_equal(offers[1].kind, DECISION_JOIN);
        assert_int_equal(offers[1].cash_monthly, -200 * SOM);
        assert_int_equal(offers[2].kind, DECISION_DRAW);
        assert_int_equal(offers[2].most, 400 * SOM);
        assert_int_equal(offers[2].cash_monthly, 400 * SOM);
        assert_int_equal(offers[3].kind, DECISION_AGREE);
        assert_int_equal(offers[3].cash, -100 * SOM);
        assert_int_equal(offers[3].cash_monthly, 500 * SOM);
        assert_int_equal(offers[3].refusal, REFUSAL_NONE);
        assert_int_equal(offers[4].refusal, REFUSAL_NO_MONEY);
}

static void test_what_a_month_is_offered(void **state)
{
        (void)state;
        struct offer offers[OFFERS];
        struct year year;
        const struct scenario *scenario = family_of(&arena, everything);
        year_begin(&year, scenario, 1, CHANCE_KEYED);
        family_decides(&year, DECISION_AGREE, 0, 0, 0);
        family_open(&year); // 19 900 + 1 000 + 500 − 1 000
        int count = offers_list(offers, &year);
        const struct offer *offer = find(offers, count, DECISION_LEVEL, 0);
        assert_int_equal(offer->cash_monthly, 600 * SOM); // next month food is dearer
        offer = find(offers, count, DECISION_BUY, 0);
        assert_int_equal(offer->heads_most, 2);
        assert_int_equal(offer->cash, -9000 * SOM);
        offer = find(offers, count, DECISION_SELL, 0);
        assert_int_equal(offer->heads_most, 1);
        assert_int_equal(offer->cash, 8000 * SOM);
        assert_null(find(offers, count, DECISION_SELL, 1));
        offer = find(offers, count, DECISION_SAVE, 0);
        assert_int_equal(offer->most, 20400 * SOM);
        offer = find(offers, count, DECISION_TAKE, 0);
        assert_int_equal(offer->least, SOM);
        assert_int_equal(offer->most, 3000 * SOM);
        assert_null(find(offers, count, DECISION_SAVE, 1));
        assert_null(find(offers, count, DECISION_JOIN, 1));
        offer = find(offers, count, DECISION_BORROW, 0);
        assert_int_equal(offer->least, 501 * SOM);
        assert_int_equal(offer->most, 12000 * SOM);
        assert_int_equal(offer->cash, SOM);
        assert_int_equal(offer_monthly(scenario, 0, 12000 * SOM), -2240 * SOM);
        assert_null(find(offers, count, DECISION_BORROW, 1));
        assert_null(find(offers, count, DECISION_REPAY, 0));
        offer = find(offers, count, DECISION_INVEST, 0);
        assert_int_equal(offer->most, 20400 * SOM);
        offer = find(offers, count, DECISION_LEAVE, 0);
        assert_int_equal(offer->cash_monthly, -600 * SOM);
        assert_null(find(offers, count, DECISION_AGREE, 0));

        assert_int_equal(family_decides(&year, DECISION_BORROW, 0, 0, 12000), REFUSAL_NONE);
        assert_int_equal(family_decides(&year, DECISION_LEAVE, 0, 0, 0), REFUSAL_NONE);
        count = offers_list(offers, &year);
        assert_int_equal(find(offers, count, DECISION_BORROW, 0)->refusal, REFUSAL_OPEN_LOAN);
        assert_int_equal(find(offers, count, DECISION_REPAY, 0)->most, 12000 * SOM);
        // Agreed once, it costs nothing to agree again.
        assert_int_equal(find(offers, count, DECISION_AGREE, 0)->cash, 0);
        year_close_month(&year);
        assert_int_equal(offers_list(offers, &year), 0);
}

static void test_while_something_is_unpaid(void **state)
{
        (void)state;
        struct offer offers[OFFERS];
        struct year year;
        year_begin(&year, family_of(&arena, everything), 1, CHANCE_KEYED);
        family_open(&year);
        year.household.cash = 0;
        year.household.arrears = 5000 * SOM;
        int count = offers_list(offers, &year);
        assert_int_equal(find(offers, count, DECISION_BUY, 0)->refusal, REFUSAL_ARREARS);
        assert_int_equal(find(offers, count, DECISION_SAVE, 0)->refusal, REFUSAL_ARREARS);
        assert_int_equal(find(offers, count, DECISION_INVEST, 0)->refusal, REFUSAL_ARREARS);
        const struct offer *borrow = find(offers, count, DECISION_BORROW, 0);
        assert_int_equal(borrow->refusal, REFUSAL_NONE);
        assert_int_equal(borrow->most, 5500 * SOM);
        assert_int_equal(family_decides(&year, DECISION_BORROW, 0, 0, 5501), REFUSAL_ARREARS);
        // What comes in pays arrears first, at once.
        assert_int_equal(family_decides(&year, DECISION_TAKE, 0, 0, 1000), REFUSAL_NONE);
        assert_int_equal(year.household.cash, 0);
        assert_int_equal(year.household.arrears, 4000 * SOM);
        assert_int_equal(family_decides(&year, DECISION_BORROW, 0, 0, 2500), REFUSAL_NONE);
        assert_int_equal(year.household.arrears, 2000 * SOM);
        assert_int_equal(family_decides(&year, DECISION_REPAY, 0, 0, 100), REFUSAL_NO_MONEY);
        assert_int_equal(family_decides(&year, DECISION_SELL, 0, 1, 0), REFUSAL_NONE);
        assert_int_equal(year.household.arrears, 0);
        assert_int_equal(year.household.cash, 6000 * SOM);
        assert_int_equal(family_decides(&year, DECISION_BUY, 0, 1, 0), REFUSAL_NO_MONEY);
        assert_int_equal(family_decides(&year, DECISION_SAVE, 0, 0, 6001), REFUSAL_NO_MONEY);
}

static void test_in_a_recovery_month(void **state)
{
        (void)state;
        struct offer offers[OFFERS];
        struct year year;
        year_begin(&year, family_of(&arena, everything), 1, CHANCE_KEYED);
        family_open(&year);
        year.household.cash = 0;
        year.household.arrears = 5000 * SOM;
        year.household.wellbeing = 0;
        year_close_month(&year);
        assert_int_equal(year.household.owed, 4500 * SOM); // 500 came from the lender
        assert_int_equal(year.household.wellbeing, 20);
        assert_int_equal(year.household.agreement, 50);
        family_open(&year);
        assert_int_equal(year.household.level[0], 0); // food is at its poorest
        assert_int_equal(year.household.next_level[0], 1);
        assert_int_equal(year.household.wellbeing, 14);
        year.household.cash = 9000 * SOM;
        const int count = offers_list(offers, &year);
        assert_int_equal(find(offers, count, DECISION_BUY, 0)->refusal, REFUSAL_RECOVERING);
        assert_int_equal(find(offers, count, DECISION_SAVE, 0)->refusal, REFUSAL_RECOVERING);
        assert_int_equal(find(offers, count, DECISION_BORROW, 0)->refusal, REFUSAL_RECOVERING);
        assert_int_equal(find(offers, count, DECISION_INVEST, 0)->refusal, REFUSAL_RECOVERING);
        assert_int_equal(find(offers, count, DECISION_SELL, 0)->refusal, REFUSAL_NONE);
        assert_int_equal(find(offers, count, DECISION_TAKE, 0)->refusal, REFUSAL_NONE);
        assert_int_equal(find(offers, count, DECISION_REPAY, -1)->most, 4500 * SOM);
        year_close_month(&year);
        family_open(&year);
        assert_int_equal(year.household.level[0], 1);
}

// Every decision that there could be, in each phase: what is not there is refused.
static void test_what_is_not_there(void **state)
{
        (void)state;
        static const struct decision cases[] = {
                {.kind = DECISION_KIND_COUNT},
                {.kind = DECISION_CHOICE, .object = 0},
                {.kind = DECISION_LEVEL, .object = 1},
                {.kind = DECISION_LEVEL, .object = 0, .count = 2},
                {.kind = DECISION_LEVEL, .object = 0, .count = -1},
                {.kind = DECISION_BUY, .object = 2, .count = 1},
                {.kind = DECISION_SELL, .object = -1, .count = 1},
                {.kind = DECISION_SAVE, .object = 0, .amount = 0},
                {.kind = DECISION_SAVE, .object = 0, .amount = -1},
                {.kind = DECISION_TAKE, .object = 2, .amount = 1},
                {.kind = DECISION_JOIN, .object = 1},
                {.kind = DECISION_BORROW, .object = 0, .amount = 0},
                {.kind = DECISION_BORROW, .object = -1, .amount = 1},
                {.kind = DECISION_REPAY, .object = -2, .amount = 1},
                {.kind = DECISION_REPAY, .object = 0, .amount = -1},
                {.kind = DECISION_AGREE, .object = 2},
                {.kind = DECISION_LEAVE, .object = 0},
                {.kind = DECISION_DRAW, .object = 0, .amount = 1},
                {.kind = DECISION_INVEST, .object = 1, .amount = 1},
        };
        struct year year;
        year_begin(&year, family_of(&arena, everything), 1, CHANCE_KEYED);
        family_open(&year);
        for (size_t i = 0; i < ARRAY_LENGTH(cases); i++)
                assert_int_equal(year_decide(&year, &cases[i]), REFUSAL_NOT_NOW);
        assert_int_equal(family_decides(&year, DECISION_BORROW, 0, 0, 12001), REFUSAL_TOO_MUCH);
        assert_int_equal(family_decides(&year, DECISION_AGREE, 0, 0, 0), REFUSAL_NONE);
        assert_int_equal(family_decides(&year, DECISION_AGREE, 0, 0, 0), REFUSAL_NOT_NOW);
        year_close_month(&year);
        assert_int_equal(family_decides(&year, DECISION_LEVEL, 0, 0, 0), REFUSAL_NOT_NOW);
        assert_int_equal(family_decides(&year, DECISION_SAVE, 0, 0, 1), REFUSAL_NOT_NOW);
}

static void test_choices_are_decisions_too(void **state)
{
        (void)state;
        struct year year;
        year_begin(&year,
                family_of(&arena, "start:\n  cash: 100\nsaving:\n  box:\n    interest: 0%\n"
                                  "events:\n  toi:\n    text: A toi\n    choices:\n    - pick: A\n"
                                  "      pay: 20\n    - pick: B\n"),
                1, CHANCE_KEYED);
        assert_int_equal(family_decides(&year, DECISION_CHOICE, 0, 0, 0), REFUSAL_NOT_NOW);
        assert_true(year_open_month(&year));
        assert_int_equal(family_decides(&year, DECISION_SAVE, 0, 0, 1), REFUSAL_NOT_NOW);
        assert_int_equal(family_decides(&year, DECISION_CHOICE, -1, 0, 0), REFUSAL_NOT_NOW);
        assert_int_equal(family_decides(&year, DECISION_CHOICE, 0, 2, 0), REFUSAL_NOT_NOW);
        assert_int_equal(family_decides(&year, DECISION_CHOICE, 0, 1, 0), REFUSAL_NONE);
        // Nobody has asked for the next event; deciding settles that there is none.
        assert_int_equal(family_decides(&year, DECISION_SAVE, 0, 0, 1), REFUSAL_NONE);
        assert_int_equal(year.household.phase, PHASE_DECISIONS);
        assert_int_equal(family_decides(&year, DECISION_CHOICE, 0, 1, 0), REFUSAL_NOT_NOW);
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
                cmocka_unit_test_teardown(test_what_the_council_is_offered, clear),
                cmocka_unit_test_teardown(test_what_a_month_is_offered, clear),
                cmocka_unit_test_teardown(test_while_something_is_unpaid, clear),
                cmocka_unit_test_teardown(test_in_a_recovery_month, clear),
                cmocka_unit_test_teardown(test_what_is_not_there, clear),
                cmocka_unit_test_teardown(test_choices_are_decisions_too, clear),
        };
        return cmocka_run_group_tests(tests, NULL, NULL);
}
