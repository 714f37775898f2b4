// SPDX-License-Identifier: GPL-3.0-or-later
// People and classes from the command line: lists, names that several share, names that cannot be.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

#include "base/memory.h"
#include "support/run.h"

static const char *first_word(struct home *home, const char *text)
{
        return arena_text(&home->arena, text, strcspn(text, "\t\n"));
}

static void people_come_and_go(void **state)
{
        static const struct run rows[] = {
                {.arguments = {"person", "list"}},
                {{"person", "add", "Айгүл", "--role", "daughter-in-law", "--lang", "ru"},
                        .out = "-"},
                {{"person", "list"}, .out = "\tdaughter-in-law\tru\tАйгүл\n"},
                {.arguments = {"person", "rename", "айгүл", "Айгуль"}},
                {{"person", "list"}, .out = "\tАйгуль\n"},
                {.arguments = {"person", "reset-pin", "Айгуль"}},
                {.arguments = {"person", "remove", "Айгуль"}},
                {.arguments = {"person", "list"}},
                {{"person", "remove", "Айгуль"}, 66, .error = "nobody called “Айгуль”"},
                {{"person", "add", "Бакыт", "--role", "king"}, 64, .error = "no role “king”"},
                {{"person", "add", "Бакыт", "--household", ""}, 64, .error = "is empty"},
                {{"person", "add", "Бакыт", "--household", "\a"}, 64, .error = "cannot be shown"},
                {.arguments = {"person", "list"}},
        };
        assert_runs(*state, rows, ARRAY_LENGTH(rows));
}

static void a_name_that_cannot_be_is_refused(void **state)
{
        static const struct run rows[] = {
                {{"person", "add", ""}, 64, .error = "1 to 60 letters"},
                {{"person", "add", "   "}, 64, .error = "1 to 60 letters"},
                {{"person", "add", "Айгүл\nБакыт"}, 64, .error = "cannot be shown"},
                {{"person", "add", "Айгүл\t"}, 64, .error = "cannot be shown"},
                {{"person", "add", "\u202eАйгүл"}, 64, .error = "cannot be shown"},
                {{"person", "add", "\xd0"}, 64, .error = "cannot be shown"},
                {{"class", "add", "\033[1m"}, 64, .error = "cannot be shown"},
                {{"class", "add", ""}, 64, .error = "1 to 60 letters"},
                {{"person", "add", "Айгүл'); DROP TABLE person;--"}, .out = "-"},
                {{"person", "list"}, .out = "\tАйгүл'); DROP TABLE person;--\n"},
        };
        assert_runs(*state, rows, ARRAY_LENGTH(rows));
}

static void of_two_with_one_name_the_id_tells(void **state)
{
        static const struct run add = {{"person", "add", "Айгүл"}, .out = "-"};
        static const struct run rename = {
                {"person", "rename", "Айгүл", "Бакыт"}, 64, .error = "Several people"};
        static const struct run list = {{"person", "list"}, .out = "Айгүл"};
        struct home *home = *state;
        const char *first = first_word(home, assert_run(home, &add).out);
        const char *second = first_word(home, assert_run(home, &add).out);
        struct run by_id = {.arguments = {"person", "remove", first}};

        assert_string_not_equal(first, second);
        const char *told = assert_run(home, &rename).error;
        assert_non_null(strstr(told, first));
        assert_non_null(strstr(told, second));
        assert_run(home, &by_id);
        assert_string_equal(first_word(home, assert_run(home, &list).out), second);
}

static void classes_hold_people(void **state)
{
        static const struct run rows[] = {
                {{"person", "add", "Айгүл", "--household", "7-а"}, .out = "-"},
                {{"person", "add", "Бакыт", "--household", "7-а"}, .out = "-"},
                {{"class", "add", "7-а"}, .out = "-"},
                {.arguments = {"class", "enrol", "7-а", "Айгүл", "Бакыт"}},
                {.arguments = {"class", "enrol", "7-а", "Айгүл"}},
                {{"class", "list"}, .out = "\t2\t7-а\n"},
                {{"class", "enrol", "7-а", "Айгүл", "Данияр"}, 66, .error = "nobody called"},
                {{"class", "enrol", "8-б", "Айгүл"}, 66, .error = "no class called “8-б”"},
                {{"class", "add", "7-а"}, .out = "-"},
                {{"class", "enrol", "7-а", "Айгүл"}, 64, .error = "Several are called “7-а”"},
        };
        assert_runs(*state, rows, ARRAY_LENGTH(rows));
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, home_set_up, home_tear_down)

int main(void)
{
        const struct CMUnitTest tests[] = {
                TEST(people_come_and_go),
                TEST(a_name_that_cannot_be_is_refused),
                TEST(of_two_with_one_name_the_id_tells),
                TEST(classes_hold_people),
        };
        return cmocka_run_group_tests(tests, NULL, NULL);
}
