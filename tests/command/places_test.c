// SPDX-License-Identifier: GPL-3.0-or-later
// Where data and courses are looked for, and what is made on the way.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/file.h"
#include "base/memory.h"
#include "support/run.h"

static bool stands(struct home *home, const char *name)
{
        return file_exists(home_path(home, name));
}

static void data_is_where_it_was_said(void **state)
{
        static const struct {
                struct run run;
                const char *made;
        } rows[] = {
                {{{"--data", "a", "person", "list"}, .environment = {"BEREKE_DATA=b"}},
                        "a/bereke.db"},
                {{{"person", "list"}, .environment = {"BEREKE_DATA=b", "XDG_DATA_HOME=c"}},
                        "b/bereke.db"},
                {{.arguments = {"--data", "x/y/z", "person", "list"}}, "x/y/z/bereke.db"},
                {{.arguments = {"--data", "x/y/z/", "person", "list", "--data=w"}}, "w/bereke.db"},
                {{.arguments = {"--data", "Айгүлдүн папкасы", "person", "list"}},
                        "Айгүлдүн папкасы/bereke.db"},
                {{.arguments = {"--data", "new\nline", "person", "list"}}, "new\nline/bereke.db"},
        };
        struct home *home = *state;

        for (size_t i = 0; i < ARRAY_LENGTH(rows); i++) {
                assert_run(home, &rows[i].run);
                assert_true(stands(home, rows[i].made));
        }
}

// Where this machine has /var/lib/bereke, that is the place, and the rest is not looked at.
static void data_is_at_home_where_nothing_was_said(void **state)
{
        static const struct run usual = {.arguments = {"person", "list"}};
        static const struct run relative = {
                {"person", "list"}, .environment = {"XDG_DATA_HOME=c", "BEREKE_DATA="}};
        struct home *home = *state;
        struct run own = {.arguments = {"person", "list"}};

        if (file_is_folder("/var/lib/bereke"))
                skip();
        assert_run(home, &usual);
        assert_true(stands(home, ".local/share/bereke/bereke.db"));
        assert_run(home, &relative); // its standard says to pass over a relative one
        assert_false(stands(home, "c"));
        own.environment[0] = arena_format(&home->arena, "XDG_DATA_HOME=%s/d", home->folder);
        assert_run(home, &own);
        assert_true(stands(home, "d/bereke/bereke.db"));
}

static void nothing_is_made_without_need(void **state)
{
        static const struct run rows[] = {
                {{"--data", "a", "check"}, .out = "0 errors"},
                {{"--data", "a", "extract"}, .out = "msgid"},
                {{"--data", "a", "course", "list"}, .out = "bereke\t"},
                {{"--data", "a", "course", "remove", "x"}, 66, .error = "No course “x”"},
                {{"--data", "a", "new", "lesson", "x.yaml"}, .out = "x.yaml"},
                {{"--data", "a", "print", "x.yaml"}, .out = "Right answers"},
                {{"--data", "a", "--help"}, .out = "Commands:"},
                {{"--data", "a", "person"}, 64, .error = "bereke person list"},
        };
        struct home *home = *state;

        assert_runs(home, rows, ARRAY_LENGTH(rows));
        assert_false(stands(home, "a"));
}

static void data_that_cannot_be_used_is_told(void **state)
{
        static const struct run rows[] = {
                {{"--data", "file", "person", "list"}, 73, .error = "bereke: "},
                {{"--data", "file/below", "person", "list"}, 73, .error = "bereke: "},
                {{"--data", "/proc/none", "person", "list"}, 73, .error = "bereke: "},
                {{"--data", "loop", "person", "list"}, 73, .error = "bereke: "},
                {{"--data", "file", "doctor"}, 1, .out = "! "},
        };
        struct home *home = *state;

        assert_true(file_write(home_path(home, "file"), "x", 1, &home->diagnostics));
        assert_int_equal(symlink("loop", home_path(home, "loop")), 0);
        assert_runs(home, rows, ARRAY_LENGTH(rows));
}

static void courses_are_where_it_was_said(void **state)
{
        static const struct run rows[] = {
                {{"course", "list"}, .out = "bereke\t"},
                {{"--lessons", "none", "course", "list"}, 65, .error = "none/course.yaml"},
                {{"--lessons", "none", "check"}, 66, .out = "0 errors", .error = "none"},
                {{"check"}, 66, .out = "0 errors", .error = "none",
                        .environment = {"BEREKE_LESSONS=none:other"}},
                {{"course", "list"}, .out = "bereke\t", .environment = {"BEREKE_LESSONS=::"}},
                {{"--lessons", "none", "extract"}, 66, .error = "no course in the folder none"},
        };
        assert_runs(*state, rows, ARRAY_LENGTH(rows));
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, home_set_up, home_tear_down)

int main(void)
{
        const struct CMUnitTest tests[] = {
                TEST(data_is_where_it_was_said),
                TEST(data_is_at_home_where_nothing_was_said),
                TEST(nothing_is_made_without_need),
                TEST(data_that_cannot_be_used_is_told),
                TEST(courses_are_where_it_was_said),
        };
        return cmocka_run_group_tests(tests, NULL, NULL);
}
