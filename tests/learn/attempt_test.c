// SPDX-License-Identifier: GPL-3.0-or-later
#include "learn/attempt.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "base/memory.h"
#include "support/records.h"

// The attempts at lesson "a" as "first+count", with $ where finished.
static void test_cuts_walks_out_of_the_records(void **state)
{
        (void)state;
        static const struct {
                const char *records;
                const char *attempts;
        } cases[] = {
                {"", ""},
                {"b+ b.x b$", ""},
                {"a+", "0+1"},
                {"a+ a.x a.y a$", "0+4$"},
                {"b+ a+ b.x a.x b.y a.y b$", "1+5"},
                {"a+ a.x a$ a+ a.x", "0+3$ 3+2"},
                {"a+ a.x b+ b.x a+ a.y a$", "0+2 4+3$"}, // begun anew
                {"a.x a.y a$", "0+3$"},                  // the start is missing
                {"a$ a$", ""},
                {"a+ a.x a$ a.week!later", "0+3$"}, // a pledge behind the end begins nothing
                {"a=1000 ~a.x=1000", ""},
                {"a+ ~a.x=1000 a$", "0+3$"},
        };
        for (size_t i = 0; i < ARRAY_LENGTH(cases); i++) {
                struct arena arena;
                arena_init(&arena);
                struct written_records records = records_from_text(&arena, cases[i].records);
                char found[64] = "";
                struct attempt attempt;
                bool more = attempt_first(&attempt, records.items, records.count, "a");
                while (more) {
                        size_t end = strlen(found);
                        snprintf(found + end, sizeof(found) - end, "%s%d+%zu%s",
                                end == 0 ? "" : " ", (int)(attempt.records - records.items),
                                attempt.count, attempt.finished ? "$" : "");
                        more = attempt_next(&attempt, records.items, records.count);
                }
                assert_string_equal(found, cases[i].attempts);
                struct attempt last;
                assert_int_equal(attempt_last(&last, records.items, records.count, "a"),
                        cases[i].attempts[0] != '\0');
                if (cases[i].attempts[0] != '\0')
                        assert_ptr_equal(last.records, attempt.records);
                arena_clear(&arena);
        }
}

static void test_adds_up_what_came_of_it(void **state)
{
        (void)state;
        static const struct {
                const char *records;
                size_t questions;
                int points;
                int percent;
                int first_percent;
                bool helped;
        } cases[] = {
                {"a+ a.x", 0, 0, 0, 0, false},
                {"a+ a.q=1000", 1, 1000, 100, 100, false},
                {"a+ a.q=0", 1, 0, 0, 0, true},
                {"a+ a.q?", 1, 0, 0, 0, true},
                {"a+ a.q=0 a.q=1000/2", 1, 1000, 100, 0, true},
                {"a+ a.q=500 a.q=250/2", 1, 500, 50, 50, true},
                {"a+ a.q=1000/1h", 1, 1000, 100, 0, true},
                {"a+ a.q=1000 a.r=0 a.s=1000", 3, 2000, 66, 66, true},
                {"a+ a.q=1000 b.r=0 a.s=1000 ~a.t=0", 2, 2000, 100, 100, false},
                {"a+ a.sum#1000 a.q=1000", 1, 1000, 100, 100, false},
        };
        for (size_t i = 0; i < ARRAY_LENGTH(cases); i++) {
                struct arena arena;
                arena_init(&arena);
                struct written_records records = records_from_text(&arena, cases[i].records);
                struct attempt attempt;
                assert_true(attempt_last(&attempt, records.items, records.count, "a"));
                struct score score = attempt_score(&attempt);
                assert_int_equal(score.questions, cases[i].questions);
                assert_int_equal(score.points, cases[i].points);
                assert_int_equal(score.percent, cases[i].percent);
                assert_int_equal(score.first_percent, cases[i].first_percent);
                assert_int_equal(score.helped, cases[i].helped);
                arena_clear(&arena);
        }
}

static void test_knows_what_was_shown(void **state)
{
        (void)state;
        struct arena arena;
        arena_init(&arena);
        struct written_records records = records_from_text(&arena, "a+ a.x b.y a.q=1000 ~a.z=1000");
        struct attempt attempt;
        assert_true(attempt_last(&attempt, records.items, records.count, "a"));
        assert_true(attempt_visited(&attempt, "x"));
        assert_false(attempt_visited(&attempt, "y"));
        assert_false(attempt_visited(&attempt, "z"));
        assert_false(attempt_answered(&attempt, "x").given);
        assert_true(attempt_answered(&attempt, "q").given);
        arena_clear(&arena);
}

// A merged stick may bring anything.
static void test_passes_over_records_without_a_step(void **state)
{
        (void)state;
        const struct record records[] = {
                {.kind = RECORD_VISIT, .lesson = "a"},
                {.kind = RECORD_ANSWER, .lesson = "a", .points = POINTS_FULL},
                {.kind = RECORD_ANSWER, .lesson = "a", .step = "q", .points = POINTS_FULL},
        };
        struct attempt attempt;
        assert_true(attempt_last(&attempt, records, ARRAY_LENGTH(records), "a"));
        assert_int_equal(attempt_score(&attempt).questions, 1);
        assert_false(attempt_visited(&attempt, "x"));
}

static void test_leaves_out_what_is_kept_beside_the_lesson(void **state)
{
        (void)state;
        const struct record records[] = {
                {.kind = RECORD_PLAN, .lesson = "a", .step = "p", .response = "plan 1 till"},
                {.kind = RECORD_STARTED, .lesson = "a"},
                {.kind = RECORD_VISIT, .lesson = "a", .step = "x"},
                {.kind = RECORD_RUN, .lesson = "a", .step = "y", .response = "run"},
                {.kind = RECORD_PLAN, .lesson = "a", .step = "p", .response = "plan 1 till"},
        };
        struct attempt attempt;
        assert_true(attempt_last(&attempt, records, ARRAY_LENGTH(records), "a"));
        assert_ptr_equal(attempt.records, &records[1]);
        assert_int_equal(attempt.count, 2);
}

int main(void)
{
        const struct CMUnitTest tests[] = {
                cmocka_unit_test(test_cuts_walks_out_of_the_records),
                cmocka_unit_test(test_adds_up_what_came_of_it),
                cmocka_unit_test(test_knows_what_was_shown),
                cmocka_unit_test(test_passes_over_records_without_a_step),
                cmocka_unit_test(test_leaves_out_what_is_kept_beside_the_lesson),
        };
        return cmocka_run_group_tests(tests, NULL, NULL);
}
