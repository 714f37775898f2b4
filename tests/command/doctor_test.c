// SPDX-License-Identifier: GPL-3.0-or-later
// The doctor names what is wrong and goes on; it ends with 1 where anything is.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

#include "base/file.h"
#include "base/memory.h"
#include "support/run.h"

static void all_is_well(void **state)
{
        static const struct run rows[] = {
                {{"doctor"}, .out = "+ The records are kept here: /"},
                {{"doctor"}, .out = "+ The records are whole."},
                {{"doctor"}, .out = "+ A course stands here: /"},
                {{"doctor"}, .out = "+ The languages are in place."},
                {{"doctor"}, .out = "\nEverything is in order.\n"},
                {{"--lang", "ky", "doctor"}, .out = "+ "},
                {{"--lang", "ru", "doctor"}, .out = "+ "},
        };
        assert_runs(*state, rows, ARRAY_LENGTH(rows));
}

static void what_is_wrong_is_told(void **state)
{
        static const struct run rows[] = {
                {{"--lessons", "none", "doctor"}, 1, .out = "! none/course.yaml: "},
                {{"--lessons", "none", "doctor"}, 1, .out = "+ The records are whole."},
                {{"--data", "file", "doctor"}, 1, .out = "! file"},
                {{"--data", "file", "doctor"}, 1, .out = "+ A course stands here: "},
                {{"--data", "file", "doctor"}, 1, .out = "\nSomething needs your attention.\n"},
                {{"--data", "bad", "doctor"}, 1, .out = "The records are damaged."},
                {{"--data", "new\nline\033", "doctor"}, .out = "new line\uFFFD/bereke.db"},
        };
        static const char text[] = "The disk has written this over the records.";
        struct home *home = *state;

        assert_true(file_write(home_path(home, "file"), "x", 1, &home->diagnostics));
        assert_true(file_make_folder(home_path(home, "bad"), 0755));
        assert_true(file_write(
                home_path(home, "bad/bereke.db"), text, strlen(text), &home->diagnostics));
        assert_runs(home, rows, ARRAY_LENGTH(rows));
}

static void it_may_be_asked_again_and_again(void **state)
{
        static const struct run rows[] = {
                {{"person", "add", "Айгүл"}, .out = "-"},
                {{"doctor"}, .out = "in order"},
                {{"doctor"}, .out = "in order"},
                {{"person", "list"}, .out = "Айгүл"},
        };
        assert_runs(*state, rows, ARRAY_LENGTH(rows));
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, home_set_up, home_tear_down)

int main(void)
{
        const struct CMUnitTest tests[] = {
                TEST(all_is_well),
                TEST(what_is_wrong_is_told),
                TEST(it_may_be_asked_again_and_again),
        };
        return cmocka_run_group_tests(tests, NULL, NULL);
}
