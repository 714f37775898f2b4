// SPDX-License-Identifier: GPL-3.0-or-later
// A course from a stick that nobody can trust, and away again.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/file.h"
#include "base/memory.h"
#include "support/run.h"

enum { MEGABYTE = 1024 * 1024 };

static const char course_text[] = "bereke: 1\ncourse: own\nlang: en\ntitle: Own\nmodules:\n"
                                  "- module: goals\n  title: Goals\n  lessons: [first]\n";

static void put(struct home *home, const char *name, const char *text, size_t length)
{
        const char *path = home_path(home, name);

        assert_true(file_make_folder(file_folder(&home->arena, path), 0755));
        assert_true(file_write(path, text, length, &home->diagnostics));
}

static void put_text(struct home *home, const char *name, const char *text)
{
        put(home, name, text, strlen(text));
}

// A course with everything a stick should not have.
static void put_nasty_course(struct home *home)
{
        put_text(home, "stick/course.yaml", course_text);
        put_text(home, "stick/goals/first.yaml", "lesson: first\n");
        put_text(home, "stick/goals/first.yaml.bak", "x");
        put_text(home, "stick/program", "#!/bin/sh\n");
        put_text(home, "stick/goals/deep/deeper/x.yaml", "x");
        put_text(home, "stick/.hidden.yaml", "x");
        put_text(home, "secret", "of this machine");
        assert_int_equal(mkfifo(home_path(home, "stick/goals/pipe.yaml"), 0600), 0);
        assert_int_equal(symlink("../secret", home_path(home, "stick/secret.yaml")), 0);
        assert_int_equal(symlink("..", home_path(home, "stick/goals/up")), 0);
        assert_int_equal(symlink(".", home_path(home, "stick/self")), 0);
        assert_int_equal(symlink("loop.yaml", home_path(home, "stick/loop.yaml")), 0);
}

static void only_lessons_are_taken_from_a_stick(void **state)
{
        static const struct run rows[] = {
                {{"--data", "d", "course", "add", "stick"}, .out = "own\t"},
                {{"--data", "d", "course", "list"}, .out = "own\td/courses/own\tOwn\n"},
                {{"--data", "d", "course", "add", "stick"}, 73, .error = "here already: own"},
        };
        struct home *home = *state;

        put_nasty_course(home);
        assert_runs(home, rows, ARRAY_LENGTH(rows));
        struct file_names taken = file_list(&home->arena, home_path(home, "d/courses/own"));
        assert_int_equal(taken.count, 2);
        assert_string_equal(taken.names[0], "course.yaml");
        assert_string_equal(taken.names[1], "goals");
        taken = file_list(&home->arena, home_path(home, "d/courses/own/goals"));
        assert_int_equal(taken.count, 1);
        assert_string_equal(taken.names[0], "first.yaml");
}

static void a_course_goes_again(void **state)
{
        static const struct run rows[] = {
                {{"--data", "d", "course", "add", "stick"}, .out = "own\t"},
                {.arguments = {"--data", "d", "course", "remove", "own"}},
                {{"--data", "d", "course", "remove", "own"}, 66, .error = "No course “own”"},
                {{"--data", "d", "course", "add", "stick"}, .out = "own\t"},
                {{"--data", "d", "course", "remove", "../courses/own"}, 66, .error = "No course"},
                {{"--data", "d", "course", "remove", ".."}, 66, .error = "No course"},
                {{"--data", "d", "course", "remove", ""}, 66, .error = "No course"},
                {{"--data", "d", "course", "remove", "bereke"}, 66, .error = "No course"},
                {.arguments = {"--data", "d", "course", "remove", "linked"}},
        };
        struct home *home = *state;

        put_nasty_course(home);
        assert_true(file_make_folder(home_path(home, "d/courses"), 0755));
        assert_int_equal(symlink(home_path(home, "stick"), home_path(home, "d/courses/linked")), 0);
        assert_runs(home, rows, ARRAY_LENGTH(rows));
        assert_true(file_exists(home_path(home, "stick/course.yaml")));
        assert_int_equal(file_list(&home->arena, home_path(home, "d/courses")).count, 1);
}

static void what_is_no_course_is_refused(void **state)
{
        static const struct run rows[] = {
                {{"--data", "d", "course", "add", "none"}, 66, .error = "no course in the folder"},
                {{"--data", "d", "course", "add", "empty"}, 66, .error = "no course in the folder"},
                {{"--data", "d", "course", "add", ""}, 66, .error = "no course in the folder"},
                {{"--data", "d", "course", "add", "up"}, 65, .error = "course.yaml:2"},
                {{"--data", "d", "course", "add", "slash"}, 65, .error = "course.yaml:2"},
                {{"--data", "d", "course", "add", "pipe"}, 65, .error = "not an ordinary file"},
                {{"--data", "d", "course", "add", "folder"}, 65, .error = "a folder, not a file"},
                {{"--data", "d", "course", "add", "binary"}, 65, .error = "course.yaml"},
        };
        struct home *home = *state;

        assert_true(file_make_folder(home_path(home, "empty"), 0755));
        assert_true(file_make_folder(home_path(home, "pipe"), 0755));
        assert_true(file_make_folder(home_path(home, "folder/course.yaml"), 0755));
        assert_int_equal(mkfifo(home_path(home, "pipe/course.yaml"), 0600), 0);
        put_text(home, "up/course.yaml", "bereke: 1\ncourse: ../x\nlang: en\ntitle: X\nmodules:\n");
        put_text(home, "slash/course.yaml", "bereke: 1\ncourse: /etc\nlang: en\ntitle: X\n");
        put(home, "binary/course.yaml", "\0\1\2\xff", 4);
        assert_runs(home, rows, ARRAY_LENGTH(rows));
        assert_false(file_exists(home_path(home, "d")));
}

static void too_much_is_refused_and_leaves_nothing(void **state)
{
        static const struct run add = {
                {"--data", "d", "course", "add", "stick"}, 65, .error = "too large"};
        struct home *home = *state;
        char *text = arena_take(&home->arena, MEGABYTE + 1);

        memset(text, '#', MEGABYTE + 1);
        put_text(home, "stick/course.yaml", course_text);
        put(home, "stick/goals/first.yaml", text, MEGABYTE + 1);
        assert_run(home, &add);
        for (int i = 0; i < 32; i++)
                put(home, arena_format(&home->arena, "stick/goals/%d.yaml", i), text, MEGABYTE);
        assert_int_equal(unlink(home_path(home, "stick/goals/first.yaml")), 0);
        assert_run(home, &add);
        assert_int_equal(file_list(&home->arena, home_path(home, "d/courses")).count, 0);
        assert_false(file_exists(home_path(home, "d/courses/.own")));
}

static void a_place_that_cannot_be_made_is_told(void **state)
{
        static const struct run rows[] = {
                {{"--data", "file", "course", "add", "stick"}, 73, .error = "cannot be made"},
                {{"--data", "/proc", "course", "add", "stick"}, 73, .error = "cannot be made"},
        };
        struct home *home = *state;

        put_text(home, "file", "x");
        put_text(home, "stick/course.yaml", course_text);
        assert_runs(home, rows, ARRAY_LENGTH(rows));
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, home_set_up, home_tear_down)

int main(void)
{
        const struct CMUnitTest tests[] = {
                TEST(only_lessons_are_taken_from_a_stick),
                TEST(a_course_goes_again),
                TEST(what_is_no_course_is_refused),
                TEST(too_much_is_refused_and_leaves_nothing),
                TEST(a_place_that_cannot_be_made_is_told),
        };
        return cmocka_run_group_tests(tests, NULL, NULL);
}
