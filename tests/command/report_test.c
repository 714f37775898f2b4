// SPDX-License-Identifier: GPL-3.0-or-later
// Reports from the command line: one table in three forms, on standard output or in a file.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

#include "base/file.h"
#include "base/memory.h"
#include "support/run.h"

static const char *read_file(struct home *home, const char *name)
{
        struct file_bytes file;
        assert_true(file_read(&file, &home->arena, home_path(home, name), 1 << 20, NULL));
        return file.bytes;
}

static void a_report_comes_in_three_forms(void **state)
{
        static const struct run rows[] = {
                {{"class", "add", "7-а"}, .out = "-"},
                {{"person", "add", "Айгүл"}, .out = "-"},
                {{"person", "add", "Бакыт"}, .out = "-"},
                {.arguments = {"class", "enrol", "7-а", "Айгүл"}},
                {{"report", "completion"}, .out = "Бакыт   envelopes             not started"},
                {{"report", "completion", "--class", "7-а", "--format", "json"},
                        .out = "{\"report\": \"completion\", \"rows\": [\n{\"person_id\": \""},
                {.arguments = {"report", "completion", "--class", "7-а", "--format", "csv",
                         "--separator", ";", "--output", "out.csv"}},
                {{"report", "attention"}, .out = "Person  Reason"},
                {{"report", "attendance", "--lang", "en"}, .out = "Person  Class"},
        };
        struct home *home = *state;
        assert_runs(home, rows, ARRAY_LENGTH(rows));
        const char *csv = read_file(home, "out.csv");
        assert_non_null(strstr(csv, "\xef\xbb\xbfperson_id;person;lesson;state;"));
        assert_non_null(strstr(csv, ";Айгүл;envelopes;not-started;0.000;;0;\r\n"));
        assert_null(strstr(csv, "Бакыт"));
}

static void what_cannot_be_reported_is_said(void **state)
{
        static const struct run rows[] = {
                {{"report"}, 64, .error = "report completion|attention|attendance"},
                {{"report", "everything"}, 64, .error = "report completion|attention"},
                {{"report", "completion", "now"}, 64, .error = "report completion"},
                {{"report", "completion", "--format", "xml"}, 64, .error = "no format “xml”"},
                {{"report", "completion", "--separator", "x"}, 64, .error = "“x” cannot part"},
                {{"report", "completion", "--separator", ",,"}, 64, .error = "cannot part"},
                {{"report", "completion", "--class", "8-б"}, 66, .error = "no class called"},
                {{"report", "completion", "--output", "no/such/folder"}, 73, .error = "no/such"},
        };
        assert_runs(*state, rows, ARRAY_LENGTH(rows));
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, home_set_up, home_tear_down)

int main(void)
{
        const struct CMUnitTest tests[] = {
                TEST(a_report_comes_in_three_forms),
                TEST(what_cannot_be_reported_is_said),
        };
        return cmocka_run_group_tests(tests, NULL, NULL);
}
