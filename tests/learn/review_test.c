// SPDX-License-Identifier: GPL-3.0-or-later
#include "learn/review.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "base/memory.h"

static struct record answered(
        const char *lesson, const char *step, int64_t day, enum outcome outcome)
{
        return (struct record){
                .kind = RECORD_ANSWER,
                .lesson = lesson,
                .step = step,
                .outcome = outcome,
                .points = outcome == OUTCOME_RIGHT ? POINTS_FULL : 0,
                .try_number = 1,
                .day = day,
        };
}

// One question through its life: what was answered when, and where it lies afterwards.
static void test_boxes_are_a_day_a_week_and_a_month(void **state)
{
        (void)state;
        static const struct {
                int64_t day;
                enum outcome outcome;
                int try_number;
                int hints;
                int box;
                int64_t due;
        } life[] = {
                {100, OUTCOME_WRONG, 1, 0, 0, 101}, // the first answer, whatever it is
                {100, OUTCOME_RIGHT, 2, 0, 0, 101}, // before its day: no change
                {101, OUTCOME_RIGHT, 1, 0, 1, 108}, // next day → a week
                {105, OUTCOME_RIGHT, 1, 0, 1, 108},
                {110, OUTCOME_RIGHT, 1, 0, 2, 140}, // a week, late → a month
                {140, OUTCOME_RIGHT, 1, 0, 2, 170}, // stays in the last box
                {170, OUTCOME_WRONG, 1, 0, 0, 171}, // a miss goes back to the first
                {171, OUTCOME_RIGHT, 1, 0, 1, 178}, {178, OUTCOME_PARTLY, 1, 0, 0, 179},
                {179, OUTCOME_RIGHT, 1, 0, 1, 186},
                {180, OUTCOME_DONT_KNOW, 1, 0, 0, 181}, // also before its day
                {181, OUTCOME_RIGHT, 1, 1, 0, 182},     // with a hint: again tomorrow
                {182, OUTCOME_RIGHT, 2, 0, 0, 183},
                {150, OUTCOME_RIGHT, 1, 0, 0, 183}, // the clock was set back
        };
        struct review review;
        review_init(&review);
        for (size_t i = 0; i < ARRAY_LENGTH(life); i++) {
                struct record record = answered("needs", "q", life[i].day, life[i].outcome);
                record.try_number = life[i].try_number;
                record.hints = life[i].hints;
                record.recall = i % 2 == 1;
                review_add(&review, &record);
                assert_int_equal(review.count, 1);
                if (review.items[0].box != life[i].box || review.items[0].due != life[i].due)
                        fail_msg("row %zu: box %d, due %lld", i, review.items[0].box,
                                (long long)review.items[0].due);
        }
        assert_int_equal(review_days(0), 1);
        assert_int_equal(review_days(1), 7);
        assert_int_equal(review_days(2), 30);
        review_clear(&review);
}

static void test_only_answers_to_questions_come_back(void **state)
{
        (void)state;
        struct review review;
        review_init(&review);
        for (int kind = 0; kind < RECORD_KIND_COUNT; kind++) {
                struct record record = answered("needs", "q", 1, OUTCOME_RIGHT);
                record.kind = (enum record_kind)kind;
                review_add(&review, &record);
                assert_int_equal(review.count, kind >= RECORD_ANSWER);
        }
        struct record nameless = answered("needs", NULL, 1, OUTCOME_RIGHT);
        review_add(&review, &nameless);
        assert_int_equal(review.count, 1);
        review_clear(&review);
}

static void test_longest_due_first_and_never_of_the_lesson_being_opened(void **state)
{
        (void)state;
        const struct record records[] = {
                answered("goals", "a", 10, OUTCOME_RIGHT), answered("goals", "b", 5, OUTCOME_RIGHT),
                answered("needs", "c", 4, OUTCOME_RIGHT), answered("needs", "d", 4, OUTCOME_RIGHT),
                answered("needs", "d", 5, OUTCOME_RIGHT), // box 1, due 12
                answered("talk", "e", 11, OUTCOME_RIGHT), // due 12, box 0
                answered("talk", "f", 20, OUTCOME_RIGHT), // due 21
                answered("talk", "a", 10, OUTCOME_WRONG), // the same step id in another lesson
        };
        struct review review;
        review_init(&review);
        for (size_t i = 0; i < ARRAY_LENGTH(records); i++)
                review_add(&review, &records[i]);
        const struct {
                const char *opening;
                int64_t today;
                size_t most;
                const char *expected;
        } cases[] = {
                {NULL, 12, 9, "cbaaed"},
                {NULL, 12, 2, "cb"},
                {NULL, 12, 0, ""},
                {"goals", 12, 2, "ca"},
                {"needs", 12, 9, "baae"},
                {"needs", 5, 9, ""},
                {"other", 21, 9, "cbaaedf"},
                {NULL, 4, 9, ""},
        };
        for (size_t i = 0; i < ARRAY_LENGTH(cases); i++) {
                const struct review_item *due[9];
                char found[10] = "";
                size_t count =
                        review_due(&review, cases[i].today, cases[i].opening, due, cases[i].most);
                for (size_t k = 0; k < count; k++)
                        found[k] = due[k]->step[0];
                assert_string_equal(found, cases[i].expected);
        }
        assert_int_equal(review_next_day(&review, "goals"), 6);
        assert_int_equal(review_next_day(&review, "talk"), 11);
        assert_int_equal(review_next_day(&review, "other"), -1);
        review_clear(&review);
}

static void test_grows_with_the_questions(void **state)
{
        (void)state;
        static char steps[300][8];
        struct review review;
        review_init(&review);
        for (size_t i = 0; i < ARRAY_LENGTH(steps); i++) {
                snprintf(steps[i], sizeof(steps[i]), "q%zu", i);
                struct record record = answered("long", steps[i], 1, OUTCOME_RIGHT);
                review_add(&review, &record);
        }
        assert_int_equal(review.count, ARRAY_LENGTH(steps));
        review_clear(&review);
        assert_int_equal(review.count, 0);
}

int main(void)
{
        const struct CMUnitTest tests[] = {
                cmocka_unit_test(test_boxes_are_a_day_a_week_and_a_month),
                cmocka_unit_test(test_only_answers_to_questions_come_back),
                cmocka_unit_test(test_longest_due_first_and_never_of_the_lesson_being_opened),
                cmocka_unit_test(test_grows_with_the_questions),
        };
        return cmocka_run_group_tests(tests, NULL, NULL);
}
