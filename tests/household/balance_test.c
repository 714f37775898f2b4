// SPDX-License-Identifier: GPL-3.0-or-later
// Every promise of a `balance:`, kept and broken; and what is told of a year's economics after it
// was played (src/household/balance.c, explore.c).
#include "household/balance.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

#include "base/memory.h"
#include "base/translate.h"
#include "support/family.h"

enum { RUNS = 500 };

static struct arena arena;

// 40 of 100 years lose 3 000 of the 5 000 som in January; who spends gives 2 000 more in May and is
// the gladder for it.
static const char year[] =
        "start:\n  cash: 5000\n  wellbeing: 60\n  agreement: 60\n"
        "goals:\n  kept:\n    text: Most is kept\n    when: cash >= 4000\n"
        "events:\n"
        "  illness:\n    months: [january]\n    chance: 40%\n    text: Somebody is ill\n"
        "    choices:\n    - pick: Pay\n      pay: 3000\n"
        "  toi:\n    months: [may]\n    text: A toi\n    choices:\n"
        "    - pick: Little\n"
        "    - pick: Much\n      pay: 2000\n      wellbeing: 1\n"
        "policies:\n  table:\n    plain: yes\n    happens:\n      january: illness\n";

struct promise {
        const char *line;
        const char *said; // or NULL: it is kept
};

static const char *words_of(const struct finding *finding)
{
        struct buffer words = {0};

        finding_words(&words, finding);
        const char *text = arena_copy_text(&arena, buffer_text(&words));
        buffer_clear(&words);
        return text;
}

static const struct promise promises[] = {
        {"policy: do-nothing\n  reaches: kept\n  at_least: 50%\n  at_most: 70%", NULL},
        {"policy: do-nothing\n  reaches: kept\n  at_least: 80%", "“kept” is reached in "},
        {"policy: do-nothing\n  reaches: kept\n  at_least: 80%",
                "at least 80\u00a0% are promised; make the year easier, or promise less"},
        {"policy: do-nothing\n  reaches: kept\n  at_most: 30%",
                "at most 30\u00a0% are promised; make the year harder, or promise more"},
        {"policy: table\n  reaches: kept\n  at_most: 0%", NULL},
        {"policy: table\n  reaches: kept\n  at_least: 1%", "in 0\u00a0% of the years"},
        {"policy: spend-all\n  ruin_at_most: 0%", NULL},
        {"wellbeing_not_highest_for: do-nothing", NULL},
        {"wellbeing_not_highest_for: spend-all", "“spend-all” ends with the highest wellbeing"},
        {"luck_at_most: 100%", NULL},
        {"luck_at_most: 10%", "luck makes "},
        {"policy: table\n  ends: 2000", NULL},
        {"policy: table\n  ends: 5000",
                "ends with a balance of 2\u00a0000\u00a0som; 5\u00a0000\u00a0som are promised"},
        {"policy: table\n  lowest: 2000", NULL},
        {"policy: table\n  lowest: 2000\n  in: january", NULL},
        {"policy: table\n  lowest: 2000\n  in: may", "the lowest balance comes in january"},
        {"policy: table\n  lowest: -100", "the lowest balance is 2\u00a0000\u00a0som"},
};

static void promises_are_held_against_years(void **state)
{
        (void)state;
        for (size_t i = 0; i < ARRAY_LENGTH(promises); i++) {
                const struct scenario *scenario = family_of(
                        &arena, arena_format(&arena, "%sbalance:\n- %s\n", year, promises[i].line));
                struct diagnostics diagnostics = {0};
                size_t broken = balance_check(scenario, RUNS, 1 + (int)(i % 3), &diagnostics);
                if (broken != (promises[i].said != NULL) || diagnostics.errors != broken)
                        fail_msg("%s: %zu broken", promises[i].line, broken);
                if (broken > 0) {
                        const char *words = words_of(&diagnostics.findings[0]);
                        if (!strstr(words, promises[i].said))
                                fail_msg("%s: %s", promises[i].line, words);
                        assert_string_equal(diagnostics.findings[0].place.file, "small.yaml");
                        assert_true(strstr(diagnostics.findings[0].excerpt, "- ") != NULL);
                }
                diagnostics_clear(&diagnostics);
        }
}

static void ruin_is_told(void **state)
{
        const struct scenario *scenario = family_of(&arena,
                "start:\n  cash: 0\n"
                "income:\n  wages:\n    by_month: [1000, 1000, 1000, 1000, 1000, 1000, 0, 0, 0, "
                "0, 0, 5000]\n"
                "balance:\n- policy: do-nothing\n  ruin_at_most: 10%\n");
        struct diagnostics diagnostics = {0};

        (void)state;
        assert_int_equal(balance_check(scenario, RUNS, 1, &diagnostics), 1);
        assert_string_equal(words_of(&diagnostics.findings[0]),
                "100\u00a0% of the years have a recovery month; at most 10\u00a0% are promised; "
                "make the year easier, or promise less");
        diagnostics_clear(&diagnostics);
}

static void without_promises_nothing_is_played(void **state)
{
        struct diagnostics diagnostics = {0};

        (void)state;
        assert_int_equal(
                balance_check(family_of(&arena, year), EXPERIMENT_RUNS_MOST, 1, &diagnostics), 0);
        assert_int_equal(diagnostics.count, 0);
}

static void what_nobody_meets_is_told_at_its_line(void **state)
{
        static const struct {
                enum severity severity;
                const char *words, *line;
        } expected[] = {
                {SEVERITY_ERROR, "nobody ever reaches “rich”, whatever the family decides", "rich"},
                {SEVERITY_WARNING, "in 100\u00a0% of the years this choice ends with less", "Dear"},
                {SEVERITY_ERROR, "“moon” never happened, whatever the family decided", "moon"},
        };
        const struct scenario *scenario = family_of(&arena,
                "start:\n  cash: 5000\n  wellbeing: 60\n"
                "goals:\n  kept:\n    text: Kept\n    when: cash > 0\n"
                "  rich:\n    text: Rich\n    when: cash > 90000\n"
                "events:\n  toi:\n    months: [may]\n    text: A toi\n    choices:\n"
                "    - pick: Little\n      pay: 100\n"
                "    - pick: Dear\n      pay: 200\n"
                "  moon:\n    when: cash > 90000\n    text: Never\n    choices:\n"
                "    - pick: Look\n");
        struct diagnostics diagnostics = {0};

        (void)state;
        scenario_explore(scenario, &diagnostics);
        diagnostics_sort(&diagnostics);
        assert_int_equal(diagnostics.count, ARRAY_LENGTH(expected));
        for (size_t i = 0; i < ARRAY_LENGTH(expected); i++) {
                const struct finding *finding = &diagnostics.findings[i];
                assert_int_equal(finding->severity, expected[i].severity);
                assert_non_null(strstr(words_of(finding), expected[i].words));
                assert_non_null(strstr(finding->excerpt, expected[i].line));
        }
        diagnostics_clear(&diagnostics);
}

static void a_sound_scenario_is_passed_over_in_silence(void **state)
{
        struct diagnostics diagnostics = {0};

        (void)state;
        scenario_explore(family_of(&arena, year), &diagnostics);
        assert_int_equal(diagnostics.count, 0);
        diagnostics_clear(&diagnostics);
}

static void the_course_keeps_its_promises(void **state)
{
        static const char *const ids[] = {"autumn-to-autumn", "grant-start", "keep-money"};
        struct diagnostics diagnostics = {0};

        (void)state;
        for (size_t i = 0; i < ARRAY_LENGTH(ids); i++) {
                const struct scenario *scenario = family_in_course(&arena, ids[i]);
                scenario_explore(scenario, &diagnostics);
                assert_int_equal(balance_check(scenario, 10000, crew_hands(), &diagnostics), 0);
        }
        assert_int_equal(diagnostics.count, 0);
        diagnostics_clear(&diagnostics);
}

static int tear_down(void **state)
{
        (void)state;
        arena_clear(&arena);
        return 0;
}

#define TEST(name) cmocka_unit_test_teardown(name, tear_down)

int main(void)
{
        const struct CMUnitTest tests[] = {
                TEST(promises_are_held_against_years),
                TEST(ruin_is_told),
                TEST(without_promises_nothing_is_played),
                TEST(what_nobody_meets_is_told_at_its_line),
                TEST(a_sound_scenario_is_passed_over_in_silence),
                TEST(the_course_keeps_its_promises),
        };
        (void)translate_start("build/locale", LANGUAGE_EN);
        return cmocka_run_group_tests(tests, NULL, NULL);
}
