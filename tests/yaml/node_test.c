// SPDX-License-Identifier: GPL-3.0-or-later
#include "yaml/node.h"

#include <setjmp.h>
#include <stdarg.h>
#include <string.h>

#include <cmocka.h>

#include "base/memory.h"
#include "yaml/reader.h"

// The word "HERE" in the value of "text" is found back in the source.
static const struct {
        const char *bytes;
        int line;
        int column;
} words[] = {
        {"text: HERE\n", 1, 7},
        {"text: үй HERE\n", 1, 10},
        {"text: one\n  two HERE\n", 2, 7},
        {"text: one\n\n  two\n\n\n  HERE\n", 6, 3},
        {"text: 'it''s HERE'\n", 1, 14},
        {"text: 'one\n  two''s HERE'\n", 2, 10},
        {"text: \"a\\\"b\\x41\\u0041 HERE\"\n", 1, 23},
        {"text: \"a\\tb\\n HERE\"\n", 1, 15},
        {"text: \"one\\\n  HERE\"\n", 2, 3},
        {"text: \"one\\\r\n  HERE\"\r\n", 2, 3},
        {"text: |\n  one\n\n    two HERE\n", 4, 9},
        {"text: |\r\n  one\r\n  HERE\r\n", 3, 3},
        {"text: |2\n    one\n  HERE\n", 3, 3},
        {"text: |\n\n  HERE", 3, 3},
        {"text: >\n  one\n  two HERE\n", 3, 7},
        {"text: >\n  one\n\n  HERE\n", 4, 3},
        {"\xef\xbb\xbf"
         "text: HERE\n",
                1, 7},
        {"a:\n- b\n- c:\n  - text: x\ntext: HERE\n", 5, 7},
};

static void a_word_is_found_back_in_the_source(void **state)
{
        (void)state;
        for (size_t i = 0; i < ARRAY_LENGTH(words); i++) {
                struct arena arena = {0};
                struct diagnostics diagnostics = {0};
                const struct yaml_source source = {
                        "x", words[i].bytes, strlen(words[i].bytes), NULL};
                struct yaml_document document;
                assert_true(yaml_read(&document, &arena, &source, &diagnostics));
                const struct yaml_node *text = yaml_get(document.root, "text");
                size_t offset = (size_t)(strstr(text->text, "HERE") - text->text);
                struct finding finding = yaml_finding_inside(&document, text, offset, 4);
                assert_int_equal(finding.place.line, words[i].line);
                assert_int_equal(finding.place.column, words[i].column);
                assert_int_equal(finding.place.length, 4);
                assert_int_equal(yaml_line_of(&document, text, offset), words[i].line);
                (void)yaml_finding_inside(&document, text, 100000, 5);
                arena_clear(&arena);
                diagnostics_clear(&diagnostics);
        }
}

static const char commented[] = "# Far away.\n"
                                "\n"
                                "# First line.\r\n"
                                "#Second line.\n"
                                "one: 1\n"
                                "two: 2 # beside\n"
                                "#\n"
                                "list:\n"
                                "# Above the item.\n"
                                "- a: |\n"
                                "    Text.\n"
                                "    # Its last line.\n"
                                "- b\n"
                                "  # Under the item's own letter.\n"
                                "- c\n";

static void comments_above_are_kept_for_translators(void **state)
{
        (void)state;
        struct arena arena = {0};
        struct diagnostics diagnostics = {0};
        const struct yaml_source source = {"x", commented, strlen(commented), NULL};
        struct yaml_document document;
        assert_true(yaml_read(&document, &arena, &source, &diagnostics));
        const struct yaml_pair *pairs = document.root->pairs;
        assert_string_equal(
                yaml_comment_above(&document, pairs[0].key), "First line.\nSecond line.");
        assert_string_equal(
                yaml_comment_above(&document, pairs[0].value), "First line.\nSecond line.");
        assert_null(yaml_comment_above(&document, pairs[1].key));
        assert_string_equal(yaml_comment_above(&document, pairs[2].key), "");
        const struct yaml_node *list = yaml_get(document.root, "list");
        assert_string_equal(yaml_comment_above(&document, list->items[0]), "Above the item.");
        assert_null(yaml_comment_above(&document, list->items[1]));
        assert_string_equal(
                yaml_comment_above(&document, list->items[2]), "Under the item's own letter.");
        assert_null(yaml_get(document.root, "none"));
        assert_null(yaml_get(list, "one"));
        assert_null(yaml_get(NULL, "one"));
        arena_clear(&arena);
        diagnostics_clear(&diagnostics);
}

static void a_finding_shows_its_line(void **state)
{
        (void)state;
        static const char bytes[] = "one: 1\nlist:\n- key: value\n  flow: [a, b]\n";
        struct arena arena = {0};
        struct diagnostics diagnostics = {0};
        const struct yaml_source source = {"x.yaml", bytes, strlen(bytes), NULL};
        struct yaml_document document;
        assert_true(yaml_read(&document, &arena, &source, &diagnostics));
        const struct yaml_node *item = yaml_get(document.root, "list")->items[0];
        const struct yaml_node *nodes[] = {item, yaml_get(item, "key"), yaml_get(item, "flow"),
                yaml_get(document.root, "list")};
        static const char *const printed[] = {
                "x.yaml:3:3: error: w\n    3 | - key: value\n      |   ^^^\n",
                "x.yaml:3:8: error: w\n    3 | - key: value\n      |        ^^^^^\n",
                "x.yaml:4:9: error: w\n    4 |   flow: [a, b]\n      |         ^^^^^^\n",
                "x.yaml:3:1: error: w\n    3 | - key: value\n      | ^\n",
        };
        for (size_t i = 0; i < ARRAY_LENGTH(nodes); i++) {
                struct buffer out = {0};
                struct finding finding = yaml_finding(&document, nodes[i]);
                finding.message = "w";
                diagnostics_add(&diagnostics, &finding);
                finding_print(&out, &diagnostics.findings[i]);
                assert_string_equal(buffer_text(&out), printed[i]);
                buffer_clear(&out);
        }
        arena_clear(&arena);
        diagnostics_clear(&diagnostics);
}

int main(void)
{
        const struct CMUnitTest tests[] = {
                cmocka_unit_test(a_word_is_found_back_in_the_source),
                cmocka_unit_test(comments_above_are_kept_for_translators),
                cmocka_unit_test(a_finding_shows_its_line),
        };
        return cmocka_run_group_tests(tests, NULL, NULL);
}
