// SPDX-License-Identifier: GPL-3.0-or-later
// A new lesson passes the check whatever was answered, and never takes the place of a file.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/file.h"
#include "base/memory.h"
#include "support/pty.h"
#include "support/run.h"

enum { PATIENCE = 20000 };

static void without_a_terminal_nothing_is_asked(void **state)
{
        static const struct run rows[] = {
                {{"new", "lesson", "first.yaml"}, .out = "first.yaml"},
                {{"check", "first.yaml"}, .out = "0 errors, 0 warnings in 1 files"},
                {{"new", "lesson", "first.yaml"}, 73, .error = "first.yaml already"},
                {{"new", "lesson", "./first.yaml"}, 73, .error = "already"},
                {{"new", "lesson", "second"}, .out = "second.yaml"},
                {{"check", "second.yaml"}, .out = "0 errors, 0 warnings in 1 files"},
                {{"new", "lesson"}, .out = "new-1.yaml"},
                {{"new", "lesson"}, .out = "new-2.yaml"},
                {{"new", "scenario", "year"}, .out = "The scenario is begun: year.yaml"},
                {{"check", "year.yaml"}, .out = "0 errors, 0 warnings in 1 files"},
                {{"new", "scenario", "year.yaml"}, 73, .error = "year.yaml already"},
                {{"--lang", "ky", "new", "scenario", "jyl"}, .out = "jyl.yaml"},
                {{"check", "jyl.yaml"}, .out = "0 errors, 0 warnings in 1 files"},
                {{"--lang", "ru", "new", "scenario", "god"}, .out = "god.yaml"},
                {{"check", "god.yaml"}, .out = "0 errors, 0 warnings in 1 files"},
                {{"new", "course", "ours"}, .out = "ours"},
                {{"check", "ours"}, .out = "0 errors, 0 warnings in 2 files"},
                {{"check", "ours/first-module/ours-1.yaml"},
                        .out = "0 errors, 0 warnings in 1 files"},
                {{"new", "course", "ours"}, 73, .error = "ours already"},
                {{"new", "course"}, .out = "new-3"},
                {{"new", "course", "first.yaml/inside"}, 73, .error = "first.yaml/inside"},
                {{"--lang", "ky", "new", "lesson", "экинчи.yaml"}, 64, .error = "экинчи"},
                {{"--lang", "ky", "new", "lesson", "ekinchi.yaml"}, .out = "ekinchi.yaml"},
                {{"check", "ekinchi.yaml"}, .out = "0 errors, 0 warnings in 1 files"},
                {{"--lang", "ru", "new", "lesson", "tretij.yaml"}, .out = "tretij.yaml"},
                {{"check", "tretij.yaml"}, .out = "0 errors, 0 warnings in 1 files"},
                {{"new", "lesson", "none/first.yaml"}, 73, .error = "none/first.yaml"},
                {{"new", "lesson", "a b.yaml"}, 64, .error = "“a b” is no id"},
                {{"new", "lesson", ".yaml"}, 64, .error = "“” is no id"},
                {{"new", "lesson", ""}, 64, .error = "“” is no id"},
                {{"new", "lesson", "link.yaml"}, 73, .error = "link.yaml already"},
                {{"new", "lesson", "."}, 64, .error = "is no id"},
                {{"new", "poem"}, 64, .error = "bereke new lesson"},
                {{"new"}, 64, .error = "bereke new lesson"},
        };
        struct home *home = *state;

        assert_int_equal(symlink("nowhere", home_path(home, "link.yaml")), 0);
        assert_runs(home, rows, ARRAY_LENGTH(rows));
        assert_false(file_exists(home_path(home, "nowhere")));
}

static void answer(struct pty *pty, const char *question, const char *line)
{
        assert_true(pty_wait(pty, question, PATIENCE));
        pty_send(pty, line);
        pty_send(pty, "\n");
}

static void a_title_may_be_anything_that_can_be_shown(void **state)
{
        static const char *const titles[] = {"", "Money: \"in\" # and 'out'", "- [x] {y}: &z *w !v",
                "Акча \\ кайда?", "%s %d", "<3000 som>", "<abc>", "'", "true", "1"};
        struct home *home = *state;
        const char *file = home_path(home, "first.yaml");
        static const struct run check = {{"check", "first.yaml"}, .out = "0 errors"};

        for (size_t i = 0; i < ARRAY_LENGTH(titles); i++) {
                const char *arguments[] = {run_program(), "--lang=en", "new", "lesson", file, NULL};
                struct pty *pty = pty_new(&(struct pty_start){.arguments = arguments});
                answer(pty, "Title [A new lesson]:", titles[i]);
                assert_int_equal(pty_exit(pty, PATIENCE), 0);
                pty_free(pty);
                assert_run(home, &check);
                assert_int_equal(unlink(file), 0);
        }
}

static void a_title_that_cannot_be_is_refused(void **state)
{
        static const char *const titles[] = {
                "<3000 dollars>", "Salary\xe2\x80\xae", "\xff\xfe", "<3000"};
        struct home *home = *state;
        const char *file = home_path(home, "first.yaml");

        for (size_t i = 0; i < ARRAY_LENGTH(titles); i++) {
                const char *arguments[] = {run_program(), "--lang=en", "new", "lesson", file, NULL};
                struct pty *pty = pty_new(&(struct pty_start){.arguments = arguments});
                answer(pty, "Title [A new lesson]:", titles[i]);
                assert_int_equal(pty_exit(pty, PATIENCE), 64);
                pty_free(pty);
                assert_false(file_exists(file));
        }
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, home_set_up, home_tear_down)

int main(void)
{
        const struct CMUnitTest tests[] = {
                TEST(without_a_terminal_nothing_is_asked),
                TEST(a_title_may_be_anything_that_can_be_shown),
                TEST(a_title_that_cannot_be_is_refused),
        };
        return cmocka_run_group_tests(tests, NULL, NULL);
}
