// SPDX-License-Identifier: GPL-3.0-or-later
// Every file of tests/corpus/reader: the good ones without a finding, each bad one with exactly the
// lines "LINE:COLUMN: error: words" of its NAME.expect.
#include "yaml/reader.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "base/file.h"
#include "support/sample_schema.h"

static const char corpus[] = "tests/corpus/reader";

enum { BYTES_MOST = 2 * 1024 * 1024 };

// What the reader and the walker say of the file, one line a finding.
static void read_findings(struct buffer *out, struct arena *arena, const char *path)
{
        struct diagnostics diagnostics = {0};
        struct file_bytes file;
        assert_true(file_read(&file, arena, path, BYTES_MOST, &diagnostics));
        const struct yaml_source source = {"x", file.bytes, file.length, NULL};
        struct yaml_document document;
        struct sample sample;
        (void)yaml_read(&document, arena, &source, &diagnostics);
        (void)schema_read(&sample, &sample_table, &document, &diagnostics);
        diagnostics_sort(&diagnostics);
        for (size_t i = 0; i < diagnostics.count; i++) {
                struct buffer printed = {0};
                finding_print(&printed, &diagnostics.findings[i]);
                const char *line = buffer_text(&printed) + 2; // without "x:"
                buffer_add_bytes(out, line, strcspn(line, "\n") + 1);
                buffer_clear(&printed);
        }
        diagnostics_clear(&diagnostics);
}

static const char *expected_findings(struct arena *arena, const char *name)
{
        struct diagnostics diagnostics = {0};
        struct buffer path = {0};
        struct file_bytes file = {0};
        buffer_add_format(
                &path, "%s/%.*s.expect", corpus, (int)(strlen(name) - strlen(".yaml")), name);
        if (file_exists(buffer_text(&path)))
                assert_true(file_read(&file, arena, buffer_text(&path), BYTES_MOST, &diagnostics));
        buffer_clear(&path);
        diagnostics_clear(&diagnostics);
        return file.bytes ? file.bytes : "";
}

static void every_file_gets_its_findings(void **state)
{
        (void)state;
        struct arena arena = {0};
        struct file_names files = file_list(&arena, corpus);
        size_t wrong = 0;
        size_t count = 0;
        for (size_t i = 0; i < files.count; i++) {
                const char *name = files.names[i];
                if (!strstr(name, ".yaml"))
                        continue;
                struct buffer found = {0};
                read_findings(&found, &arena, file_join(&arena, corpus, name));
                const char *expected = expected_findings(&arena, name);
                if (strcmp(buffer_text(&found), expected) != 0) {
                        print_error("%s\n-- found:\n%s-- expected:\n%s", name, buffer_text(&found),
                                expected);
                        wrong++;
                }
                buffer_clear(&found);
                count++;
        }
        arena_clear(&arena);
        assert_true(count > 50);
        assert_int_equal(wrong, 0);
}

int main(void)
{
        const struct CMUnitTest tests[] = {cmocka_unit_test(every_file_gets_its_findings)};
        return cmocka_run_group_tests(tests, NULL, NULL);
}
