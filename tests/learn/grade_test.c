// SPDX-License-Identifier: GPL-3.0-or-later
// Every clause of the grading page, shape by shape.
#include "learn/grade.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

#include "base/memory.h"
#include "support/small_lesson.h"

static const struct question *small_question(const char *id)
{
        const struct lesson *lesson = small_lesson();
        for (size_t i = 0; i < lesson->step_count; i++) {
                if (strcmp(lesson->steps[i].id, id) == 0)
                        return &lesson->steps[i].question;
        }
        fail();
        return NULL;
}

static const struct step *small_step(size_t place)
{
        return &small_lesson()->steps[place];
}

static void assert_text(const char *text, const char *expected)
{
        if (expected == NULL)
                assert_null(text);
        else if (text == NULL)
                fail_msg("nothing instead of \"%s\"", expected);
        else
                assert_string_equal(text, expected);
}

static void assert_grade(struct grade grade, enum outcome outcome, int points, const char *because)
{
        assert_int_equal(grade.outcome, outcome);
        assert_int_equal(grade.points, points);
        assert_text(grade.because, because);
}

static struct response choosing(uint64_t chosen)
{
        return (struct response){.kind = RESPONSE_CHOSEN, .chosen = chosen};
}

static struct response placing(const char *places)
{
        struct response response = response_placing(strlen(places));
        for (size_t i = 0; places[i] != '\0'; i++) {
                if (places[i] != '-')
                        response_place(&response, i, (size_t)(places[i] - '0'));
        }
        return response;
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

static void test_numbers(void **state)
{
        (void)state;
        static struct near_number near[] = {
                {.number = 4650000, .because = "You added"}, {.number = 3500}};
        static const struct number_key exact = {
                .number = 350000, .near = near, .near_count = ARRAY_LENGTH(near)};
        static const struct number_key about = {.number = 350000, .within = 1000};
        static const struct number_key percent = {
                .number = 350000, .within = 500, .within_percent = true};
        static const struct number_key sixteen = {.number = 1600};
        static const struct number_key debt = {
                .number = -10000, .within = 500, .within_percent = true};
        static const struct number_key broken = {.number = 100, .within = -5};
        static const struct number_key huge = {
                .number = INT64_MAX, .within = INT64_MAX, .within_percent = true};
        static const struct number_key low = {.number = -INT64_MAX, .within = INT64_MAX};
        static const struct {
                const struct number_key *key;
                const char *typed;
                enum outcome outcome;
                const char *because;
        } cases[] = {
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
        for (size_t i = 0; i < ARRAY_LENGTH(cases); i++) {
                const struct question question = {
                        .kind = QUESTION_NUMBER, .because = "why", .number = *cases[i].key};
                struct response response = response_typing(cases[i].typed);
                struct grade grade = grade_question(&question, &response, NULL);
                if (grade.outcome != cases[i].outcome)
                        fail_msg("\"%s\": %s", cases[i].typed, outcome_word(grade.outcome));
                assert_text(grade.because, cases[i].because);
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

static void test_pairs_by_the_share_placed_rightly(void **state)
{
        (void)state;
        static struct pair pairs[] = {{"rent", "every month"}, {"wool", "some months"},
                {"bread", "every month"}, {"toi", "once"}};
        static const struct question question = {
                .kind = QUESTION_PAIRS, .because = "why", .pairs = pairs, .pair_count = 4};
        static const struct {
                const char *placed;
                enum outcome outcome;
                int points;
        } cases[] = {
                {"0123", OUTCOME_RIGHT, 1000},
                {"2103", OUTCOME_RIGHT, 1000}, // the same words on the right
                {"0132", OUTCOME_PARTLY, 500},
                {"3210", OUTCOME_WRONG, 0},
                {"----", OUTCOME_WRONG, 0},
                {"0---", OUTCOME_PARTLY, 250},
                {"9999", OUTCOME_WRONG, 0},
                {"", OUTCOME_WRONG, 0},
                {"01234", OUTCOME_RIGHT, 1000},
        };
        for (size_t i = 0; i < ARRAY_LENGTH(cases); i++) {
                struct response response = placing(cases[i].placed);
                assert_grade(grade_question(&question, &response, NULL), cases[i].outcome,
                        cases[i].points, "why");
        }
}

static void test_order_by_the_share_of_neighbours(void **state)
{
        (void)state;
        static const char *items[] = {"a", "b", "c", "d", "e"};
        static const struct question question = {
                .kind = QUESTION_ORDER, .because = "why", .order = items, .order_count = 5};
        static const struct {
                const char *placed;
                enum outcome outcome;
                int points;
        } cases[] = {
                {"01234", OUTCOME_RIGHT, 1000},
                {"10234", OUTCOME_PARTLY, 750},
                {"12340", OUTCOME_PARTLY, 750},
                {"10324", OUTCOME_PARTLY, 500},
                {"43210", OUTCOME_WRONG, 0},
                {"0123-", OUTCOME_PARTLY, 750},
                {"00000", OUTCOME_WRONG, 0},
                {"01239", OUTCOME_PARTLY, 750},
                {"-----", OUTCOME_WRONG, 0},
                {"", OUTCOME_WRONG, 0},
        };
        for (size_t i = 0; i < ARRAY_LENGTH(cases); i++) {
                struct response response = placing(cases[i].placed);
                assert_grade(grade_question(&question, &response, NULL), cases[i].outcome,
                        cases[i].points, "why");
        }
        static const struct question nothing = {.kind = QUESTION_ORDER};
        struct response response = placing("");
        assert_int_equal(grade_question(&nothing, &response, NULL).outcome, OUTCOME_RIGHT);
}

static void test_groups_by_the_share_placed_rightly(void **state)
{
        (void)state;
        static const char *must[] = {"flour", "coal"};
        static const char *wait[] = {"curtain", "sweets"};
        static struct sorting_group groups[] = {{"must", must, 2}, {"can wait", wait, 2}};
        static const struct question question = {
                .kind = QUESTION_GROUPS, .because = "why", .groups = groups, .group_count = 2};
        static const struct {
                const char *placed;
                enum outcome outcome;
                int points;
        } cases[] = {
                {"0011", OUTCOME_RIGHT, 1000},
                {"0010", OUTCOME_PARTLY, 750},
                {"0000", OUTCOME_PARTLY, 500},
                {"1100", OUTCOME_WRONG, 0},
                {"00--", OUTCOME_PARTLY, 500},
                {"7777", OUTCOME_WRONG, 0},
        };
        for (size_t i = 0; i < ARRAY_LENGTH(cases); i++) {
                struct response response = placing(cases[i].placed);
                assert_grade(grade_question(&question, &response, NULL), cases[i].outcome,
                        cases[i].points, "why");
        }
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
                cmocka_unit_test(test_one_right),
                cmocka_unit_test(test_several_right),
                cmocka_unit_test(test_true_or_false),
                cmocka_unit_test(test_numbers),
                cmocka_unit_test(test_asking_back_tells_what_it_could_mean),
                cmocka_unit_test(test_a_flood_is_asked_back),
                cmocka_unit_test(test_pairs_by_the_share_placed_rightly),
                cmocka_unit_test(test_order_by_the_share_of_neighbours),
                cmocka_unit_test(test_groups_by_the_share_placed_rightly),
                cmocka_unit_test(test_words),
                cmocka_unit_test(test_dont_know_is_explained),
                cmocka_unit_test(test_worked_blanks),
                cmocka_unit_test(test_a_split_says_which_rule_breaks_first),
                cmocka_unit_test(test_another_shape_is_wrong),
                cmocka_unit_test(test_which_steps_ask_and_for_how_much),
                cmocka_unit_test(test_the_words_never_change),
        };
        return cmocka_run_group_tests(tests, NULL, NULL);
}
