// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing that is to follow later is lost: as many as may wait do come.
#include "household/waiting.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>

#include <cmocka.h>

#include "support/family.h"

enum { SOM = 100 };

static struct arena arena;

static int tear_down(void **state)
{
        (void)state;
        arena_clear(&arena);
        return 0;
}

static const struct scenario *scenario_of_laters(const char *event, int laters, int months)
{
        struct buffer blocks = {0};

        buffer_add_format(&blocks,
                "start:\n  cash: 0\nevents:\n  lend:\n    text: All neighbours ask.\n%s    "
                "choices:\n"
                "    - pick: Lend\n      later:\n",
                event);
        for (int i = 0; i < laters; i++)
                buffer_add_format(&blocks,
                        "      - months: %d\n        text: Number %d gives it back.\n"
                        "        get: 1000\n",
                        months, i);
        const struct scenario *scenario = family_of(&arena, buffer_text(&blocks));
        buffer_clear(&blocks);
        return scenario;
}

static void as_many_as_may_wait_all_come(void **state)
{
        (void)state;
        const struct scenario *scenario =
                scenario_of_laters("    months: [september]\n", SCENARIO_LATERS, 2);
        struct year year;

        assert_int_equal(waiting_overflow(scenario), -1);
        year_begin(&year, scenario, 1, CHANCE_KEYED);
        family_pass(&year);
        assert_int_equal(year.household.waiting_count, SCENARIO_LATERS);
        family_pass(&year);
        int64_t before = year.household.cash;
        family_open(&year);
        assert_int_equal(year.household.cash - before, SCENARIO_LATERS * 1000 * SOM);
}

// Of a month that has begun what came due in it still has its place: eight at a time for three
// months are thirty-two.
static void what_comes_due_waits_until_its_month_is_over(void **state)
{
        (void)state;
        const struct scenario *scenario = scenario_of_laters("", 8, 3);
        struct year year;
        int most = 0;

        assert_int_equal(waiting_overflow(scenario), -1);
        year_begin(&year, scenario, 1, CHANCE_KEYED);
        for (int month = 0; month < scenario->months; month++) {
                family_pass(&year);
                most = year.household.waiting_count > most ? year.household.waiting_count : most;
        }
        assert_int_equal(most, SCENARIO_LATERS);
}

static void what_happens_once_waits_once(void **state)
{
        (void)state;
        assert_int_equal(
                waiting_overflow(scenario_of_laters("    once: yes\n", SCENARIO_LATERS, 6)), -1);
}

int main(void)
{
        const struct CMUnitTest tests[] = {
                cmocka_unit_test(as_many_as_may_wait_all_come),
                cmocka_unit_test(what_comes_due_waits_until_its_month_is_over),
                cmocka_unit_test(what_happens_once_waits_once),
        };
        return cmocka_run_group_tests(tests, NULL, tear_down);
}
