// SPDX-License-Identifier: GPL-3.0-or-later
// Limits and floods: large and hostile inputs are refused with a word, and quickly.
#include "yaml/reader.h"

#include <setjmp.h>
#include <stdarg.h>
#include <string.h>
#include <time.h>

#include <cmocka.h>

#include "base/memory.h"
#include "base/text.h"
#include "support/sample_schema.h"

// A file of `head`, then `part` until `length` bytes are reached, then `tail`.
static void fill(
        struct buffer *out, const char *head, const char *part, size_t length, const char *tail)
{
        buffer_reset(out);
        buffer_add(out, head);
        while (out->length + strlen(part) + strlen(tail) <= length)
                buffer_add(out, part);
        buffer_add(out, tail);
}

static const struct {
        const char *head;
        const char *part;
        const char *tail;
        const char *message; // of the first finding, NULL for none
} floods[] = {
        {"a: ", "x", "\n", NULL},
        {"a: \"", "\\x41", "\"\n", NULL},
        {"a: |\n", "  Сөз.\n", "", NULL},
        {"a:\n", "# comment\n", "", NULL},
        {"a: ", "[", "\n", "there are too many levels inside one another here"},
        {"a: ", "{a: ", "\n", "there are too many levels inside one another here"},
        {"", "- ", "\n", "there are too many levels inside one another here"},
        {"", "? ", "\n", "a list or a group of keys cannot be a key"},
        {"a:\n", "- b\n", "", "this file has too many parts"},
        {"a: [", "b, ", "c]\n", "this file has too many parts"},
        {"", "%TAG ! a\n", "", "a line cannot begin with \"%\" here"},
        {"a: ", "*", "\n", "a text cannot begin with *"},
        {"a: ", "\x1b", "\n", "an invisible control character stands here"},
        {"a:\n", "- \x1b\n", "\n", "an invisible control character stands here"},
        {"a:\n", "\tb\n", "", "a tab stands before the text of this line"},
        {"a: ", "\xff", "\n", "this file is not written in UTF-8"},
        {"a: b", "\n", "c: d\n", NULL},
        {"a: \"", "\n", "", "this quotation mark is not closed"},
        {"a: &", "b", " c\n", "a text cannot begin with &"},
        {"", "a: b\n", "", "this file has too many parts"},
        {"", "---\n", "", "a second document begins here"},
        {"a: '", "''", "'\n", NULL},
};

static double seconds(void)
{
        struct timespec now;
        (void)clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
        return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

static void check_flood(const struct buffer *bytes, const char *message)
{
        struct arena arena = {0};
        struct diagnostics diagnostics = {0};
        const struct yaml_source source = {"x", bytes->text, bytes->length, NULL};
        struct yaml_document document;
        struct sample sample;
        double start = seconds();
        bool read = yaml_read(&document, &arena, &source, &diagnostics);
        size_t count = diagnostics.count;
        (void)schema_read(&sample, &sample_table, &document, &diagnostics);
        assert_true(seconds() - start < 2);
        assert_int_equal(read, message == NULL);
        if (message)
                assert_string_equal(diagnostics.findings[0].message, message);
        else
                assert_int_equal(count, 0);
        for (size_t i = 0; i < diagnostics.count; i++) {
                struct buffer out = {0};
                size_t offset;
                finding_print(&out, &diagnostics.findings[i]);
                assert_true(out.length < 4096);
                assert_int_equal(
                        text_check(buffer_text(&out), out.length, false, &offset), TEXT_SAFE);
                buffer_clear(&out);
        }
        arena_clear(&arena);
        diagnostics_clear(&diagnostics);
}

static void floods_are_refused_quickly(void **state)
{
        (void)state;
        struct buffer bytes = {0};
        for (size_t i = 0; i < ARRAY_LENGTH(floods); i++) {
                fill(&bytes, floods[i].head, floods[i].part, YAML_BYTES_MAX, floods[i].tail);
                check_flood(&bytes, floods[i].message);
        }
        fill(&bytes, "a: ", "x", YAML_BYTES_MAX + 1, "\n");
        check_flood(&bytes, "this file is too large");
        buffer_clear(&bytes);
}

static void many_findings_in_one_long_line_are_quick(void **state)
{
        (void)state;
        struct buffer bytes = {0};
        buffer_add(&bytes, "bereke: 1\nlesson: x\nneeds: [");
        for (int i = 0; i < 20000; i++)
                buffer_add(&bytes, "АБВГД ЕЖЗИК ЛМНОП, ");
        buffer_add(&bytes, "b]\nsteps:\n- screen: a\n  text: b\n");
        struct arena arena = {0};
        struct diagnostics diagnostics = {0};
        const struct yaml_source source = {"x", bytes.text, bytes.length, NULL};
        struct yaml_document document;
        struct sample sample;
        double start = seconds();
        assert_true(yaml_read(&document, &arena, &source, &diagnostics));
        assert_false(schema_read(&sample, &sample_table, &document, &diagnostics));
        assert_true(seconds() - start < 2);
        assert_int_equal(diagnostics.errors, 20000);
        assert_int_equal(diagnostics.count, FINDINGS_IN_FILE + 1);
        arena_clear(&arena);
        diagnostics_clear(&diagnostics);
        buffer_clear(&bytes);
}

static void what_was_read_before_a_fault_is_kept(void **state)
{
        (void)state;
        static const char bytes[] = "one: 1\ntwo:\n- a: b\n- c: d: e\n";
        struct arena arena = {0};
        struct diagnostics diagnostics = {0};
        const struct yaml_source source = {"x", bytes, strlen(bytes), NULL};
        struct yaml_document document;
        assert_false(yaml_read(&document, &arena, &source, &diagnostics));
        assert_false(document.whole);
        assert_true(document.root->cut);
        assert_string_equal(yaml_get(document.root, "one")->text, "1");
        const struct yaml_node *list = yaml_get(document.root, "two");
        assert_true(list->cut);
        assert_int_equal(list->count, 2);
        assert_false(list->items[0]->cut);
        assert_string_equal(yaml_get(list->items[0], "a")->text, "b");
        arena_clear(&arena);
        diagnostics_clear(&diagnostics);
}

int main(void)
{
        const struct CMUnitTest tests[] = {
                cmocka_unit_test(floods_are_refused_quickly),
                cmocka_unit_test(many_findings_in_one_long_line_are_quick),
                cmocka_unit_test(what_was_read_before_a_fault_is_kept),
        };
        return cmocka_run_group_tests(tests, NULL, NULL);
}
