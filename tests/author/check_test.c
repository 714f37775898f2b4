// SPDX-License-Identifier: GPL-3.0-or-later
// Every file of tests/corpus/lessons: the good ones without a finding, each bad one (a file or the
// folder of a course) with exactly the lines of its NAME.expect.
#include "author/check.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "base/file.h"

static const char corpus[] = "tests/corpus/lessons";
static const char course[] = "tests/corpus/lessons/course";

enum { TODAY = 20781 }; // 2026-11-24

static struct check_result check(struct diagnostics *diagnostics, const char *path)
{
        return check_paths(
                &(struct check_request){
                        .paths = &path, .count = 1, .course = course, .today = TODAY},
                diagnostics);
}

// What is said of the path, one line a finding, without the path itself.
static void read_findings(struct buffer *out, const char *path)
{
        struct diagnostics diagnostics = {0};

        assert_null(check(&diagnostics, path).missing);
        for (size_t i = 0; i < diagnostics.count; i++) {
                struct buffer printed = {0};
                finding_print(&printed, &diagnostics.findings[i]);
                assert_memory_equal(buffer_text(&printed), path, strlen(path));
                const char *line = buffer_text(&printed) + strlen(path) + 1;
                buffer_add_bytes(out, line, strcspn(line, "\n") + 1);
                buffer_clear(&printed);
        }
        diagnostics_clear(&diagnostics);
}

static const char *expected_findings(struct arena *arena, const char *folder, const char *name)
{
        struct diagnostics diagnostics = {0};
        struct buffer path = {0};
        struct file_bytes file = {0};

        buffer_add_format(&path, "%s/%.*s.expect", folder, (int)strcspn(name, "."), name);
        if (file_exists(buffer_text(&path)))
                assert_true(file_read(&file, arena, buffer_text(&path), 1024 * 1024, &diagnostics));
        buffer_clear(&path);
        diagnostics_clear(&diagnostics);
        return file.bytes ? file.bytes : "";
}

// Goes through the folder; returns how many had other findings than expected.
static size_t compare_folder(const char *name, size_t *count)
{
        struct arena arena = {0};
        const char *folder = file_join(&arena, corpus, name);
        struct file_names files = file_list(&arena, folder);
        size_t wrong = 0;

        for (size_t i = 0; i < files.count; i++) {
                struct buffer found = {0};
                if (strstr(files.names[i], ".expect"))
                        continue;
                read_findings(&found, file_join(&arena, folder, files.names[i]));
                const char *expected = expected_findings(&arena, folder, files.names[i]);
                if (strcmp(buffer_text(&found), expected) != 0) {
                        print_error("%s\n-- found:\n%s-- expected:\n%s", files.names[i],
                                buffer_text(&found), expected);
                        wrong++;
                }
                buffer_clear(&found);
                ++*count;
        }
        arena_clear(&arena);
        return wrong;
}

static void good_files_pass_without_a_word(void **state)
{
        size_t count = 0;

        (void)state;
        assert_int_equal(compare_folder("good", &count), 0);
        assert_true(count >= 7);
}

static void every_bad_file_gets_its_findings(void **state)
{
        size_t count = 0;

        (void)state;
        assert_int_equal(compare_folder("bad", &count), 0);
        assert_true(count > 90);
}

static void the_course_of_this_program_has_no_errors(void **state)
{
        struct diagnostics diagnostics = {0};
        const char *paths[] = {"lessons"};
        struct check_request request = {.paths = paths, .count = 1, .today = TODAY};
        struct check_result result = check_paths(&request, &diagnostics);

        (void)state;
        for (size_t i = 0; i < diagnostics.count; i++) {
                struct buffer printed = {0};
                finding_print(&printed, &diagnostics.findings[i]);
                if (diagnostics.findings[i].severity == SEVERITY_ERROR)
                        print_error("%s", buffer_text(&printed));
                buffer_clear(&printed);
        }
        assert_int_equal(diagnostics.errors, 0);
        assert_true(result.files >= 10);
        diagnostics_clear(&diagnostics);
}

static void one_file_of_a_course_is_checked_against_that_course(void **state)
{
        struct diagnostics diagnostics = {0};
        struct check_result result =
                check(&diagnostics, "tests/corpus/lessons/bad/circle/goals/two.yaml");

        (void)state;
        assert_int_equal(result.files, 1);
        assert_int_equal(diagnostics.count, 1);
        assert_int_equal(diagnostics.findings[0].place.line, 5);
        assert_string_equal(diagnostics.findings[0].details[0], "one");
        diagnostics_clear(&diagnostics);
}

static void a_file_alone_is_not_its_own_twin(void **state)
{
        struct diagnostics diagnostics = {0};

        (void)state;
        check(&diagnostics, "tests/corpus/lessons/good/every-question.yaml");
        check(&diagnostics, "tests/corpus/lessons/course/goals/envelopes.yaml");
        assert_int_equal(diagnostics.count, 0);
        diagnostics_clear(&diagnostics);
}

static void what_is_missing_is_named(void **state)
{
        struct diagnostics diagnostics = {0};
        struct check_result result = check(&diagnostics, "tests/corpus/lessons/nowhere.yaml");

        (void)state;
        assert_string_equal(result.missing, "tests/corpus/lessons/nowhere.yaml");
        assert_int_equal(result.files, 0);
        diagnostics_clear(&diagnostics);
}

static void a_scenario_is_checked_as_a_lesson_is(void **state)
{
        struct diagnostics diagnostics = {0};
        struct check_result result =
                check(&diagnostics, "tests/corpus/lessons/course/scenarios/village-year.yaml");

        (void)state;
        assert_int_equal(result.files, 1);
        assert_int_equal(diagnostics.count, 2);
        assert_int_equal(diagnostics.warnings, 2);
        assert_string_equal(diagnostics.findings[0].details[0], "21");       // have no name
        assert_string_equal(diagnostics.findings[1].details[0], "december"); // money from nothing
        diagnostics_clear(&diagnostics);
}

static void without_any_course_nothing_is_said_about_other_files(void **state)
{
        struct diagnostics diagnostics = {0};
        const char *path = "tests/corpus/lessons/good/every-step.yaml";
        struct check_request request = {.paths = &path, .count = 1, .today = TODAY};

        (void)state;
        check_paths(&request, &diagnostics);
        assert_int_equal(diagnostics.count, 0);
        diagnostics_clear(&diagnostics);
}

int main(void)
{
        const struct CMUnitTest tests[] = {
                cmocka_unit_test(good_files_pass_without_a_word),
                cmocka_unit_test(every_bad_file_gets_its_findings),
                cmocka_unit_test(the_course_of_this_program_has_no_errors),
                cmocka_unit_test(one_file_of_a_course_is_checked_against_that_course),
                cmocka_unit_test(a_file_alone_is_not_its_own_twin),
                cmocka_unit_test(what_is_missing_is_named),
                cmocka_unit_test(a_scenario_is_checked_as_a_lesson_is),
                cmocka_unit_test(without_any_course_nothing_is_said_about_other_files),
        };
        return cmocka_run_group_tests(tests, NULL, NULL);
}
