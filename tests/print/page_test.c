// SPDX-License-Identifier: GPL-3.0-or-later
// Page descriptions: what is read from a right one, and what each wrong one is told.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

#include "base/memory.h"
#include "print/page.h"

#define HEAD(kind) "bereke-page 1\nkind " kind "\nlanguage ky\nmade 2026-05-12\ntitle Барак\n"

static void a_table_is_read(void **state)
{
        static const char text[] = HEAD("table") "note 7-а класс\ncolumn left Аты\n"
                                                 "column right Упай\ncell Айгүл\ncell 12\n"
                                                 "cell Өмүр\ncell \n";
        struct diagnostics diagnostics = {0};
        struct arena arena = {0};
        struct page page;

        (void)state;
        assert_true(page_read(&page, &arena, text, strlen(text), &diagnostics));
        assert_int_equal(page.kind, PRINTOUT_TABLE);
        assert_int_equal(page.language, LANGUAGE_KY);
        assert_string_equal(page.words[PAGE_TITLE], "Барак");
        assert_string_equal(page.words[PAGE_NAME], "");
        assert_string_equal(page.notes.items[0], "7-а класс");
        assert_int_equal(page.column_count, 2);
        assert_false(page.columns[0].right);
        assert_true(page.columns[1].right);
        assert_string_equal(page.columns[1].heading, "Упай");
        assert_int_equal(page.cells.count, 4);
        assert_string_equal(page.cells.items[2], "Өмүр");
        assert_string_equal(page.cells.items[3], "");
        arena_clear(&arena);
}

static void a_text_keeps_empty_lines_and_pages(void **state)
{
        static const char text[] = HEAD("text") "line one\nline\npage\nline  two";
        struct diagnostics diagnostics = {0};
        struct arena arena = {0};
        struct page page;

        (void)state;
        assert_true(page_read(&page, &arena, text, strlen(text), &diagnostics));
        assert_int_equal(page.lines.count, 4);
        assert_string_equal(page.lines.items[1], "");
        assert_null(page.lines.items[2]);
        assert_string_equal(page.lines.items[3], " two");
        arena_clear(&arena);
}

static void a_wrong_page_is_told_at_its_line(void **state)
{
        static const struct {
                const char *text;
                int line;
                const char *message;
        } rows[] = {
                {"", 0, "the kind of page or its language is missing"},
                {"\n", 1, "a page begins with the line \"bereke-page 1\""},
                {"bereke-page 2\n", 1, "a page begins with the line \"bereke-page 1\""},
                {"bereke-page 1\nkind picture\n", 2, "there is no kind of page \"%s\""},
                {"bereke-page 1\nlanguage de\n", 2, "there is no language \"%s\": ky, ru or en"},
                {"bereke-page 1\ncell 1\n", 2, "the kind of page stands before \"%s\""},
                {HEAD("text") "cell 1\n", 6, "this kind of page has no \"%s\""},
                {HEAD("text") "colour red\n", 6, "there is no key \"%s\""},
                {HEAD("text") "\n", 6, "there is no key \"%s\""},
                {HEAD("text") "title Two\n", 6, "\"%s\" stands twice"},
                {HEAD("text") "line \033[1m\n", 6, "the line has what cannot be shown"},
                {HEAD("text") "line \xd0\n", 6, "the line has what cannot be shown"},
                {HEAD("table") "column Name\n", 6,
                        "a column is \"left HEADING\" or \"right HEADING\""},
                {HEAD("table") "column left A\ncell 1\ncolumn left B\n", 8,
                        "a column stands before the first cell"},
                {HEAD("table"), 5, "the table has no columns"},
                {HEAD("table") "column left A\ncolumn left B\ncell 1\n", 8,
                        "the last row is not full"},
                {HEAD("certificate") "name Айгүл\n", 6, "\"%s\" is missing"},
                {"bereke-page 1\nkind text\nlanguage ky\nmade 2026-02-30\ntitle T\n", 5,
                        "\"%s\" is not a day: 2026-05-12"},
                {"bereke-page 1\nkind text\nlanguage ky\nmade 12.05.2026\ntitle T\n", 5,
                        "\"%s\" is not a day: 2026-05-12"},
        };

        (void)state;
        for (size_t i = 0; i < ARRAY_LENGTH(rows); i++) {
                struct diagnostics diagnostics = {0};
                struct arena arena = {0};
                struct page page;

                assert_false(
                        page_read(&page, &arena, rows[i].text, strlen(rows[i].text), &diagnostics));
                assert_int_equal(diagnostics.count, 1);
                assert_int_equal(diagnostics.findings[0].place.line, rows[i].line);
                assert_string_equal(diagnostics.findings[0].message, rows[i].message);
                diagnostics_clear(&diagnostics);
                arena_clear(&arena);
        }
}

static void a_table_has_forty_columns_at_most(void **state)
{
        struct diagnostics diagnostics = {0};
        struct buffer text = {0};
        struct arena arena = {0};
        struct page page;

        (void)state;
        buffer_add(&text, HEAD("table"));
        for (int i = 0; i <= PAGE_COLUMNS_MOST; i++)
                buffer_add(&text, "column left A\n");
        assert_false(page_read(&page, &arena, text.text, text.length, &diagnostics));
        assert_int_equal(diagnostics.findings[0].place.line, 6 + PAGE_COLUMNS_MOST);
        diagnostics_clear(&diagnostics);
        buffer_clear(&text);
        arena_clear(&arena);
}

int main(void)
{
        const struct CMUnitTest tests[] = {
                cmocka_unit_test(a_table_is_read),
                cmocka_unit_test(a_text_keeps_empty_lines_and_pages),
                cmocka_unit_test(a_wrong_page_is_told_at_its_line),
                cmocka_unit_test(a_table_has_forty_columns_at_most),
        };
        return cmocka_run_group_tests(tests, NULL, NULL);
}
