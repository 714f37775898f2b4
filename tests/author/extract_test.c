// SPDX-License-Identifier: GPL-3.0-or-later
// The template of a small course, written here, and what gettext's own tools say of it.
#include "author/extract.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "base/file.h"
#include "support/scratch.h"

static void put(const char *folder, const char *name, const char *text)
{
        struct diagnostics diagnostics = {0};
        char path[256];

        (void)snprintf(path, sizeof(path), "%s/%s", folder, name);
        assert_true(file_write(path, text, strlen(text), &diagnostics));
}

static const char lesson[] = "bereke: 1\n"
                             "lesson: one\n"
                             "lang: en\n"
                             "title: \"A \\\"good\\\" \\\\ start\"\n"
                             "steps:\n"
                             "# Said by the grandmother.\n"
                             "# Keep it short.\n"
                             "- screen: first\n"
                             "  text: |\n"
                             "    Flour\n"
                             "    first.\n"
                             "\n"
                             "    - Coal\n"
                             "    Flour first.\n"
                             "  trainer: Flour first.\n"
                             "- table: november\n"
                             "  head:\n"
                             "  - What\n"
                             "  - Som\n"
                             "  rows:\n"
                             "  - - Pension\n"
                             "    - 10000\n"
                             "- question: leak\n"
                             "  text: How much?\n"
                             "  number: 5\n"
                             "  unit: som\n"
                             "- question: words\n"
                             "  text: What goes with what?\n"
                             "  pairs:\n"
                             "    Rent: Fixed\n"
                             "    Toi: Seasonal\n";

// What must come out, from the first entry on; @ stands for the folder.
static const char expected[] =
        "\n#: @/one.yaml:4\nmsgctxt \"one\"\nmsgid \"A \\\"good\\\" \\\\ start\"\nmsgstr \"\"\n"
        "\n#. Said by the grandmother.\n#. Keep it short.\n"
        "#: @/one.yaml:10 @/one.yaml:15\nmsgctxt \"one\"\nmsgid \"Flour first.\"\n"
        "msgstr \"\"\n"
        "\n#. Said by the grandmother.\n#. Keep it short.\n"
        "#: @/one.yaml:13\nmsgctxt \"one\"\nmsgid \"- Coal Flour first.\"\nmsgstr \"\"\n"
        "\n#: @/one.yaml:18\nmsgctxt \"one\"\nmsgid \"What\"\nmsgstr \"\"\n"
        "\n#: @/one.yaml:19\nmsgctxt \"one\"\nmsgid \"Som\"\nmsgstr \"\"\n"
        "\n#: @/one.yaml:21\nmsgctxt \"one\"\nmsgid \"Pension\"\nmsgstr \"\"\n"
        "\n#: @/one.yaml:24\nmsgctxt \"one\"\nmsgid \"How much?\"\nmsgstr \"\"\n"
        "\n#: @/one.yaml:28\nmsgctxt \"one\"\nmsgid \"What goes with what?\"\nmsgstr \"\"\n"
        "\n#: @/one.yaml:30\nmsgctxt \"one\"\nmsgid \"Rent\"\nmsgstr \"\"\n"
        "\n#: @/one.yaml:30\nmsgctxt \"one\"\nmsgid \"Fixed\"\nmsgstr \"\"\n"
        "\n#: @/one.yaml:31\nmsgctxt \"one\"\nmsgid \"Toi\"\nmsgstr \"\"\n"
        "\n#: @/one.yaml:31\nmsgctxt \"one\"\nmsgid \"Seasonal\"\nmsgstr \"\"\n";

static void every_text_is_one_entry(void **state)
{
        char folder[SCRATCH_PATH];
        struct diagnostics diagnostics = {0};
        struct buffer out = {0};
        struct buffer wanted = {0};

        (void)state;
        assert_true(scratch_make(folder));
        put(folder, "one.yaml", lesson);
        assert_true(extract_course(&out, folder, &diagnostics));
        for (const char *byte = expected; *byte; byte++)
                buffer_add_bytes(
                        &wanted, *byte == '@' ? folder : byte, *byte == '@' ? strlen(folder) : 1);
        const char *first = strstr(buffer_text(&out), "\n\n#");
        assert_non_null(first);
        assert_string_equal(first + 1, buffer_text(&wanted));
        buffer_clear(&wanted);
        buffer_clear(&out);
        scratch_remove(folder);
}

static void every_kind_of_file_has_its_context(void **state)
{
        struct diagnostics diagnostics = {0};
        struct buffer out = {0};

        (void)state;
        assert_true(extract_course(&out, "tests/corpus/lessons/course", &diagnostics));
        assert_non_null(strstr(buffer_text(&out), "msgctxt \"course\"\nmsgid \"Goals\""));
        assert_non_null(strstr(buffer_text(&out), "msgctxt \"facts\"\nmsgid \"Ask your bank.\""));
        assert_non_null(strstr(buffer_text(&out), "msgctxt \"glossary\"\nmsgid \"budget\""));
        assert_non_null(strstr(buffer_text(&out), "msgctxt \"before\"\nmsgid \"A test\""));
        assert_null(strstr(buffer_text(&out), "deposit.kg"));
        assert_non_null(strstr(
                buffer_text(&out), "msgctxt \"village-year\"\nmsgid \"One year in the village\""));
        diagnostics_clear(&diagnostics);
        buffer_clear(&out);
}

static void a_file_that_cannot_be_read_is_told(void **state)
{
        char folder[SCRATCH_PATH];
        struct diagnostics diagnostics = {0};
        struct buffer out = {0};

        (void)state;
        assert_true(scratch_make(folder));
        put(folder, "bad.yaml", "bereke: 1\nlesson: \"x\n");
        put(folder, "one.yaml", lesson);
        assert_false(extract_course(&out, folder, &diagnostics));
        assert_true(diagnostics.errors > 0);
        assert_non_null(strstr(buffer_text(&out), "msgid \"How much?\""));
        diagnostics_clear(&diagnostics);
        buffer_clear(&out);
        scratch_remove(folder);
}

static void gettext_accepts_the_template_of_the_course(void **state)
{
        struct diagnostics diagnostics = {0};
        struct buffer out = {0};
        FILE *msgfmt = popen("msgfmt --check -o /dev/null - 2>/dev/null", "w");

        (void)state;
        assert_true(extract_course(&out, "lessons", &diagnostics));
        assert_non_null(msgfmt);
        assert_true(fputs(buffer_text(&out), msgfmt) >= 0);
        assert_int_equal(pclose(msgfmt), 0);
        buffer_clear(&out);
        diagnostics_clear(&diagnostics);
}

int main(void)
{
        const struct CMUnitTest tests[] = {
                cmocka_unit_test(every_text_is_one_entry),
                cmocka_unit_test(every_kind_of_file_has_its_context),
                cmocka_unit_test(a_file_that_cannot_be_read_is_told),
                cmocka_unit_test(gettext_accepts_the_template_of_the_course),
        };
        return cmocka_run_group_tests(tests, NULL, NULL);
}
