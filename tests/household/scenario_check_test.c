// SPDX-License-Identifier: GPL-3.0-or-later
// Every file of tests/corpus/scenarios: the good ones without a word, each bad one with exactly the
// lines of its NAME.expect.
#include "household/scenario_check.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/file.h"

static const char corpus[] = "tests/corpus/scenarios";

// What is said of the file, one line a finding, without its path.
static void read_findings(struct buffer *out, const char *path)
{
        struct arena arena = {0};
        struct diagnostics diagnostics = {0};
        const struct scenario *scenario = scenario_open(&arena, path, &diagnostics);

        assert_int_equal(scenario == NULL, diagnostics.errors > 0);
        diagnostics_sort(&diagnostics);
        for (size_t i = 0; i < diagnostics.count; i++) {
                struct buffer printed = {0};
                finding_print(&printed, &diagnostics.findings[i]);
                assert_memory_equal(buffer_text(&printed), path, strlen(path));
                const char *line = buffer_text(&printed) + strlen(path) + 1;
                buffer_add_bytes(out, line, strcspn(line, "\n") + 1);
                buffer_clear(&printed);
        }
        diagnostics_clear(&diagnostics);
        arena_clear(&arena);
}

static const char *expected_findings(struct arena *arena, const char *path)
{
        struct diagnostics diagnostics = {0};
        struct file_bytes file = {0};
        const char *expect =
                arena_format(arena, "%.*s.expect", (int)(strlen(path) - strlen(".yaml")), path);

        if (file_exists(expect))
                assert_true(file_read(&file, arena, expect, 1024 * 1024, &diagnostics));
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
                const char *path = file_join(&arena, folder, files.names[i]);
                if (strstr(path, ".expect"))
                        continue;
                read_findings(&found, path);
                const char *expected = expected_findings(&arena, path);
                if (strcmp(buffer_text(&found), expected) != 0) {
                        print_error("%s\n-- found:\n%s-- expected:\n%s", path, buffer_text(&found),
                                expected);
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
        assert_true(count >= 2);
}

static void every_bad_file_gets_its_findings(void **state)
{
        size_t count = 0;

        (void)state;
        assert_int_equal(compare_folder("bad", &count), 0);
        assert_true(count >= 129);
}

static void the_years_of_this_program_have_no_errors(void **state)
{
        static const char *const years[] = {"autumn-to-autumn", "grant-start", "keep-money"};

        (void)state;
        for (size_t i = 0; i < sizeof(years) / sizeof(years[0]); i++) {
                struct arena arena = {0};
                struct buffer found = {0};
                read_findings(&found, arena_format(&arena, "lessons/scenarios/%s.yaml", years[i]));
                assert_string_equal(buffer_text(&found), "");
                buffer_clear(&found);
                arena_clear(&arena);
        }
}

int main(void)
{
        const struct CMUnitTest tests[] = {
                cmocka_unit_test(good_files_pass_without_a_word),
                cmocka_unit_test(every_bad_file_gets_its_findings),
                cmocka_unit_test(the_years_of_this_program_have_no_errors),
        };

        return cmocka_run_group_tests(tests, NULL, NULL);
}
