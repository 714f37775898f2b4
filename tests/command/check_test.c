// SPDX-License-Identifier: GPL-3.0-or-later
// The authors' commands on files of every sort: check, extract, print.
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

static void put(struct home *home, const char *name, const char *text)
{
        const char *path = home_path(home, name);

        assert_true(file_make_folder(file_folder(&home->arena, path), 0755));
        assert_true(file_write(path, text, strlen(text), &home->diagnostics));
}

static const char course_text[] = "bereke: 1\ncourse: own\nlang: en\ntitle: Own\nmodules:\n"
                                  "- module: goals\n  title: Goals\n  lessons: [first]\n";

static const char lesson_text[] =
        "bereke: 1\nlesson: first\nlang: en\ntitle: First\nminutes: 5\nteaches:\n  one: Say it\n"
        "steps:\n- note: law\n  kind: fact\n  fact: law\n- screen: hello\n  text: Hello there.\n"
        "  trainer: Wait for them.\n- question: one\n  teaches: one\n  text: What first?\n"
        "  answers:\n  - wrong: That\n    because: No.\n  - right: This\n    because: Yes.\n";

static const char scenario_text[] =
        "bereke: 1\nscenario: year\nlang: en\ntitle: A year\nmonths: 12\nfirst_month: may\n"
        "start:\n  cash: 100\n"
        "family:\n  ayjan:\n    name: Ayjan\n    role: husband\nincome:\n  pension:\n"
        "    name: Pension\n    amount: 100\nexpenses:\n  food:\n    name: Food\n    amount: 90\n  "
        "  must: yes\n"
        "# Said at the gate.\nevents:\n  guests:\n    chance: 20%\n    text: Guests come.\n"
        "    choices:\n    - pick: Tea\n      pay: 5\n      then: They thank you.\n";

static const char facts_text[] =
        "bereke: 1\nfacts: own\nlang: en\nentries:\n- fact: law\n  text: The law says so.\n"
        "  as_of: 2020-01\n  source: the law\n  ask: Ask a lawyer.\n";

static void put_course(struct home *home)
{
        put(home, "own/course.yaml", course_text);
        put(home, "own/goals/first.yaml", lesson_text);
        put(home, "own/facts.yaml", facts_text);
        put(home, "own/scenarios/year.yaml", scenario_text);
        put(home, "bad.yaml", "bereke: 1\nlesson: bad\n\033[2Jx: 1\n");
        put(home, "empty.yaml", "");
        put(home, "folder/notes.txt", "x");
        assert_int_equal(mkfifo(home_path(home, "pipe.yaml"), 0600), 0);
}

static void check_ends_with_its_count(void **state)
{
        static const struct run rows[] = {
                {{"check"}, .out = "\n0 errors, 0 warnings in "},
                {{"check", "own"}, .out = "0 errors, 0 warnings in 4 files\n"},
                {{"check", "own/goals/first.yaml"}, .out = "0 errors, 0 warnings in 1 files\n"},
                {{"--lang", "ky", "check", "own"}, .out = "0 errors, 0 warnings in 4 files\n"},
                {{"--lessons", "own", "check"}, .out = "0 errors, 0 warnings in 4 files\n"},
                {{"check", "own/scenarios/year.yaml"}, .out = "0 errors, 0 warnings in 1 files\n"},
                {{"check", "bad.yaml"}, 65, .out = "bad.yaml:3:1: error: "},
                {{"check", "./bad.yaml"}, 65, .out = "./bad.yaml:3:1: error: "},
                {{"check", "--lang", "ru", "bad.yaml"}, 65, .out = "bad.yaml:3:1: error: "},
                {{"check", "empty.yaml"}, 65, .out = "error: "},
                {{"check", "pipe.yaml"}, 65, .out = "not an ordinary file"},
                {{"check", "/dev/zero"}, 65, .out = "not an ordinary file"},
                {{"check", "folder"}, .out = "0 errors, 0 warnings in 0 files\n"},
                {{"check", "none.yaml"}, 66, .out = "0 errors", .error = "none.yaml"},
                {{"check", "bad.yaml", "none.yaml"}, 66, .out = "error: ", .error = "none.yaml"},
                {{"check", ""}, 66, .out = "0 errors", .error = "bereke: "},
        };
        struct home *home = *state;

        put_course(home);
        assert_runs(home, rows, ARRAY_LENGTH(rows));
}

static void extract_prints_the_template(void **state)
{
        static const struct run rows[] = {
                {{"extract", "own"}, .out = "msgid \"What first?\""},
                {{"extract", "own/"}, .out = "own/goals/first.yaml:"},
                {{"--lessons", "own", "extract"}, .out = "msgctxt \"facts\""},
                {{"extract", "own"}, .out = "msgctxt \"year\"\nmsgid \"Guests come.\""},
                {{"extract"}, .out = "msgctxt \"course\""},
                {{"extract", "none"}, 66, .error = "no course in the folder none"},
                {{"extract", "folder"}, 66, .error = "no course in the folder folder"},
                {{"extract", "bad.yaml"}, 66, .error = "no course in the folder bad.yaml"},
        };
        static const struct run broken = {
                {"extract", "own"}, 65, .out = "msgid", .error = "own/goals/first.yaml"};
        struct home *home = *state;

        put_course(home);
        assert_runs(home, rows, ARRAY_LENGTH(rows));
        put(home, "own/goals/first.yaml", "lesson: [\n");
        assert_run(home, &broken);
}

static void print_holds_lesson_notes_and_key(void **state)
{
        static const struct run rows[] = {
                {{"print", "own/goals/first.yaml"}, .out = "1) That"},
                {{"print", "own/goals/first.yaml"}, .out = "Wait for them."},
                {{"print", "own/goals/first.yaml"}, .out = "Right answers"},
                {{"print", "own/goals/first.yaml"}, .out = "Ask a lawyer."},
                {{"print", "own/scenarios/year.yaml"}, .out = "They thank you."},
                {{"print", "own/course.yaml"}, 65, .error = "another kind of file"},
                {{"print", "bad.yaml"}, 65, .error = "bad.yaml:3:1: error: "},
                {{"print", "empty.yaml"}, 65, .error = "error: "},
                {{"print", "none.yaml"}, 66, .error = "no file none.yaml"},
                {{"print", "own"}, 65, .error = "a folder, not a file"},
                {{"print", "pipe.yaml"}, 65, .error = "not an ordinary file"},
                {{"print", ""}, 66, .error = "no file"},
        };
        struct home *home = *state;

        put_course(home);
        assert_runs(home, rows, ARRAY_LENGTH(rows));
        const char *out = run_in(home, &rows[0]).out;
        assert_true(strstr(out, "Right answers") > strstr(out, "2) This"));
        assert_null(strstr(out, "The law says so.")); // it is too old
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, home_set_up, home_tear_down)

int main(void)
{
        const struct CMUnitTest tests[] = {
                TEST(check_ends_with_its_count),
                TEST(extract_prints_the_template),
                TEST(print_holds_lesson_notes_and_key),
        };
        return cmocka_run_group_tests(tests, NULL, NULL);
}
