// SPDX-License-Identifier: GPL-3.0-or-later
// Certificates from the command line: refused below the rule, printed the same twice, issued again
// under a corrected name, and checked.
#include "store/certificate.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/file.h"
#include "base/memory.h"
#include "store/history.h"
#include "support/run.h"

static const char *const lessons[] = {"keys", "what-is-bereke", "needs-and-wants", "goal-with-date",
        "talking-calmly", "budget-in-five-steps", "envelopes"};

#define NAME "Айгүл Өмүрбекова Жаңылкызы"

// A person who has finished the first `count` lessons of the course.
static void learner(struct home *home, const char *name, size_t count)
{
        assert_int_equal(home_open(home), STORE_OK);
        int64_t person = home_person(home, name, 0);

        struct sitting sitting = sitting_of(home->store, &person, 1);
        for (size_t i = 0; i < count; i++) {
                struct record records[] = {
                        {.kind = RECORD_STARTED, .lesson = lessons[i]},
                        {.kind = RECORD_FINISHED, .lesson = lessons[i], .points = 900},
                };
                assert_true(history_add(
                        home->store, &sitting, records, ARRAY_LENGTH(records), &home->diagnostics));
        }
        home_close(home);
}

static struct file_bytes bytes_of(struct home *home, const char *name)
{
        struct file_bytes file;
        assert_true(
                file_read(&file, &home->arena, home_path(home, name), 1 << 20, &home->diagnostics));
        return file;
}

// What another program says of a file in the home that it finds on its standard input.
static const char *said_by(struct home *home, const char *command, const char *name)
{
        const char *line = arena_format(&home->arena, "%s <%s", command, home_path(home, name));
        char *text = arena_take(&home->arena, 16384);
        FILE *stream = popen(line, "r");

        assert_non_null(stream);
        (void)fread(text, 1, 16383, stream);
        assert_int_equal(pclose(stream), 0);
        return text;
}

static void below_the_rule_it_is_refused(void **state)
{
        static const struct run rows[] = {
                {{"--data", ".", "certificate", "Бакыт"}, 1,
                        .error = "Lessons: 5 of 7 are done, 6 are needed."},
                {{"--data", ".", "certificate", "Бакыт"}, 1, .error = "Бакыт cannot have"},
                {{"--data", ".", "certificate", "Nobody"}, 66, .error = "nobody called"},
                {{"--data", ".", "certificate"}, 64, .error = "bereke: "},
        };
        learner(*state, "Бакыт", 5);
        assert_runs(*state, rows, ARRAY_LENGTH(rows));
}

static void the_same_one_has_the_same_bytes(void **state)
{
        static const struct run rows[] = {
                {{"--data", ".", "certificate", NAME, "--output", "one.pdf"}, .out = "one.pdf"},
                {{"--data", ".", "certificate", NAME, "--output", "two.pdf"}, .out = "two.pdf"},
                {{"--data", ".", "certificate", NAME}, .out = "certificate-"},
        };
        learner(*state, NAME, 6);
        assert_runs(*state, rows, ARRAY_LENGTH(rows));
        struct file_bytes one = bytes_of(*state, "one.pdf");
        struct file_bytes two = bytes_of(*state, "two.pdf");
        assert_int_equal(one.length, two.length);
        assert_memory_equal(one.bytes, two.bytes, one.length);
}

static void the_page_has_every_letter_of_the_name(void **state)
{
        static const struct run row = {
                {"--data", ".", "certificate", NAME, "--output", "one.pdf"}, .out = "one.pdf"};
        learner(*state, NAME, 7);
        assert_run(*state, &row);
        assert_non_null(strstr(said_by(*state, "pdftotext -layout - -", "one.pdf"), NAME));
        const char *fonts = strchr(said_by(*state, "pdffonts -", "one.pdf"), '\n');
        assert_non_null(fonts);
        assert_null(strstr(fonts, " no  "));
}

static void a_lesson_is_printed_as_pages(void **state)
{
        struct home *home = *state;
        const char *lesson = realpath("lessons/goals/what-is-bereke.yaml", NULL);
        const struct run rows[] = {
                {.arguments = {"print", lesson, "--pdf", "lesson.pdf", "--lang", "ky"}},
                {{"print", lesson, "--pdf", "no/such.pdf"}, 74, .error = "not there"},
        };

        assert_runs(home, rows, ARRAY_LENGTH(rows));
        assert_non_null(strstr(said_by(home, "pdftotext -layout - -", "lesson.pdf"), "ү"));
        free((void *)(uintptr_t)lesson);
}

static const char *number_in(struct home *home, const char *printed)
{
        const char *start = strstr(printed, "certificate-");
        assert_non_null(start);
        return arena_text(&home->arena, start + strlen("certificate-"), 9);
}

static void a_corrected_name_is_issued_again(void **state)
{
        static const struct run issue = {
                {"--data", ".", "certificate", "Айгуль"}, .out = "certificate-"};
        static const struct run rename = {
                .arguments = {"--data", ".", "person", "rename", "Айгуль", NAME}};
        static const struct run again = {
                {"--data", ".", "certificate", NAME}, .out = "certificate-"};
        struct home *home = *state;

        learner(home, "Айгуль", 6);
        const char *first = number_in(home, assert_run(home, &issue).out);
        assert_run(home, &rename);
        const char *second = number_in(home, assert_run(home, &again).out);
        assert_string_equal(second, number_in(home, assert_run(home, &again).out));
        assert_string_not_equal(first, second);
        const struct run look_up[] = {
                {{"--data", ".", "verify", first}, .out = "Name: Айгуль\n"},
                {{"--data", ".", "verify", first}, .out = second},
                {{"--data", ".", "verify", second}, .out = "Name: " NAME "\n"},
                {{"--data", ".", "verify", "0000-0001"}, 1, .error = "no certificate 0000-0001"},
        };
        assert_runs(home, look_up, ARRAY_LENGTH(look_up));
}

static void one_in_another_language_stands_beside_it(void **state)
{
        static const struct run kyrgyz = {
                {"--data", ".", "certificate", NAME, "--lang", "ky"}, .out = "certificate-"};
        static const struct run russian = {
                {"--data", ".", "certificate", NAME, "--lang", "ru"}, .out = "certificate-"};
        struct home *home = *state;

        learner(home, NAME, 6);
        const char *first = number_in(home, assert_run(home, &kyrgyz).out);
        const char *second = number_in(home, assert_run(home, &russian).out);
        assert_string_not_equal(first, second);
        assert_string_equal(first, number_in(home, assert_run(home, &kyrgyz).out));
        const struct run look_up = {{"--data", ".", "verify", first}, .out = "Кыргызча"};
        assert_null(strstr(assert_run(home, &look_up).out, second));
}

static void a_code_is_checked(void **state)
{
        static const struct run issue = {
                {"--data", ".", "certificate", NAME}, .out = "certificate-"};
        struct home *home = *state;
        struct certificate certificate;
        const char *replaced_by;
        struct site_key key;

        learner(home, NAME, 7);
        const char *number = number_in(home, assert_run(home, &issue).out);
        assert_int_equal(home_open(home), STORE_OK);
        assert_true(
                certificate_find(&certificate, &replaced_by, &home->arena, home->store, number));
        assert_null(replaced_by);
        assert_true(site_key_find(&key, home->store, &home->diagnostics));
        home_close(home);
        const char *code = certificate_code(&home->arena, &certificate, &key);
        char *changed = arena_copy_text(&home->arena, code);
        changed[100] = changed[100] == 'A' ? 'B' : 'A';
        const struct run rows[] = {
                {{"--data", ".", "verify", code}, .out = "Name: " NAME "\n"},
                {{"--data", ".", "verify", code}, .out = "At least 80% of the lessons are done."},
                {{"--data", ".", "verify", changed}, 1, .error = "something in it was changed"},
                {{"--data", "new", "verify", code}, 1, .error = "not a certificate of this site"},
                {{"--data", ".", "verify", "hello"}, 65, .error = "no code of a certificate"},
                {{"--data", ".", "verify", "-"}, 65, .error = "no code of a certificate"},
        };
        assert_runs(home, rows, ARRAY_LENGTH(rows));
}

static void what_cannot_be_written_is_told(void **state)
{
        static const struct run rows[] = {
                {{"--data", ".", "certificate", NAME, "--output", "no/such/folder.pdf"}, 74,
                        .error = "this file is not there"},
                {{"--data", ".", "--lessons", "bare", "certificate", NAME}, 65,
                        .error = "bereke: "},
        };
        learner(*state, NAME, 7);
        assert_runs(*state, rows, ARRAY_LENGTH(rows));
}

#define TEST(function) cmocka_unit_test_setup_teardown(function, home_set_up, home_tear_down)

int main(void)
{
        const struct CMUnitTest tests[] = {
                TEST(below_the_rule_it_is_refused),
                TEST(the_same_one_has_the_same_bytes),
                TEST(the_page_has_every_letter_of_the_name),
                TEST(a_lesson_is_printed_as_pages),
                TEST(a_corrected_name_is_issued_again),
                TEST(one_in_another_language_stands_beside_it),
                TEST(a_code_is_checked),
                TEST(what_cannot_be_written_is_told),
        };
        return cmocka_run_group_tests(tests, NULL, NULL);
}
