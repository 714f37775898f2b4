// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <time.h>

#include <cmocka.h>

#include "base/memory.h"

static const struct {
        struct date date;
        int64_t day;
} days[] = {
        {{1970, 1, 1}, 0},
        {{1969, 12, 31}, -1},
        {{2000, 2, 29}, 11016},
        {{2000, 3, 1}, 11017},
        {{2026, 11, 24}, 20781},
        {{1600, 2, 29}, -135081},
        {{1900, 3, 1}, -25508},
};

static void dates_and_days_agree(void **state)
{
        (void)state;
        for (size_t i = 0; i < ARRAY_LENGTH(days); i++) {
                assert_int_equal(date_to_day(days[i].date), days[i].day);
                struct date date = date_of_day(days[i].day);
                assert_int_equal(date.year, days[i].date.year);
                assert_int_equal(date.month, days[i].date.month);
                assert_int_equal(date.day, days[i].date.day);
        }
        for (int64_t day = -200000; day < 200000; day += 37)
                assert_int_equal(date_to_day(date_of_day(day)), day);
}

static void use_zone(const char *zone)
{
        setenv("TZ", zone, 1);
        tzset();
}

static void a_day_begins_at_local_midnight(void **state)
{
        (void)state;
        use_zone("<+06>-6");
        const int64_t midnight = (INT64_C(20781) * 24 - 6) * 3600 * 1000;
        assert_int_equal(clock_day(midnight), 20781);
        assert_int_equal(clock_day(midnight - 1), 20780);
        use_zone("UTC");
        assert_int_equal(clock_day(midnight), 20780);
}

static int64_t fixed_now(void *context)
{
        return *(int64_t *)context;
}

static void the_clock_can_be_handed_in(void **state)
{
        (void)state;
        int64_t moment = 42;
        struct clock clock = {fixed_now, &moment};
        assert_int_equal(clock_now(&clock), 42);
        clock = clock_of_machine();
        assert_true(clock_now(&clock) > INT64_C(1700000000000));
}

int main(void)
{
        const struct CMUnitTest tests[] = {
                cmocka_unit_test(dates_and_days_agree),
                cmocka_unit_test(a_day_begins_at_local_midnight),
                cmocka_unit_test(the_clock_can_be_handed_in),
        };
        return cmocka_run_group_tests(tests, NULL, NULL);
}
