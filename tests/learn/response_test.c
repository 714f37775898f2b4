// SPDX-License-Identifier: GPL-3.0-or-later
#include "learn/response.h"

#include <setjmp.h>
#include <stdarg.h>
#include <string.h>

#include <cmocka.h>

#include "base/memory.h"

static struct response choosing_first_and_last(void)
{
        struct response response = response_choosing(0);
        response_toggle(&response, 63);
        return response;
}

static struct response placing_two_of_three(void)
{
        struct response response = response_placing(3);
        response_place(&response, 0, 1);
        response_place(&response, 2, 0);
        return response;
}

static void test_writes_one_line_and_reads_it_back(void **state)
{
        (void)state;
        const struct {
                struct response response;
                const char *text;
        } cases[] = {
                {response_dont_know(), "0"},
                {response_choosing(2), "chosen 3"},
                {choosing_first_and_last(), "chosen 1 64"},
                {response_claiming(true), "claim true"},
                {response_claiming(false), "claim false"},
                {response_typing("12\u00a0500 сом"), "typed 12\u00a0500 сом"},
                {response_typing("3000\n12,50"), "typed 3000\n12,50"},
                {response_typing(NULL), "typed "},
                {placing_two_of_three(), "placed 2 - 1"},
                {response_placing(0), "placed"},
        };
        struct arena arena;
        struct buffer buffer;
        arena_init(&arena);
        buffer_init(&buffer);
        for (size_t i = 0; i < ARRAY_LENGTH(cases); i++) {
                struct response back;
                buffer_reset(&buffer);
                response_write(&buffer, &cases[i].response);
                assert_string_equal(buffer_text(&buffer), cases[i].text);
                assert_true(response_read(&back, &arena, cases[i].text));
                buffer_reset(&buffer);
                response_write(&buffer, &back);
                assert_string_equal(buffer_text(&buffer), cases[i].text);
        }
        buffer_clear(&buffer);
        arena_clear(&arena);
}

static void test_refuses_what_was_not_written_here(void **state)
{
        (void)state;
        static const char *const strange[] = {"", "1", "00", "0 ", "claim", "claim maybe",
                "claim true ", "typed", "chosen 0", "chosen 65", "chosen 1 1", "chosen 01",
                "chosen -", "chosen x", "chosen 1,2", "chosen  1", "chosen 99999999999999999999999",
                "placed 65", "placed 0", "placed x", "placed -1", "placed ", "pla"};
        struct arena arena;
        arena_init(&arena);
        for (size_t i = 0; i < ARRAY_LENGTH(strange); i++) {
                struct response response;
                if (response_read(&response, &arena, strange[i]))
                        fail_msg("\"%s\" was read", strange[i]);
        }
        struct buffer too_many;
        struct response response;
        buffer_init(&too_many);
        buffer_add(&too_many, "placed");
        for (size_t i = 0; i <= RESPONSE_MOST; i++) {
                assert_true(response_read(&response, &arena, buffer_text(&too_many)));
                buffer_add(&too_many, " 1");
        }
        assert_false(response_read(&response, &arena, buffer_text(&too_many)));
        buffer_clear(&too_many);
        arena_clear(&arena);
}

static void test_knows_when_nothing_was_given(void **state)
{
        (void)state;
        struct response several = response_choosing(1);
        struct response placed = response_placing(2);
        const struct response typed[] = {
                response_typing(NULL), response_typing(""), response_typing(" \n\t\n")};
        for (size_t i = 0; i < ARRAY_LENGTH(typed); i++)
                assert_true(response_is_empty(&typed[i]));
        assert_false(response_is_empty(&several));
        response_toggle(&several, 1);
        assert_true(response_is_empty(&several));
        assert_true(response_is_empty(&placed));
        response_place(&placed, 1, 0);
        assert_false(response_is_empty(&placed));
        struct response sure[] = {
                response_dont_know(), response_claiming(false), response_typing("x")};
        for (size_t i = 0; i < ARRAY_LENGTH(sure); i++)
                assert_false(response_is_empty(&sure[i]));
}

static void test_stays_within_its_bounds(void **state)
{
        (void)state;
        struct response response = response_choosing(RESPONSE_MOST);
        assert_true(response_is_empty(&response));
        assert_false(response_chose(&response, RESPONSE_MOST));
        response = response_placing(1000);
        assert_int_equal(response.placed_count, RESPONSE_MOST);
        response_place(&response, 1000, 1);
        response_place(&response, 0, 1000);
        assert_true(response_is_empty(&response));
        assert_int_equal(response_place_of(&response, 1000), RESPONSE_UNPLACED);
}

static void test_copies_the_fields_that_were_typed(void **state)
{
        (void)state;
        struct response response = response_typing("3000\n\n12,50");
        char field[6];
        const char *const expected[] = {"3000", "", "12,50", "", ""};
        for (size_t i = 0; i < ARRAY_LENGTH(expected); i++) {
                assert_true(response_field(&response, i, field, sizeof(field)));
                assert_string_equal(field, expected[i]);
        }
        assert_false(response_field(&response, 2, field, 5));
        assert_string_equal(field, "");
        response = response_typing(NULL);
        assert_true(response_field(&response, 0, field, sizeof(field)));
        assert_string_equal(field, "");
}

int main(void)
{
        const struct CMUnitTest tests[] = {
                cmocka_unit_test(test_writes_one_line_and_reads_it_back),
                cmocka_unit_test(test_refuses_what_was_not_written_here),
                cmocka_unit_test(test_knows_when_nothing_was_given),
                cmocka_unit_test(test_stays_within_its_bounds),
                cmocka_unit_test(test_copies_the_fields_that_were_typed),
        };
        return cmocka_run_group_tests(tests, NULL, NULL);
}
