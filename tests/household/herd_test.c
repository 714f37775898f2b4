// SPDX-License-Identifier: GPL-3.0-or-later
// Animals over whole months (src/household/herd.c).
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

#include "support/family.h"

enum { SOM = 100, SHEEP = 0, OCTOBER = 1, APRIL = 7 };

static struct arena arena;

#define SHEEP_BLOCK                                                                                \
        "start:\n  cash: %d\n  sheep: %d\n  wellbeing: 60\n  agreement: 60\n"                      \
        "animals:\n  sheep:\n"                                                                     \
        "    buy_by_month: [0, 11000, 11000, 0, 0, 0, 0, 0, 0, 0, 0, 0]\n"                         \
        "    sell_by_month: [0, 11000, 11000, 0, 0, 0, 0, 14000, 0, 0, 0, 0]\n"                    \
        "%s"

static const struct scenario *with_sheep(int cash, int heads, const char *more)
{
        return family_of(&arena, arena_format(&arena, SHEEP_BLOCK, cash, heads, more));
}

// keep-money.csv: two sheep from October to April, with bought hay and with hay of one's own.
static void keep_two(int hay, int gain)
{
        struct year year;
        year_begin(&year,
                with_sheep(27000, 0,
                        arena_format(&arena,
                                "    fodder:\n      amount: %d\n      months: [october, november, "
                                "december, january, february, march, april]\n",
                                hay)),
                1, CHANCE_KEYED);
        for (int month = 0; month < 12; month++) {
                family_open(&year);
                if (month == OCTOBER)
                        assert_int_equal(
                                family_decides(&year, DECISION_BUY, SHEEP, 2, 0), REFUSAL_NONE);
                if (month == APRIL)
                        assert_int_equal(
                                family_decides(&year, DECISION_SELL, SHEEP, 2, 0), REFUSAL_NONE);
                year_close_month(&year);
        }
        assert_int_equal(year.household.cash, (27000 + gain) * SOM);
}

static void test_two_sheep_over_the_winter(void **state)
{
        (void)state;
        // Hay of seven months costs 4 900; those of October were bought after its hay was paid.
        keep_two(350, 1100 + 2 * 350);
        keep_two(0, 6000);
}

static void test_what_cannot_be_bought_or_sold(void **state)
{
        (void)state;
        struct year year;
        year_begin(&year, with_sheep(30000, 97, ""), 1, CHANCE_KEYED);
        family_open(&year);
        assert_int_equal(family_decides(&year, DECISION_BUY, SHEEP, 1, 0), REFUSAL_NOT_NOW);
        assert_int_equal(family_decides(&year, DECISION_SELL, SHEEP, 1, 0), REFUSAL_NOT_NOW);
        year_close_month(&year);
        family_open(&year);
        assert_int_equal(family_decides(&year, DECISION_BUY, SHEEP, 0, 0), REFUSAL_NOT_NOW);
        assert_int_equal(family_decides(&year, DECISION_BUY, SHEEP, -1, 0), REFUSAL_NOT_NOW);
        assert_int_equal(family_decides(&year, DECISION_SELL, SHEEP, -1, 0), REFUSAL_NOT_NOW);
        assert_int_equal(family_decides(&year, DECISION_BUY, SHEEP, 3, 0), REFUSAL_TOO_MUCH);
        assert_int_equal(family_decides(&year, DECISION_BUY, SHEEP, 2, 0), REFUSAL_NONE);
        assert_int_equal(year.household.animals[SHEEP], SCENARIO_HEADS);
        assert_int_equal(family_decides(&year, DECISION_SELL, SHEEP, 100, 0), REFUSAL_TOO_MUCH);
        assert_int_equal(family_decides(&year, DECISION_SELL, SHEEP, 99, 0), REFUSAL_NONE);
        assert_int_equal(family_decides(&year, DECISION_SELL, SHEEP, 1, 0), REFUSAL_NOTHING);
}

static void test_births_and_losses(void **state)
{
        (void)state;
        const struct scenario *scenario = with_sheep(0, 10,
                "    births:\n      month: april\n      chance: 70%\n    loss: 1% a month\n");
        struct ledger ledger = {0};
        int64_t born = 0;
        int64_t lost = 0;
        for (uint64_t seed = 0; seed < 500; seed++) {
                struct year year;
                year_begin(&year, scenario, seed, CHANCE_KEYED);
                year.ledger = &ledger;
                int heads = 10;
                while (year.household.month < 11 || year.household.phase != PHASE_CLOSED) {
                        family_pass(&year);
                        for (int i = 0; i < ledger.count; i++) {
                                const struct ledger_line *line = &ledger.lines[i];
                                born += line->kind == LEDGER_BORN ? line->amount : 0;
                                lost -= line->kind == LEDGER_DIED ? line->amount : 0;
                                if (line->kind == LEDGER_BORN || line->kind == LEDGER_DIED)
                                        heads += (int)line->amount;
                        }
                }
                assert_int_equal(year.household.animals[SHEEP], heads);
        }
        assert_in_range(born, 500 * 9.32 * 0.7 - 150, 500 * 9.32 * 0.7 + 150);
        assert_in_range(lost, 600, 850);
}

static void test_a_head_fewer_leaves_the_others_luck(void **state)
{
        (void)state;
        const char more[] = "    loss: 10% a month\n";
        const struct scenario *ten = with_sheep(0, 10, more);
        const struct scenario *nine = with_sheep(0, 9, more);
        for (uint64_t seed = 0; seed < 2000; seed++) {
                struct year years[2];
                year_begin(&years[0], ten, seed, CHANCE_KEYED);
                year_begin(&years[1], nine, seed, CHANCE_KEYED);
                family_pass(&years[0]);
                family_pass(&years[1]);
                const int apart = years[0].household.animals[0] - years[1].household.animals[0];
                assert_in_range(apart, 0, 1);
        }
}

static void test_a_plain_year_has_births_and_no_losses(void **state)
{
        (void)state;
        struct year year;
        year_begin(&year,
                with_sheep(0, 60,
                        "    births:\n      month: september\n      chance: 50%\n"
                        "    loss: 20% a month\n"),
                1, CHANCE_PLAIN);
        family_pass(&year);
        assert_int_equal(year.household.animals[SHEEP], SCENARIO_HEADS);
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
                cmocka_unit_test_teardown(test_two_sheep_over_the_winter, clear),
                cmocka_unit_test_teardown(test_what_cannot_be_bought_or_sold, clear),
                cmocka_unit_test_teardown(test_births_and_losses, clear),
                cmocka_unit_test_teardown(test_a_head_fewer_leaves_the_others_luck, clear),
                cmocka_unit_test_teardown(test_a_plain_year_has_births_and_no_losses, clear),
        };
        return cmocka_run_group_tests(tests, NULL, NULL);
}
