// SPDX-License-Identifier: GPL-3.0-or-later
// Choosing: one right, several right, true or false.
#include "learn/grade.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

#include "base/memory.h"
#include "support/grades.h"

static struct response choosing(uint64_t chosen)
{
        return (struct response){.kind = RESPONSE_CHOSEN, .chosen = chosen};
}

static void test_one_right(void **state)
{
        (void)state;
        static const struct {
                uint64_t chosen;
                enum outcome outcome;
                const char *because;
                const char *misconception;
        } cases[] = {
                {1, OUTCOME_RIGHT, "It covers", NULL},
                {2, OUTCOME_WRONG, "No cover", "M35"},
                {4, OUTCOME_WRONG, NULL, NULL},
                {3, OUTCOME_WRONG, NULL, NULL},
                {8, OUTCOME_WRONG, NULL, NULL},
                {0, OUTCOME_WRONG, NULL, NULL},
        };
        for (size_t i = 0; i < ARRAY_LENGTH(cases); i++) {
                struct response response = choosing(cases[i].chosen);
                struct grade grade = grade_question(small_question("first-thing"), &response, NULL);
                assert_grade(grade, cases[i].outcome,
                        cases[i].outcome == OUTCOME_RIGHT ? POINTS_FULL : 0, cases[i].because);
                assert_text(grade.misconception, cases[i].misconception);
        }
}

// Right are a, b and c; wrong are d and e.
static void test_several_right(void **state)
{
        (void)state;
        static struct answer answers[] = {
                {.text = "a", .right = true, .because = "a!"},
                {.text = "b", .right = true},
                {.text = "c", .right = true, .because = "c!"},
                {.text = "d", .because = "d?", .misconception = "M01"},
                {.text = "e", .misconception = "M02"},
        };
        static const struct question question = {
                .kind = QUESTION_SEVERAL,
                .because = "all of it",
                .answers = answers,
                .answer_count = ARRAY_LENGTH(answers),
        };
        enum { A = 1, B = 2, C = 4, D = 8, E = 16 };
        static const struct {
                uint64_t chosen;
                enum outcome outcome;
                int points;
                const char *because;
                const char *misconception;
        } cases[] = {
                {A | B | C, OUTCOME_RIGHT, 1000, "a!", NULL},
                {A | B, OUTCOME_PARTLY, 666, "c!", NULL},
                {A | C, OUTCOME_PARTLY, 666, "all of it", NULL},
                {A, OUTCOME_PARTLY, 333, "all of it", NULL},
                {A | B | C | D, OUTCOME_PARTLY, 666, "d?", "M01"},
                {A | B | C | D | E, OUTCOME_PARTLY, 333, "d?", "M01"},
                {A | B | E, OUTCOME_PARTLY, 333, "all of it", "M02"},
                {A | D, OUTCOME_WRONG, 0, "d?", "M01"},
                {A | D | E, OUTCOME_WRONG, 0, "d?", "M01"}, // not below 0
                {D | E, OUTCOME_WRONG, 0, "d?", "M01"},
                {0, OUTCOME_WRONG, 0, "a!", NULL},
        };
        for (size_t i = 0; i < ARRAY_LENGTH(cases); i++) {
                struct response response = choosing(cases[i].chosen);
                struct grade grade = grade_question(&question, &response, NULL);
                assert_grade(grade, cases[i].outcome, cases[i].points, cases[i].because);
                assert_text(grade.misconception, cases[i].misconception);
        }
}

static void test_true_or_false(void **state)
{
        (void)state;
        for (int key = 0; key < 2; key++) {
                const struct question question = {
                        .kind = QUESTION_CLAIM, .because = "36 a year", .claim = key};
                for (int said = 0; said < 2; said++) {
                        struct response response = response_claiming(said);
                        assert_grade(grade_question(&question, &response, NULL),
                                key == said ? OUTCOME_RIGHT : OUTCOME_WRONG,
                                key == said ? POINTS_FULL : 0, "36 a year");
                }
        }
}

int main(void)
{
        const struct CMUnitTest tests[] = {
                cmocka_unit_test(test_one_right),
                cmocka_unit_test(test_several_right),
                cmocka_unit_test(test_true_or_false),
        };
        return cmocka_run_group_tests(tests, NULL, NULL);
}
