// SPDX-License-Identifier: GPL-3.0-or-later
// What holds for all shapes of questions.
#include "learn/grade.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

#include "base/memory.h"
#include "support/grades.h"

static void test_dont_know_is_explained(void **state)
{
        (void)state;
        static const struct {
                size_t step;
                const char *because;
        } cases[] = {{2, NULL}, {3, NULL}, {4, "It covers"}, {5, "Bread"}, {6, "Take away"},
                {7, "A plan for money"}, {8, NULL}};
        struct response response = response_dont_know();
        for (size_t i = 0; i < ARRAY_LENGTH(cases); i++)
                assert_grade(grade_step(small_step(cases[i].step), &response, NULL),
                        OUTCOME_DONT_KNOW, 0, cases[i].because);
}

static void test_another_shape_is_wrong(void **state)
{
        (void)state;
        const struct response responses[] = {response_choosing(0), response_claiming(true),
                response_typing("7"), response_placing(2)};
        static const struct {
                size_t step;
                enum response_kind kind;
        } steps[] = {{0, RESPONSE_DONT_KNOW}, {2, RESPONSE_TYPED}, {3, RESPONSE_TYPED},
                {4, RESPONSE_CHOSEN}, {5, RESPONSE_CHOSEN}, {6, RESPONSE_TYPED},
                {7, RESPONSE_TYPED}};
        for (size_t i = 0; i < ARRAY_LENGTH(steps); i++) {
                for (size_t k = 0; k < ARRAY_LENGTH(responses); k++) {
                        if (responses[k].kind == steps[i].kind)
                                continue;
                        struct grade grade =
                                grade_step(small_step(steps[i].step), &responses[k], NULL);
                        assert_int_equal(grade.outcome, OUTCOME_WRONG);
                        assert_int_equal(grade.points, 0);
                }
        }
}

static void test_which_steps_ask_and_for_how_much(void **state)
{
        (void)state;
        static const bool asks[] = {false, false, true, true, true, true, true, true, true, false};
        static const size_t fields[] = {1, 1, 2, 3, 1, 1, 1, 1, 1, 1};
        for (size_t i = 0; i < ARRAY_LENGTH(asks); i++) {
                assert_int_equal(step_asks(small_step(i)), asks[i]);
                assert_int_equal(step_fields(small_step(i)), fields[i]);
        }
        static const struct step plain = {.kind = STEP_WORKED};
        assert_false(step_asks(&plain));
}

// These words are in databases: a change here loses what people did.
static void test_the_words_never_change(void **state)
{
        (void)state;
        static const char *const words[] = {
                "right", "partly", "wrong", "dont-know", "nearly", "ask-back"};
        enum outcome outcome;
        for (size_t i = 0; i < ARRAY_LENGTH(words); i++) {
                assert_string_equal(outcome_word((enum outcome)i), words[i]);
                assert_true(outcome_from_word(&outcome, words[i]));
                assert_int_equal(outcome, i);
        }
        assert_false(outcome_from_word(&outcome, "correct"));
}

int main(void)
{
        const struct CMUnitTest tests[] = {
                cmocka_unit_test(test_dont_know_is_explained),
                cmocka_unit_test(test_another_shape_is_wrong),
                cmocka_unit_test(test_which_steps_ask_and_for_how_much),
                cmocka_unit_test(test_the_words_never_change),
        };
        return cmocka_run_group_tests(tests, NULL, NULL);
}
