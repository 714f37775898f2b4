// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/names.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>

#include <cmocka.h>

static void names_are_found_and_guessed(void **state)
{
        struct arena arena = {0};
        struct names names = {0};

        (void)state;
        assert_false(names_have(&names, "budget"));
        assert_null(names_nearest(&names, "budget"));
        names_add(&names, &arena, "reserve");
        names_add(&names, &arena, "budget");
        names_add(&names, &arena, "income");
        names_sort(&names);
        assert_true(names_have(&names, "budget"));
        assert_true(names_have(&names, "reserve"));
        assert_false(names_have(&names, "budge"));
        assert_string_equal(names_nearest(&names, "budgit"), "budget");
        assert_null(names_nearest(&names, "celebration"));
        arena_clear(&arena);
}

static void thousands_are_kept_but_not_guessed(void **state)
{
        struct arena arena = {0};
        struct names names = {0};
        char name[24];

        (void)state;
        for (int i = 0; i < 1000; i++) {
                (void)snprintf(name, sizeof(name), "name-%d", i);
                names_add(&names, &arena, arena_copy_text(&arena, name));
        }
        names_sort(&names);
        assert_true(names_have(&names, "name-0"));
        assert_true(names_have(&names, "name-999"));
        assert_null(names_nearest(&names, "name-1000"));
        arena_clear(&arena);
}

int main(void)
{
        const struct CMUnitTest tests[] = {
                cmocka_unit_test(names_are_found_and_guessed),
                cmocka_unit_test(thousands_are_kept_but_not_guessed),
        };
        return cmocka_run_group_tests(tests, NULL, NULL);
}
