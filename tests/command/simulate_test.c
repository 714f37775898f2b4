// SPDX-License-Identifier: GPL-3.0-or-later
// bereke simulate: what it prints, the same bytes for any number of jobs, and a kept year replayed;
// bereke check --runs.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>
#include <sys/stat.h>

#include <cmocka.h>

#include "base/file.h"
#include "base/memory.h"
#include "support/kept_year.h"
#include "support/run.h"

static const char scenario_text[] =
        "bereke: 1\nscenario: small-year\nlang: en\ntitle: A small year\nmonths: 6\n"
        "first_month: september\n"
        "family:\n  ayjan:\n    name: Ayjan\n    role: mother\n    age: 30\n"
        "start:\n  cash: 5000\n  sheep: 2\n  wellbeing: 60\n  agreement: 60\n"
        "income:\n  wages:\n    name: Wages\n    amount: 9000\n    chance: 90%\n"
        "expenses:\n  food:\n    name: Food\n    amount: 8000\n    must: yes\n"
        "animals:\n  sheep:\n    name: Sheep\n    sell: 9000\n    loss: 2% a month\n"
        "goals:\n  kept:\n    text: <6000 som> is kept\n    when: cash >= 6000\n"
        "events:\n"
        "  illness:\n    name: Illness\n    chance: 20%\n    text: Somebody is ill.\n"
        "    choices:\n    - pick: Call the doctor\n      pay: 2000\n"
        "    - pick: Pay twice\n      pay: 4000\n"
        "    - pick: Wait\n      wellbeing: -3\n"
        "  moon:\n    name: Moon\n    when: cash > 900000\n    text: Two moons.\n"
        "    choices:\n    - pick: Look\n      wellbeing: 1\n"
        "policies:\n  table:\n    plain: yes\n"
        "balance:\n- policy: do-nothing\n  reaches: kept\n  at_least: 1%\n";

static const char course_text[] = "bereke: 1\ncourse: own\nlang: en\ntitle: Own\nmodules:\n"
                                  "- module: goals\n  title: Goals\n  lessons: []\n";

static void put(struct home *home, const char *name, const char *text)
{
        const char *path = home_path(home, name);

        assert_true(file_make_folder(file_folder(&home->arena, path), 0755));
        assert_true(file_write(path, text, strlen(text), &home->diagnostics));
}

static void put_all(struct home *home)
{
        put(home, "own/course.yaml", course_text);
        put(home, "own/scenarios/small-year.yaml", scenario_text);
        put(home, "year.yaml", scenario_text);
        put(home, "bad.yaml", "bereke: 1\nscenario: bad\nlang: en\ntitle: Bad\nmonths: 99\n");
        put(home, "lesson.yaml", "bereke: 1\nlesson: one\nlang: en\ntitle: One\n");
}

static void results_are_said_in_words(void **state)
{
        static const struct run rows[] = {
                {{"simulate", "year.yaml", "--runs", "50"}, .out = "A small year (small-year)\n"},
                {{"simulate", "year.yaml", "--runs", "50"},
                        .out = "Years under each policy: 50. Seed: 1.\n"},
                {{"simulate", "year.yaml", "--seed", "1234567"},
                        .out = "each policy: 10\u00a0000. Seed: 1234567.\n"},
                {{"simulate", "year.yaml", "--runs", "50"}, .out = "  6\u00a0000\u00a0som is kept"},
                {{"simulate", "year.yaml", "--runs", "50"}, .out = "\nNever happened: moon\n"},
                {{"simulate", "year.yaml"},
                        .out = "“Pay twice” ends with less than “Call the doctor” in "
                               "100\u00a0% of the years.\n"},
                {{"simulate", "year.yaml", "--runs", "50"}, .out = "\nLuck makes "},
                {{"simulate", "year.yaml", "--runs", "50"}, .out = "\ntable\n"},
                {{"--lang", "ru", "simulate", "year.yaml", "--runs", "50"},
                        .out = "Лет по каждому способу: 50."},
                {{"--lang", "ky", "simulate", "year.yaml", "--runs", "50"}, .out = "Кырдаал"},
                {{"--lessons", "own", "simulate", "small-year", "--runs", "5"},
                        .out = "(small-year)\n"},
                {{"simulate", "autumn-to-autumn", "--runs", "5", "--policy", "plan-sheep"},
                        .out = "55\u00a0500\u00a0som"},
        };
        struct home *home = *state;

        put_all(home);
        assert_runs(home, rows, ARRAY_LENGTH(rows));
        const char *out = run_in(home,
                &(struct run){.arguments = {"simulate", "year.yaml", "--runs", "20", "--policy",
                                      "spend-all", "--policy", "table", "--policy", "spend-all"}})
                                  .out;
        assert_null(strstr(out, "do-nothing"));
        assert_non_null(strstr(out, "\nspend-all\n"));
        assert_non_null(strstr(strstr(out, "\nspend-all\n"), "\ntable\n"));
        assert_null(strstr(strstr(out, "\ntable\n"), "\nspend-all\n")); // once
        const char *plain = strstr(out, "\ntable\n");
        assert_non_null(strstr(out, "one year in ten below"));
        assert_null(strstr(plain, "one year in ten below")); // it is always the same
        assert_null(strstr(plain, "  Event"));               // nothing happens in it
        assert_null(strstr(out, "\n  moon"));
}

static void what_is_wrong_is_said(void **state)
{
        static const struct run rows[] = {
                {{"simulate"}, 64, .error = "bereke simulate FILE"},
                {{"simulate", "year.yaml", "more"}, 64, .error = "“more”"},
                {{"simulate", "year.yaml", "--runs", "0"}, 64, .error = "from 1 to 10000000"},
                {{"simulate", "year.yaml", "--runs", "10000001"}, 64, .error = "--runs takes"},
                {{"simulate", "year.yaml", "--runs", "-5"}, 64, .error = "--runs takes"},
                {{"simulate", "year.yaml", "--runs", "5x"}, 64, .error = "--runs takes"},
                {{"simulate", "year.yaml", "--runs", "99999999999999999999999"}, 64,
                        .error = "--runs takes"},
                {{"simulate", "year.yaml", "--seed", "1000000000"}, 64, .error = "--seed takes"},
                {{"simulate", "year.yaml", "--seed", " 1"}, 64, .error = "--seed takes"},
                {{"simulate", "year.yaml", "--jobs", "0"}, 64, .error = "--jobs takes"},
                {{"simulate", "year.yaml", "--jobs", "65"}, 64, .error = "from 1 to 64"},
                {{"simulate", "year.yaml", "--format", "csv"}, 64, .error = "text or json"},
                {{"simulate", "year.yaml", "--policy", "spend-al"}, 64,
                        .error = "Did you mean “spend-all”?"},
                {{"simulate", "year.yaml", "--policy", "quite-another"}, 64,
                        .error = "no policy “quite-another”"},
                {{"simulate", "year.yaml", "--replay", "-", "--runs", "5"}, 64,
                        .error = "--runs is for many"},
                {{"simulate", "none.yaml"}, 66, .error = "There is no file none.yaml."},
                {{"simulate", "none"}, 66, .error = "There is no file none."},
                {{"simulate", "bad.yaml"}, 65, .error = "bad.yaml:5:"},
                {{"simulate", "lesson.yaml"}, 65, .error = "lesson.yaml:"},
                {{"simulate", "own"}, 65, .error = "folder"},
        };
        struct home *home = *state;

        put_all(home);
        assert_runs(home, rows, ARRAY_LENGTH(rows));
}

static void a_file_of_another_is_not_permitted(void **state)
{
        static const struct run rows[] = {
                {{"simulate", "private.yaml"}, 77, .error = "no permission", .unprivileged = true},
                {{"print", "private.yaml"}, 77, .error = "no permission", .unprivileged = true},
                {{"simulate", "year.yaml", "--replay", "private.yaml"}, 77,
                        .error = "no permission", .unprivileged = true},
        };
        struct home *home = *state;

        put_all(home);
        put(home, "private.yaml", scenario_text);
        assert_int_equal(chmod(home->folder, 0755), 0);
        assert_int_equal(chmod(home_path(home, "year.yaml"), 0644), 0);
        assert_int_equal(chmod(home_path(home, "private.yaml"), 0), 0);
        assert_runs(home, rows, ARRAY_LENGTH(rows));
}

static void json_is_the_same_for_any_jobs(void **state)
{
        static const char *const jobs[] = {"1", "1", "2", "3"};
        struct home *home = *state;
        const char *first = NULL;

        put_all(home);
        for (size_t i = 0; i < ARRAY_LENGTH(jobs); i++) {
                struct run_result result =
                        run_in(home, &(struct run){.arguments = {"simulate", "year.yaml", "--runs",
                                                           "3000", "--seed", "7", "--format",
                                                           "json", "--jobs", jobs[i]}});
                assert_int_equal(result.status, 0);
                assert_string_equal(result.error, "");
                assert_true(!first || strcmp(first, result.out) == 0);
                first = result.out;
        }
        static const char *const parts[] = {"{\n  \"scenario\": \"small-year\",\n  \"rules\": \"",
                "\"runs\": 3000,\n  \"seed\": 7,", "{\"policy\": \"table\", \"runs\": 1,",
                "{\"goal\": \"kept\", \"reached\": ", "\"ruin_share\": 0.", "\"wealth_tyiyn\": {",
                "\"wellbeing\": {\"p10\": ", "\"lowest_month\": \"",
                "{\"event\": \"moon\", \"hits\": 0, \"choices\": [0]}",
                "\"never_fired\": [\"moon\"]",
                "{\"event\": \"illness\", \"choice\": 2, \"by\": 1, \"share\": 1.0000}",
                "\"luck_share\": 0."};
        for (size_t i = 0; i < ARRAY_LENGTH(parts); i++)
                assert_non_null(strstr(first, parts[i]));
        assert_non_null(strstr(
                run_in(home,
                        &(struct run){.arguments = {"--lang", "ky", "simulate", "year.yaml",
                                              "--runs", "3000", "--seed", "7", "--format", "json"}})
                        .out,
                first)); // in every language the same
}

static void a_kept_year_is_replayed(void **state)
{
        struct home *home = *state;

        put_all(home);
        const char *path = home_path(home, "year.yaml");
        const char *kept = kept_year(&home->arena, path, "sell-animals-first", 4);
        put(home, "kept.txt", kept);
        const struct run rows[] = {
                {{"simulate", "year.yaml", "--replay", "kept.txt"}, .out = "\nSeptember "},
                {{"simulate", "year.yaml", "--replay", "kept.txt"}, .out = "\nFebruary "},
                {{"simulate", "year.yaml", "--replay", kept},
                        .out = "\nThe year ends as it was kept.\n"},
                {{"simulate", "year.yaml", "--replay", kept}, .out = "\n  Illness: Wait\n"},
                {{"--lang", "ky", "simulate", "year.yaml", "--replay", kept}, .out = "Сентябрь"},
                {{"--lessons", "own", "simulate", "small-year", "--replay", "kept.txt"},
                        .out = "A small year\n"},
                {{"simulate", "year.yaml", "--replay", "none.txt"}, 66,
                        .error = "There is no file none.txt."},
                {{"simulate", "year.yaml", "--replay", "own"}, 65, .error = "folder"},
                {{"simulate", "year.yaml", "--replay", "bad.yaml"}, 65,
                        .error = "This is not a kept year"},
                {{"simulate", "year.yaml", "--replay", "-"}, 65,
                        .error = "This is not a kept year"}, // nothing comes from there
                {{"simulate", "autumn-to-autumn", "--replay", "kept.txt"}, 65, .error = "bereke: "},
        };
        assert_runs(home, rows, ARRAY_LENGTH(rows));
}

// A year that was changed by hand is shown, and said to end otherwise.
static void another_end_is_told(void **state)
{
        struct home *home = *state;

        put_all(home);
        const char *path = home_path(home, "year.yaml");
        char *kept = arena_copy_text(&home->arena, kept_year(&home->arena, path, "do-nothing", 4));
        char *end = strstr(kept, "; end ") + strlen("; end ");
        *end = *end == '0' ? '1' : '0';
        assert_run(home, &(struct run){.arguments = {"simulate", "year.yaml", "--replay", kept},
                                 .status = 65,
                                 .out = "\nSeptember ",
                                 .error = "ends in another way"});
}

// Texts and promises are no rules; an amount is.
static void only_other_rules_are_refused(void **state)
{
        struct home *home = *state;

        put_all(home);
        const char *kept = kept_year(&home->arena, home_path(home, "year.yaml"), "do-nothing", 4);
        put(home, "year.yaml", arena_format(&home->arena, "%s  at_most: 100%%\n", scenario_text));
        const struct run same = {
                {"simulate", "year.yaml", "--replay", kept}, 0, .out = "as it was"};
        assert_run(home, &same);
        char *other = arena_copy_text(&home->arena, scenario_text);
        *strstr(other, "9000") = '8';
        put(home, "year.yaml", other);
        const struct run refused = {
                {"simulate", "year.yaml", "--replay", kept}, 65, .error = "rules"};
        assert_run(home, &refused);
}

static void check_holds_promises_with_runs(void **state)
{
        static const struct run rows[] = {
                {{"check", "year.yaml"}, 65, .out = "“moon” never happened"},
                {{"check", "year.yaml"}, 65, .out = "warning: in 100\u00a0% of the years"},
                {{"check", "good.yaml"}, .out = "0 errors, 0 warnings in 1 files\n"},
                {{"check", "good.yaml", "--runs", "200"},
                        .out = "0 errors, 0 warnings in 1 files\n"},
                {{"check", "unmet.yaml"}, .out = "0 errors, 0 warnings in 1 files\n"},
                {{"check", "unmet.yaml", "--runs", "200"}, 1,
                        .out = "unmet.yaml:28:3: error: “kept” is reached in 100\u00a0%"},
                {{"check", "unmet.yaml", "bad.yaml", "--runs", "200"}, 65, .out = "bad.yaml:5:"},
                {{"check", "unmet.yaml", "none.yaml", "--runs", "200"}, 66, .out = "unmet.yaml:28",
                        .error = "none.yaml"},
                {{"check", "--runs", "many", "good.yaml"}, 64, .error = "--runs takes"},
        };
        static const char good[] =
                "bereke: 1\nscenario: good\nlang: en\ntitle: Good\nmonths: 6\n"
                "first_month: september\n"
                "family:\n  ayjan:\n    name: Ayjan\n    role: mother\n    age: 30\n"
                "start:\n  cash: 5000\n"
                "income:\n  wages:\n    name: Wages\n    amount: 9000\n"
                "expenses:\n  food:\n    name: Food\n    amount: 8000\n    must: yes\n"
                "goals:\n  kept:\n    text: Some is kept.\n    when: cash >= 6000\n"
                "balance:\n- policy: do-nothing\n  reaches: kept\n";
        struct home *home = *state;

        put_all(home);
        put(home, "good.yaml", arena_format(&home->arena, "%s  at_least: 90%%\n", good));
        put(home, "unmet.yaml", arena_format(&home->arena, "%s  at_most: 90%%\n", good));
        assert_runs(home, rows, ARRAY_LENGTH(rows));
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, home_set_up, home_tear_down)

int main(void)
{
        const struct CMUnitTest tests[] = {
                TEST(results_are_said_in_words),
                TEST(what_is_wrong_is_said),
                TEST(a_file_of_another_is_not_permitted),
                TEST(json_is_the_same_for_any_jobs),
                TEST(a_kept_year_is_replayed),
                TEST(another_end_is_told),
                TEST(only_other_rules_are_refused),
                TEST(check_holds_promises_with_runs),
        };
        return cmocka_run_group_tests(tests, NULL, NULL);
}
