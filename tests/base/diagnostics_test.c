// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/diagnostics.h"

#include <setjmp.h>
#include <stdarg.h>
#include <string.h>

#include <cmocka.h>

#include "base/memory.h"

static const struct {
        struct finding finding;
        const char *printed;
} prints[] = {
        {{.place = {"needs.yaml", 14, 5, 4},
                 .message = "\"%s\" is not known here",
                 .details = {"teхt"},
                 .advice = "did you mean \"%s\"? (the %s is a Cyrillic letter)",
                 .advice_details = {"text", "х"},
                 .excerpt = "    teхt: What is needed first?"},
                "needs.yaml:14:5: error: \"teхt\" is not known here; did you mean \"text\"? (the х "
                "is a Cyrillic letter)\n"
                "   14 |     teхt: What is needed first?\n"
                "      |     ^^^^\n"},
        {{.severity = SEVERITY_WARNING,
                 .place = {"a.yaml", 0, 0, 0},
                 .message = "100%% of %2$s and %1$s, %d %9$s",
                 .details = {"one", "two\x1b"}},
                "a.yaml: warning: 100% of two\ufffd and one, %d \n"},
        {{.severity = SEVERITY_NOTE,
                 .place = {"b\n.yaml", 3, 2, 1},
                 .message = "wide",
                 .excerpt = "你好\tx"},
                "b .yaml:3:2: note: wide\n    3 | 你好 x\n      |   ^^\n"},
        {{.place = {NULL, 0, 0, 0}, .message = "nowhere"}, "bereke: error: nowhere\n"},
        {{.place = {"d", 0, 0, 0}, .message = "A sentence.", .advice = "Another."},
                "d: error: A sentence. Another.\n"},
        {{.place = {"c", 7, 43, 2},
                 .message = "far",
                 .excerpt = "abcdef tail",
                 .excerpt_length = 6,
                 .excerpt_column = 41},
                "c:7:43: error: far\n    7 | …abcdef\n      |    ^^\n"},
        {{.place = {"d", 2, 9, 0}, .message = "behind", .excerpt = "abc"},
                "d:2:9: error: behind\n    2 | abc\n      |    ^\n"},
        {{.place = {"e", 2, 0, 0}, .message = "line", .excerpt = "abc"},
                "e:2: error: line\n    2 | abc\n"},
};

static void a_finding_is_printed_with_its_place(void **state)
{
        (void)state;
        for (size_t i = 0; i < ARRAY_LENGTH(prints); i++) {
                struct diagnostics diagnostics;
                diagnostics_init(&diagnostics);
                diagnostics_add(&diagnostics, &prints[i].finding);
                struct buffer out = {0};
                finding_print(&out, &diagnostics.findings[0]);
                assert_string_equal(buffer_text(&out), prints[i].printed);
                buffer_clear(&out);
                diagnostics_clear(&diagnostics);
        }
}

static void findings_are_counted_sorted_and_kept_once(void **state)
{
        (void)state;
        static const struct finding findings[] = {
                {.place = {"b", 1, 1, 0}, .message = "first"},
                {.place = {"a", 2, 1, 0}, .message = "fifth"},
                {.place = {"a", 1, 5, 0}, .message = "third", .details = {"x"}},
                {.severity = SEVERITY_WARNING, .place = {"a", 1, 5, 0}, .message = "fourth"},
                {.place = {"a", 1, 5, 0}, .message = "third", .details = {"x"}},
                {.severity = SEVERITY_NOTE, .place = {"a", 1, 1, 0}, .message = "second"},
        };
        struct diagnostics diagnostics = {0};
        for (size_t i = 0; i < ARRAY_LENGTH(findings); i++)
                diagnostics_add(&diagnostics, &findings[i]);
        assert_int_equal(diagnostics.count, 5);
        assert_int_equal(diagnostics.errors, 3);
        assert_int_equal(diagnostics.warnings, 1);
        diagnostics_sort(&diagnostics);
        static const char *const order[] = {"second", "third", "fourth", "fifth", "first"};
        for (size_t i = 0; i < ARRAY_LENGTH(order); i++)
                assert_string_equal(diagnostics.findings[i].message, order[i]);
        assert_string_equal(diagnostics_first_error(&diagnostics)->message, "third");
        diagnostics_clear(&diagnostics);
        assert_null(diagnostics_first_error(&diagnostics));
        diagnostics_sort(&diagnostics);
}

static void a_flood_of_findings_ends(void **state)
{
        (void)state;
        struct diagnostics diagnostics = {0};
        for (int line = 1; line <= 3000; line++) {
                struct finding finding = {.place = {"a", line, 1, 0}, .message = "wrong"};
                diagnostics_add(&diagnostics, &finding);
        }
        assert_int_equal(diagnostics.errors, 3000);
        assert_int_equal(diagnostics.count, FINDINGS_IN_FILE + 1);
        assert_int_equal(diagnostics.findings[FINDINGS_IN_FILE].severity, SEVERITY_NOTE);
        struct finding finding = {.place = {"b", 1, 1, 0}, .message = "wrong"};
        diagnostics_add(&diagnostics, &finding);
        assert_int_equal(diagnostics.count, FINDINGS_IN_FILE + 2);
        diagnostics_clear(&diagnostics);
}

static void a_long_excerpt_is_cut_between_characters(void **state)
{
        (void)state;
        char excerpt[2001] = "x";
        for (size_t i = 1; i + 1 < sizeof(excerpt) - 1; i += 2)
                memcpy(excerpt + i, "ж", 2);
        struct finding finding = {.place = {"a", 1, 1, 1}, .message = "long", .excerpt = excerpt};
        struct diagnostics diagnostics = {0};
        diagnostics_add(&diagnostics, &finding);
        assert_true(strlen(diagnostics.findings[0].excerpt) < 500);
        struct buffer out = {0};
        finding_print(&out, &diagnostics.findings[0]);
        assert_null(strstr(buffer_text(&out), "\ufffd"));
        buffer_clear(&out);
        diagnostics_clear(&diagnostics);
}

int main(void)
{
        const struct CMUnitTest tests[] = {
                cmocka_unit_test(a_finding_is_printed_with_its_place),
                cmocka_unit_test(findings_are_counted_sorted_and_kept_once),
                cmocka_unit_test(a_flood_of_findings_ends),
                cmocka_unit_test(a_long_excerpt_is_cut_between_characters),
        };
        return cmocka_run_group_tests(tests, NULL, NULL);
}
