// SPDX-License-Identifier: GPL-3.0-or-later
#include "learn/kept_plan.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/memory.h"

static struct record plan(const char *lesson, const char *words, int64_t day)
{
        return (struct record){
                .kind = RECORD_PLAN, .lesson = lesson, .response = words, .day = day};
}

static void the_newest_stands_first_and_each_once(void **state)
{
        struct arena arena = {0};
        struct kept_plans plans;
        const struct record records[] = {
                plan("plan/till", "one", 1),
                {.kind = RECORD_STARTED, .lesson = "plan/till"},
                plan("plan/till", "two", 2),
                plan("goals", "one", 3),
                plan("plan/till", "one", 4),
                {.kind = RECORD_PLAN, .lesson = "plan/till"},
        };

        (void)state;
        kept_plans_find(&plans, &arena, records, ARRAY_LENGTH(records));
        assert_int_equal(plans.count, 3);
        assert_int_equal(plans.items[0]->day, 4);
        assert_int_equal(plans.items[1]->day, 3);
        assert_int_equal(plans.items[2]->day, 2);
        kept_plans_find(&plans, &arena, NULL, 0);
        assert_int_equal(plans.count, 0);
        arena_clear(&arena);
}

static void a_plan_let_go_is_gone_until_it_is_kept_again(void **state)
{
        struct arena arena = {0};
        struct kept_plans plans;
        struct record records[4] = {
                plan("goals", "plan 1 savings\n", 1), plan("plan/till", "plan 1 till\n", 2)};

        (void)state;
        records[0].step = "save";
        records[0].hash = "h";
        records[2] = kept_plan_drop(&arena, &records[0]);
        assert_int_equal(records[2].kind, RECORD_PLAN);
        assert_string_equal(records[2].lesson, "goals");
        assert_string_equal(records[2].step, "save");
        assert_string_equal(records[2].hash, "h");
        assert_string_equal(records[2].response, "let go\nplan 1 savings\n");
        kept_plans_find(&plans, &arena, records, 3);
        assert_int_equal(plans.count, 1);
        assert_ptr_equal(plans.items[0], &records[1]);
        records[3] = records[0];
        kept_plans_find(&plans, &arena, records, 4);
        assert_int_equal(plans.count, 2);
        records[3] = kept_plan_drop(&arena, &records[1]);
        assert_null(records[3].step);
        kept_plans_find(&plans, &arena, records, 4);
        assert_int_equal(plans.count, 0);
        arena_clear(&arena);
}

int main(void)
{
        const struct CMUnitTest tests[] = {
                cmocka_unit_test(the_newest_stands_first_and_each_once),
                cmocka_unit_test(a_plan_let_go_is_gone_until_it_is_kept_again),
        };

        return cmocka_run_group_tests(tests, NULL, NULL);
}
