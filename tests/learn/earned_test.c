// SPDX-License-Identifier: GPL-3.0-or-later
// The rule of a certificate, part by part.
#include "learn/earned.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

#include "base/memory.h"

static const char *lesson_ids[] = {"a", "b", "c"};
static const char *more_ids[] = {"d", "e"};
static const char *test_ids[] = {"x", "y"};

// `context`: the ids that are finished, a letter each.
static bool has_finished(const void *context, const char *lesson)
{
        return strchr(context, *lesson) != NULL;
}

static void each_part_is_counted(void **state)
{
        static const struct {
                struct certificate_rule rule;
                const char *finished;
                size_t held, attended;
                bool lessons, attendance, after_test;
        } rows[] = {
                {{80, 0, false}, "abcd", 0, 0, true, true, true},
                {{80, 0, false}, "abc", 0, 0, false, true, true},
                {{81, 0, false}, "abcd", 0, 0, false, true, true},
                {{100, 0, true}, "abcdex", 0, 0, true, true, false},
                {{0, 0, true}, "xy", 0, 0, true, true, true},
                {{0, 75, false}, "", 4, 3, true, true, true},
                {{0, 75, false}, "", 4, 2, true, false, true},
                {{0, 75, false}, "", 0, 0, true, false, true}, // none held: not met
                {{0, 0, false}, "", 0, 0, true, true, true},
        };
        struct module modules[] = {
                {.lessons = {lesson_ids, 3}},
                {.lessons = {more_ids, 2}},
        };

        (void)state;
        for (size_t i = 0; i < ARRAY_LENGTH(rows); i++) {
                const struct course course = {
                        .modules = modules,
                        .module_count = 2,
                        .tests = {test_ids, 2},
                        .certificate = rows[i].rule,
                };
                const struct earned_facts facts = {
                        has_finished, rows[i].finished, rows[i].held, rows[i].attended};
                assert_int_equal(earned_is_met(EARNED_LESSONS, &course, &facts), rows[i].lessons);
                assert_int_equal(
                        earned_is_met(EARNED_ATTENDANCE, &course, &facts), rows[i].attendance);
                assert_int_equal(
                        earned_is_met(EARNED_AFTER_TEST, &course, &facts), rows[i].after_test);
        }
}

static void what_is_needed_is_rounded_up(void **state)
{
        (void)state;
        assert_int_equal(earned_needed(7, 80), 6);
        assert_int_equal(earned_needed(10, 80), 8);
        assert_int_equal(earned_needed(46, 100), 46);
        assert_int_equal(earned_needed(46, 0), 0);
        assert_int_equal(earned_needed(0, 80), 0);
}

int main(void)
{
        const struct CMUnitTest tests[] = {
                cmocka_unit_test(each_part_is_counted),
                cmocka_unit_test(what_is_needed_is_rounded_up),
        };
        return cmocka_run_group_tests(tests, NULL, NULL);
}
