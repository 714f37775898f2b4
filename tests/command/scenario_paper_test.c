// SPDX-License-Identifier: GPL-3.0-or-later
// A year on paper, compared with tests/corpus/lessons/printed.
#include "command/scenario_paper.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "base/file.h"
#include "base/text.h"

static void print_year(struct buffer *out, const char *path)
{
        struct arena arena = {0};
        struct diagnostics diagnostics = {0};
        const struct scenario *scenario = scenario_open(&arena, path, &diagnostics);

        assert_non_null(scenario);
        scenario_paper_print(out, scenario);
        diagnostics_clear(&diagnostics);
        arena_clear(&arena);
}

static void a_year_is_a_family_a_table_and_cards(void **state)
{
        struct arena arena = {0};
        struct diagnostics diagnostics = {0};
        struct buffer out = {0};
        struct file_bytes expected = {0};

        (void)state;
        print_year(&out, "tests/corpus/lessons/course/scenarios/village-year.yaml");
        assert_true(file_read(&expected, &arena, "tests/corpus/lessons/printed/village-year.txt",
                1024 * 1024, &diagnostics));
        assert_string_equal(buffer_text(&out), expected.bytes);
        buffer_clear(&out);
        arena_clear(&arena);
}

static void every_line_of(const char *text, void (*look)(const char *line))
{
        char line[512];

        while (*text) {
                size_t length = strcspn(text, "\n");
                assert_true(length < sizeof(line));
                memcpy(line, text, length);
                line[length] = '\0';
                look(line);
                text += length + (text[length] == '\n');
        }
}

static void expect_narrow(const char *line)
{
        assert_true(text_width(line) <= 72);
}

static void the_years_of_the_course_stay_within_the_paper(void **state)
{
        struct arena arena = {0};
        struct file_names files = file_list(&arena, "lessons/scenarios");

        (void)state;
        for (size_t i = 0; i < files.count; i++) {
                struct buffer out = {0};
                print_year(&out, file_join(&arena, "lessons/scenarios", files.names[i]));
                every_line_of(buffer_text(&out), expect_narrow);
                buffer_clear(&out);
        }
        arena_clear(&arena);
}

// The balance of the year without a plan, as the lessons teach it.
static void the_table_is_that_of_the_lessons(void **state)
{
        struct buffer out = {0};

        (void)state;
        print_year(&out, "lessons/scenarios/autumn-to-autumn.yaml");
        const char *march = strstr(buffer_text(&out), "    March ");
        assert_non_null(march);
        assert_true(strstr(march, "25\u00a0200 ") < strstr(march, "41\u00a0200 "));
        assert_true(strstr(march, "41\u00a0200 ") < strstr(march, " \u221233\u00a0500\n"));
        assert_true(strstr(march, " \u221233\u00a0500\n") < strstr(march, "\n    April "));
        assert_non_null(strstr(march, " 11\u00a0500\n\n"));
        buffer_clear(&out);
}

int main(void)
{
        const struct CMUnitTest tests[] = {
                cmocka_unit_test(a_year_is_a_family_a_table_and_cards),
                cmocka_unit_test(the_years_of_the_course_stay_within_the_paper),
                cmocka_unit_test(the_table_is_that_of_the_lessons),
        };
        return cmocka_run_group_tests(tests, NULL, NULL);
}
