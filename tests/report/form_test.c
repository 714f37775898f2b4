// SPDX-License-Identifier: GPL-3.0-or-later
// The three forms of one table, cell by cell.
#include "report/form.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include <cmocka.h>

#include "base/memory.h"
#include "base/translate.h"

static const struct report_column columns[] = {
        {"person_id", REPORT_ID, "Id"},
        {"person", REPORT_TEXT, "Person"},
        {"lessons", REPORT_COUNT, "Lessons"},
        {"share", REPORT_SHARE, "Share"},
        {"price_tyiyn", REPORT_TYIYN, "Price"},
        {"time", REPORT_TIME, "Time"},
        {"state", REPORT_OUTCOME, "State"},
        {"advice", REPORT_SENTENCE, "Advice"},
};
static const struct report_outcome done = {"done", "is done"};

static void add_row(struct report_table *table, const char *name, int64_t share)
{
        report_add_text(table, "0-1");
        report_add_text(table, name);
        report_add_number(table, 3);
        report_add_number(table, share);
        report_add_number(table, 1250000);
        report_add_number(table, 1795500000000);
        report_add_outcome(table, &done);
        report_add_text(table, "Ask.");
}

static struct report_table sample(struct arena *arena)
{
        struct report_table table =
                report_table_of(arena, "sample", columns, ARRAY_LENGTH(columns));
        add_row(&table, "Айгүл", 735);
        add_row(&table, "=1+1,\"x\"\\", -40);
        for (size_t i = 0; i < ARRAY_LENGTH(columns); i++)
                report_add_nothing(&table);
        return table;
}

static void assert_form(struct buffer *out, const char *expected)
{
        assert_string_equal(buffer_text(out), expected);
        buffer_clear(out);
}

static void csv_is_for_spreadsheets(void **state)
{
        struct arena arena = {0};
        struct buffer out = {0};
        struct report_table table = sample(&arena);
        (void)state;
        report_add_csv(&out, &table, ',');
        assert_form(&out,
                "\xef\xbb\xbf"
                "person_id,person,lessons,share,price_tyiyn,time,state,advice\r\n"
                "0-1,Айгүл,3,0.735,1250000,2026-11-24T12:00:00+06:00,done,Ask.\r\n"
                "0-1,\"'=1+1,\"\"x\"\"\\\",3,-0.040,1250000,2026-11-24T12:00:00+06:00,done,Ask."
                "\r\n"
                ",,,,,,,\r\n");
        report_add_csv(&out, &table, ';');
        assert_non_null(strstr(buffer_text(&out), "0-1;\"'=1+1,\"\"x\"\"\\\";3;-0.040"));
        buffer_clear(&out);
        arena_clear(&arena);
}

static void what_a_spreadsheet_would_run_is_escaped(void **state)
{
        static const char *const names[] = {"=A1", "+996", "-5", "@x"};
        struct arena arena = {0};
        (void)state;
        for (size_t i = 0; i < ARRAY_LENGTH(names); i++) {
                struct buffer out = {0};
                struct report_table table = report_table_of(&arena, "one", columns + 1, 1);
                report_add_text(&table, names[i]);
                report_add_csv(&out, &table, ',');
                assert_form(&out, arena_format(&arena, "\xef\xbb\xbfperson\r\n'%s\r\n", names[i]));
        }
        arena_clear(&arena);
}

static void json_is_one_object(void **state)
{
        struct arena arena = {0};
        struct buffer out = {0};
        struct report_table table = sample(&arena);
        (void)state;
        report_add_json(&out, &table);
        assert_form(&out,
                "{\"report\": \"sample\", \"rows\": [\n"
                "{\"person_id\": \"0-1\", \"person\": \"Айгүл\", \"lessons\": 3, \"share\": 0.735, "
                "\"price_tyiyn\": 1250000, \"time\": \"2026-11-24T12:00:00+06:00\", "
                "\"state\": \"done\", \"advice\": \"Ask.\"},\n"
                "{\"person_id\": \"0-1\", \"person\": \"=1+1,\\\"x\\\"\\\\\", \"lessons\": 3, "
                "\"share\": -0.040, \"price_tyiyn\": 1250000, "
                "\"time\": \"2026-11-24T12:00:00+06:00\", \"state\": \"done\", "
                "\"advice\": \"Ask.\"},\n"
                "{\"person_id\": null, \"person\": null, \"lessons\": null, \"share\": null, "
                "\"price_tyiyn\": null, \"time\": null, \"state\": null, \"advice\": null}]}\n");
        table.cell_count = 0;
        report_add_json(&out, &table);
        assert_form(&out, "{\"report\": \"sample\", \"rows\": []}\n");
        arena_clear(&arena);
}

static void a_table_is_for_people(void **state)
{
        struct arena arena = {0};
        struct buffer out = {0};
        struct report_table table = sample(&arena);
        (void)state;
        report_add_table(&out, &table);
        assert_form(&out,
                "Person     Lessons   Share       Price  Time        State    Advice\n"
                "Айгүл            3  73.5\u00a0%  12\u00a0500\u00a0som  2026-11-24  is done  Ask.\n"
                "=1+1,\"x\"\\        3    \u22124\u00a0%  12\u00a0500\u00a0som  2026-11-24  is "
                "done  Ask.\n"
                "\n");
        arena_clear(&arena);
}

static void shares_are_rounded_half_away_from_nothing(void **state)
{
        (void)state;
        assert_int_equal(report_share(1, 3), 333);
        assert_int_equal(report_share(2, 3), 667);
        assert_int_equal(report_share(1, 2000), 1);
        assert_int_equal(report_share(-1, 2000), -1);
        assert_int_equal(report_share(-1, 2001), 0);
}

int main(void)
{
        const struct CMUnitTest tests[] = {
                cmocka_unit_test(csv_is_for_spreadsheets),
                cmocka_unit_test(what_a_spreadsheet_would_run_is_escaped),
                cmocka_unit_test(json_is_one_object),
                cmocka_unit_test(a_table_is_for_people),
                cmocka_unit_test(shares_are_rounded_half_away_from_nothing),
        };
        setenv("TZ", "UTC-6", 1);
        tzset();
        (void)translate_start("build/locale", LANGUAGE_EN);
        return cmocka_run_group_tests(tests, NULL, NULL);
}
