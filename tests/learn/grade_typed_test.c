// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers, words, blanks of a worked sum, splits.
#include "learn/grade.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

#include "base/memory.h"
#include "support/grades.h"

static struct near_number near[] = {{.number = 4650000, .because = "You added"}, {.number = 3500}};
static const struct number_key exact = {
        .number = 350000, .near = near, .near_count = ARRAY_LENGTH(near)};
static const struct number_key about = {.number = 350000, .within = 1000};
static const struct number_key percent = {.number = 350000, .within = 500, .within_percent = true};
static const struct number_key sixteen = {.number = 1600};
static const struct number_key debt = {.number = -10000, .within = 500, .within_percent = true};
static const struct number_key broken = {.number = 100, .within = -5};
static const struct number_key huge = {
        .number = INT64_MAX, .within = INT64_MAX, .within_percent = true};
static const struct number_key low = {.number = -INT64_MAX, .within = INT64_MAX};
struct number_case {
        const struct number_key *key;
        const char *typed;
        enum outcome outcome;
        const char *because;
};

static const struct number_case number_cases[] = {
        {&exact, "3500", OUTCOME_RIGHT, "why"},
        {&exact, "3 500 сом", OUTCOME_RIGHT, "why"},
        {&exact, "3,5 миң", OUTCOME_RIGHT, "why"},
        {&exact, "3500,00", OUTCOME_RIGHT, "why"},
        {&exact, "3500,01", OUTCOME_WRONG, "why"},
        {&exact, "46 500", OUTCOME_WRONG, "You added"},
        {&exact, "35", OUTCOME_WRONG, "why"}, // near, without words of its own
        {&exact, "-3500", OUTCOME_WRONG, "why"},
        {&exact, " 0 ", OUTCOME_DONT_KNOW, "why"},
        {&exact, "0 сом", OUTCOME_WRONG, "why"},
        {&exact, "0,350", OUTCOME_ASK_BACK, NULL},
        {&exact, "?", OUTCOME_ASK_BACK, NULL},
        {&exact, "999999999999999999999", OUTCOME_ASK_BACK, NULL},
        {&about, "3490", OUTCOME_RIGHT, "why"},
        {&about, "3510", OUTCOME_RIGHT, "why"},
        {&about, "3489,99", OUTCOME_WRONG, "why"},
        {&about, "3510,01", OUTCOME_WRONG, "why"},
        {&percent, "3325", OUTCOME_RIGHT, "why"},
        {&percent, "3675", OUTCOME_RIGHT, "why"},
        {&percent, "3675,01", OUTCOME_WRONG, "why"},
        {&sixteen, "16", OUTCOME_RIGHT, "why"},
        {&sixteen, "16,0", OUTCOME_RIGHT, "why"},
        {&sixteen, "16%", OUTCOME_RIGHT, "why"},
        {&sixteen, "16000", OUTCOME_WRONG, "why"}, // never passes for 16
        {&sixteen, "16,000", OUTCOME_WRONG, "why"},
        {&sixteen, "16.000", OUTCOME_WRONG, "why"},
        {&sixteen, "16 миң", OUTCOME_WRONG, "why"},
        {&debt, "\u2212105", OUTCOME_RIGHT, "why"},
        {&debt, "-105,01", OUTCOME_WRONG, "why"},
        {&broken, "1", OUTCOME_RIGHT, "why"},
        {&huge, "-92233720368547758", OUTCOME_RIGHT, "why"},
        {&low, "92233720368547758", OUTCOME_WRONG, "why"},
};

static void test_numbers(void **state)
{
        (void)state;
        for (size_t i = 0; i < ARRAY_LENGTH(number_cases); i++) {
                const struct question question = {
                        .kind = QUESTION_NUMBER, .because = "why", .number = *number_cases[i].key};
                struct response response = response_typing(number_cases[i].typed);
                struct grade grade = grade_question(&question, &response, NULL);
                if (grade.outcome != number_cases[i].outcome)
                        fail_msg("\"%s\": %s", number_cases[i].typed, outcome_word(grade.outcome));
                assert_text(grade.because, number_cases[i].because);
        }
}

static void test_asking_back_tells_what_it_could_mean(void **state)
{
        (void)state;
        struct response response = response_typing("0,350");
        struct grade grade = grade_question(small_question("leak"), &response, NULL);
        assert_int_equal(grade.asked.outcome, NUMBER_AMBIGUOUS);
        assert_int_equal(grade.asked.value, 35000);
        assert_int_equal(grade.asked.other, 35);
}

static void test_a_flood_is_asked_back(void **state)
{
        (void)state;
        static char flood[100000];
        memset(flood, '7', sizeof(flood) - 1);
        struct response response = response_typing(flood);
        struct grade grade = grade_question(small_question("leak"), &response, NULL);
        assert_int_equal(grade.outcome, OUTCOME_ASK_BACK);
        assert_int_equal(grade.asked.outcome, NUMBER_NONE);
}

static void test_words(void **state)
{
        (void)state;
        static const struct {
                const char *question;
                const char *typed;
                enum outcome outcome;
                const char *because;
        } cases[] = {
                {"gap", "Budget", OUTCOME_RIGHT, "A plan for money"},
                {"gap", " plan ", OUTCOME_RIGHT, "A plan for money"},
                {"gap", "budgt", OUTCOME_NEARLY, NULL},
                {"gap", "plans", OUTCOME_WRONG, "A plan for money"}, // four letters: no slip
                {"gap", "list", OUTCOME_WRONG, "A plan for money"},
                {"gap", "0", OUTCOME_DONT_KNOW, "A plan for money"},
                {"exact", "КАРЫЗ", OUTCOME_RIGHT, NULL},
                {"exact", "карыс", OUTCOME_NEARLY, NULL},
                {"exact", "насыя", OUTCOME_WRONG, NULL},
        };
        static const struct reading reading = {
                .context = "small", .written = LANGUAGE_EN, .language = LANGUAGE_EN};
        for (size_t i = 0; i < ARRAY_LENGTH(cases); i++) {
                struct response response = response_typing(cases[i].typed);
                const struct question *question = small_question(cases[i].question);
                struct grade grade = grade_question(question, &response, NULL);
                assert_grade(grade, cases[i].outcome,
                        cases[i].outcome == OUTCOME_RIGHT ? POINTS_FULL : 0, cases[i].because);
                grade = grade_question(question, &response, &reading);
                assert_int_equal(grade.outcome, cases[i].outcome);
        }
        struct response nothing = response_typing(NULL);
        assert_int_equal(
                grade_question(small_question("gap"), &nothing, NULL).outcome, OUTCOME_WRONG);
}

static void test_worked_blanks(void **state)
{
        (void)state;
        static const struct {
                const char *typed;
                enum outcome outcome;
                int points;
                size_t field;
        } cases[] = {
                {"3000\n12,50", OUTCOME_RIGHT, 1000, 0},
                {"3 миң\n12.5", OUTCOME_RIGHT, 1000, 0},
                {"3000\n12", OUTCOME_PARTLY, 500, 1},
                {"2000\n12,5", OUTCOME_PARTLY, 500, 0},
                {"1\n2", OUTCOME_WRONG, 0, 0},
                {"3000", OUTCOME_ASK_BACK, 0, 1},
                {"x\n12,50", OUTCOME_ASK_BACK, 0, 0},
                {"3000\n12,500,1", OUTCOME_ASK_BACK, 0, 1},
                {"0", OUTCOME_DONT_KNOW, 0, 0},
                {"3000\n0", OUTCOME_DONT_KNOW, 0, 0},
                {"3000\n12,50\n99", OUTCOME_RIGHT, 1000, 0},
        };
        for (size_t i = 0; i < ARRAY_LENGTH(cases); i++) {
                struct response response = response_typing(cases[i].typed);
                struct grade grade = grade_step(small_step(2), &response, NULL);
                assert_grade(grade, cases[i].outcome, cases[i].points, NULL);
                assert_int_equal(grade.field, cases[i].field);
        }
}

// 10000 som: food at least 6000, sweets at most 1000, savings at least 500.
static void test_a_split_says_which_rule_breaks_first(void **state)
{
        (void)state;
        static const struct {
                const char *typed;
                enum outcome outcome;
                enum split_rule broken;
                size_t field;
                int64_t difference;
                const char *because;
        } cases[] = {
                {"6000\n1000\n3000", OUTCOME_RIGHT, SPLIT_KEPT, 0, 0, NULL},
                {"9 500\n\n500 сом", OUTCOME_RIGHT, SPLIT_KEPT, 0, 0, NULL},
                {"5000\n2000\n2999", OUTCOME_WRONG, SPLIT_TOTAL, 0, -100, NULL},
                {"5000\n2000\n100", OUTCOME_WRONG, SPLIT_TOTAL, 0, -290000, NULL},
                {"6000\n1000\n3000,50", OUTCOME_WRONG, SPLIT_TOTAL, 0, 50, NULL},
                {"5999\n1001\n3000", OUTCOME_WRONG, SPLIT_LEAST, 0, 0, "Hungry"},
                {"8600\n1000\n400", OUTCOME_WRONG, SPLIT_LEAST, 2, 0, NULL},
                {"6000\n1500\n2500", OUTCOME_WRONG, SPLIT_MOST, 1, 0, "Too sweet"},
                {"10500\n-1000\n500", OUTCOME_WRONG, SPLIT_LEAST, 1, 0, NULL},
                {"6000\nx\n3000", OUTCOME_ASK_BACK, SPLIT_KEPT, 1, 0, NULL},
                {"0", OUTCOME_WRONG, SPLIT_TOTAL, 0, -1000000, NULL},
                {"90000000000000000\n90000000000000000\n1", OUTCOME_WRONG, SPLIT_TOTAL, 0,
                        INT64_MAX, NULL},
                {"-90000000000000000\n-90000000000000000", OUTCOME_WRONG, SPLIT_TOTAL, 0, INT64_MIN,
                        NULL},
        };
        for (size_t i = 0; i < ARRAY_LENGTH(cases); i++) {
                struct response response = response_typing(cases[i].typed);
                struct grade grade = grade_step(small_step(3), &response, NULL);
                assert_grade(grade, cases[i].outcome,
                        cases[i].outcome == OUTCOME_RIGHT ? POINTS_FULL : 0, cases[i].because);
                assert_int_equal(grade.broken, cases[i].broken);
                assert_int_equal(grade.field, cases[i].field);
                assert_true(grade.difference == cases[i].difference);
        }
}

int main(void)
{
        const struct CMUnitTest tests[] = {
                cmocka_unit_test(test_numbers),
                cmocka_unit_test(test_asking_back_tells_what_it_could_mean),
                cmocka_unit_test(test_a_flood_is_asked_back),
                cmocka_unit_test(test_words),
                cmocka_unit_test(test_worked_blanks),
                cmocka_unit_test(test_a_split_says_which_rule_breaks_first),
        };
        return cmocka_run_group_tests(tests, NULL, NULL);
}
