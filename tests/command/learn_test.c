// SPDX-License-Identifier: GPL-3.0-or-later
// The commands that open screens: when they do not, the terminal is left alone and the reason said.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

#include "base/file.h"
#include "base/memory.h"
#include "support/pty.h"
#include "support/run.h"

enum { PATIENCE = 20000 };

static void without_a_terminal_nothing_opens(void **state)
{
        static const struct run rows[] = {
                {{"--data", "d"}, 69, .error = "in a terminal only"},
                {{"learn", "--data", "d"}, 69, .error = "in a terminal only"},
                {{"preview", "first.yaml"}, 69, .error = "in a terminal only"},
                {{"preview", "none.yaml"}, 66, .error = "none.yaml"},
                {{"preview", "."}, 66, .error = "bereke: "},
                {{"preview"}, 64, .error = "bereke preview FILE"},
        };
        struct home *home = *state;

        assert_true(file_write(home_path(home, "first.yaml"), "x", 1, &home->diagnostics));
        assert_runs(home, rows, ARRAY_LENGTH(rows));
        assert_false(file_exists(home_path(home, "d")));
}

static void what_cannot_be_opened_is_told(void **state)
{
        static const struct {
                const char *option;
                const char *value;
                const char *term;
                int status;
                const char *words;
        } rows[] = {
                {"--lessons", "none", NULL, 66, "none/course.yaml"},
                {"--lessons", "broken", NULL, 65, "course.yaml:1:"},
                {"--data", "file", NULL, 73, "cannot be made"},
                {"--data", "d", "dumb", 69, "bereke: "},
        };
        struct home *home = *state;

        assert_true(file_write(home_path(home, "file"), "x", 1, &home->diagnostics));
        assert_true(file_make_folder(home_path(home, "broken"), 0700));
        assert_true(file_write(home_path(home, "broken/course.yaml"), "[", 1, &home->diagnostics));
        for (size_t i = 0; i < ARRAY_LENGTH(rows); i++) {
                const char *arguments[] = {run_program(), "--lang", "en", "--data",
                        home_path(home, "d"), rows[i].option, home_path(home, rows[i].value), NULL};
                struct pty *pty =
                        pty_new(&(struct pty_start){.arguments = arguments, .term = rows[i].term});
                assert_int_equal(pty_exit(pty, PATIENCE), rows[i].status);
                assert_true(pty_shows(pty, rows[i].words));
                assert_false(pty_alternate(pty));
                pty_free(pty);
        }
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, home_set_up, home_tear_down)

int main(void)
{
        const struct CMUnitTest tests[] = {
                TEST(without_a_terminal_nothing_opens),
                TEST(what_cannot_be_opened_is_told),
        };
        return cmocka_run_group_tests(tests, NULL, NULL);
}
