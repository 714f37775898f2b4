// SPDX-License-Identifier: GPL-3.0-or-later
// Pairs, order, groups: the share placed rightly.
#include "learn/grade.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

#include "base/memory.h"
#include "support/grades.h"

static struct response placing(const char *places)
{
        struct response response = response_placing(strlen(places));
        for (size_t i = 0; places[i] != '\0'; i++) {
                if (places[i] != '-')
                        response_place(&response, i, (size_t)(places[i] - '0'));
        }
        return response;
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

int main(void)
{
        const struct CMUnitTest tests[] = {
                cmocka_unit_test(test_pairs_by_the_share_placed_rightly),
                cmocka_unit_test(test_order_by_the_share_of_neighbours),
                cmocka_unit_test(test_groups_by_the_share_placed_rightly),
        };
        return cmocka_run_group_tests(tests, NULL, NULL);
}
