// SPDX-License-Identifier: GPL-3.0-or-later
#include "learn/summary.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

#include "base/memory.h"
#include "learn/progress.h"
#include "support/records.h"
#include "support/small_lesson.h"

// first-thing and all teach "limit", gap teaches "words", leak and exact name no objective.
static void test_sums_a_lesson_up(void **state)
{
        (void)state;
        static const struct {
                const char *records;
                size_t questions;
                int percent;
                bool passed;
                const char *repeat; // first letters
                int limit;
                bool limit_reached;
                bool words_reached;
        } cases[] = {
                {"", 0, 0, true, "", 0, false, false},
                {"small+ small.story small$", 0, 0, true, "", 0, false, false},
                {"small+ small.first-thing=1000 small.all=1000 small.leak=1000 small.gap=1000 "
                 "small.exact=1000 small$",
                        5, 100, true, "", 100, true, true},
                {"small+ small.first-thing=0 small.first-thing=1000/2 small.all=500 small.leak? "
                 "small.gap=0 small$",
                        4, 37, false, "alg", 75, true, false},
                {"small+ small.first-thing=0 small.all=500 small$", 2, 25, false, "fa", 25, false,
                        false},
                // The last attempt counts, other lessons and recalls do not.
                {"small+ small.gap=0 small$ small+ small.gap=1000 ~small.all=0 other.leak=0 small$",
                        1, 100, true, "", 0, false, true},
                {"small+ small.sum#0 small.envelopes#0 small$", 0, 0, true, "", 0, false, false},
        };
        for (size_t i = 0; i < ARRAY_LENGTH(cases); i++) {
                struct arena arena;
                arena_init(&arena);
                struct written_records records = records_from_text(&arena, cases[i].records);
                struct summary summary =
                        summary_of_lesson(&arena, small_lesson(), records.items, records.count);
                assert_int_equal(summary.questions, cases[i].questions);
                assert_int_equal(summary.percent, cases[i].percent);
                assert_int_equal(summary.passed, cases[i].passed);
                assert_int_equal(summary.repeat_count, strlen(cases[i].repeat));
                for (size_t k = 0; k < summary.repeat_count; k++)
                        assert_int_equal(summary.repeat[k]->id[0], cases[i].repeat[k]);
                assert_int_equal(summary.objective_count, 3);
                assert_string_equal(summary.objectives[0].objective->id, "limit");
                assert_int_equal(summary.objectives[0].percent, cases[i].limit);
                assert_int_equal(summary.objectives[0].reached, cases[i].limit_reached);
                assert_int_equal(summary.objectives[1].reached, cases[i].words_reached);
                assert_int_equal(summary.objectives[2].questions, 0);
                assert_false(summary.objectives[2].reached);
                arena_clear(&arena);
        }
}

static void test_agrees_with_progress(void **state)
{
        (void)state;
        struct arena arena;
        arena_init(&arena);
        struct written_records records = records_from_text(
                &arena, "small+ small.first-thing=1000 small.all=333 small.gone=1000 small$");
        struct summary summary =
                summary_of_lesson(&arena, small_lesson(), records.items, records.count);
        struct progress progress =
                progress_of_lesson("small", small_lesson(), records.items, records.count);
        assert_int_equal(summary.percent, 77);
        assert_int_equal(summary.percent, progress.percent);
        assert_int_equal(summary.passed, progress.passed);
        arena_clear(&arena);
}

static void test_names_todays_step(void **state)
{
        (void)state;
        struct arena arena;
        arena_init(&arena);
        struct written_records records =
                records_from_text(&arena, "small+ small.week!first small.week!envelope small$");
        struct summary summary =
                summary_of_lesson(&arena, small_lesson(), records.items, records.count);
        assert_string_equal(summary.pledge->id, "week");
        assert_string_equal(summary.pledged, "envelope");
        records = records_from_text(&arena, "small+ small.week other.week!no small$");
        summary = summary_of_lesson(&arena, small_lesson(), records.items, records.count);
        assert_string_equal(summary.pledge->id, "week");
        assert_null(summary.pledged);
        summary = summary_of_lesson(&arena, small_test(), NULL, 0);
        assert_null(summary.pledge);
        arena_clear(&arena);
}

int main(void)
{
        const struct CMUnitTest tests[] = {
                cmocka_unit_test(test_sums_a_lesson_up),
                cmocka_unit_test(test_agrees_with_progress),
                cmocka_unit_test(test_names_todays_step),
        };
        return cmocka_run_group_tests(tests, NULL, NULL);
}
