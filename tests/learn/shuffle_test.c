// SPDX-License-Identifier: GPL-3.0-or-later
#include "learn/shuffle.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "base/memory.h"

enum { PEOPLE = 500 };

static struct answer answers[4];
static struct pair pairs[3];
static const char *in_order[3];
static const char *must[] = {"a", "b"};
static const char *wait[] = {"c", "d", "e"};
static struct sorting_group groups[] = {{"must", must, 2}, {"wait", wait, 3}};

static const struct question one = {
        .kind = QUESTION_ONE, .shuffle = true, .answers = answers, .answer_count = 4};
static const struct question pinned = {
        .kind = QUESTION_SEVERAL, .answers = answers, .answer_count = 4};
static const struct question matched = {
        .kind = QUESTION_PAIRS, .shuffle = true, .pairs = pairs, .pair_count = 3};
static const struct question ordered = {
        .kind = QUESTION_ORDER, .order = in_order, .order_count = 3};
static const struct question sorted = {
        .kind = QUESTION_GROUPS, .shuffle = true, .groups = groups, .group_count = 2};
static const struct question claim = {.kind = QUESTION_CLAIM, .claim = true};
static const struct question number = {.kind = QUESTION_NUMBER};
static const struct question blank = {.kind = QUESTION_BLANK};

static const struct {
        const struct question *question;
        size_t count;
        bool never_in_order;
} cases[] = {
        {&one, 4, false},
        {&pinned, 4, false},
        {&matched, 3, true},
        {&ordered, 3, true},
        {&sorted, 5, false},
        {&claim, 0, false},
        {&number, 0, false},
        {&blank, 0, false},
};

static bool is_in_order(const size_t *order, size_t count)
{
        for (size_t i = 0; i < count; i++) {
                if (order[i] != i)
                        return false;
        }
        return true;
}

static void assert_is_permutation(const size_t *order, size_t count)
{
        size_t seen = 0;
        for (size_t i = 0; i < count; i++) {
                assert_true(order[i] < count);
                seen |= (size_t)1 << order[i];
        }
        assert_int_equal(seen, ((size_t)1 << count) - 1);
}

static void test_every_order_is_a_permutation_that_stays(void **state)
{
        (void)state;
        for (size_t i = 0; i < ARRAY_LENGTH(cases); i++) {
                assert_int_equal(shuffle_count(cases[i].question), cases[i].count);
                for (uint64_t person = 0; person < PEOPLE; person++) {
                        size_t order[8] = {0};
                        size_t again[8] = {0};
                        shuffle_question(order, cases[i].question, person, "hash");
                        shuffle_question(again, cases[i].question, person, "hash");
                        assert_memory_equal(order, again, sizeof(order));
                        assert_is_permutation(order, cases[i].count);
                        if (cases[i].never_in_order)
                                assert_false(is_in_order(order, cases[i].count));
                }
        }
}

static void test_a_group_sees_answers_as_in_the_file(void **state)
{
        (void)state;
        size_t order[8];
        shuffle_question(order, &one, 0, "hash");
        assert_true(is_in_order(order, 4));
        for (uint64_t person = 0; person < PEOPLE; person++) {
                shuffle_question(order, &pinned, person, "hash");
                assert_true(is_in_order(order, 4));
        }
}

// Every answer comes to every place for someone, about equally often.
static void test_people_see_different_orders(void **state)
{
        (void)state;
        int counts[4][4] = {{0}};
        for (uint64_t person = 1; person <= 4000; person++) {
                size_t order[4];
                shuffle_question(order, &one, person, "hash");
                for (size_t i = 0; i < 4; i++)
                        counts[i][order[i]]++;
        }
        for (size_t i = 0; i < 16; i++)
                assert_in_range(counts[i / 4][i % 4], 800, 1200);
}

static void test_questions_differ_for_one_person(void **state)
{
        (void)state;
        int in_order_count = 0;
        for (int i = 0; i < 240; i++) {
                char hash[16];
                size_t order[4];
                snprintf(hash, sizeof(hash), "%d", i);
                shuffle_question(order, &one, 7, hash);
                in_order_count += is_in_order(order, 4);
        }
        assert_in_range(in_order_count, 1, 30);
}

static void test_one_thing_and_none_are_fine(void **state)
{
        (void)state;
        size_t order[1] = {9};
        shuffle_permute(order, 0, 1);
        assert_int_equal(order[0], 9);
        shuffle_permute(order, 1, 1);
        assert_int_equal(order[0], 0);
        const struct question single = {
                .kind = QUESTION_ORDER, .order = in_order, .order_count = 1};
        shuffle_question(order, &single, 1, "hash");
        assert_int_equal(order[0], 0);
}

int main(void)
{
        const struct CMUnitTest tests[] = {
                cmocka_unit_test(test_every_order_is_a_permutation_that_stays),
                cmocka_unit_test(test_a_group_sees_answers_as_in_the_file),
                cmocka_unit_test(test_people_see_different_orders),
                cmocka_unit_test(test_questions_differ_for_one_person),
                cmocka_unit_test(test_one_thing_and_none_are_fine),
        };
        return cmocka_run_group_tests(tests, NULL, NULL);
}
