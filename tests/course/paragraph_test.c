// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/paragraph.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "base/buffer.h"
#include "base/memory.h"

static void texts_fall_into_paragraphs(void **state)
{
        // The paragraphs that come out, each closed by "|".
        static const struct {
                enum yaml_style style;
                const char *text;
                const char *paragraphs;
        } rows[] = {
                {YAML_PLAIN, "Flour first.", "Flour first.|"},
                {YAML_LITERAL, "Flour\nfirst.", "Flour first.|"},
                {YAML_LITERAL, "Flour \n  first.", "Flour first.|"},
                {YAML_LITERAL, "Flour.\n\nCoal.", "Flour.|Coal.|"},
                {YAML_LITERAL, "Flour.\n   \n\nCoal.", "Flour.|Coal.|"},
                {YAML_LITERAL, "Buy:\n- flour\n- coal\n  and oil", "Buy:|- flour|- coal and oil|"},
                {YAML_LITERAL, "- flour\n\nCoal", "- flour|Coal|"},
                {YAML_LITERAL, "-5 degrees\n-6 degrees", "-5 degrees -6 degrees|"},
                {YAML_LITERAL, "\n\n", ""},
                {YAML_LITERAL, "", ""},
                {YAML_FOLDED, "Flour first.\nCoal.", "Flour first.|Coal.|"},
                {YAML_DOUBLE_QUOTED, "Flour.\n\nCoal. ", "Flour.|Coal.|"},
        };
        (void)state;
        for (size_t i = 0; i < ARRAY_LENGTH(rows); i++) {
                struct yaml_node scalar = {.kind = YAML_SCALAR,
                        .style = rows[i].style,
                        .text = rows[i].text,
                        .length = (unsigned)strlen(rows[i].text)};
                struct paragraph paragraph = {0};
                struct arena arena = {0};
                struct buffer found = {0};
                while (paragraph_next(&paragraph, &scalar))
                        buffer_add_format(
                                &found, "%s|", paragraph_text(&arena, &scalar, paragraph));
                assert_string_equal(buffer_text(&found), rows[i].paragraphs);
                buffer_clear(&found);
                arena_clear(&arena);
        }
}

int main(void)
{
        const struct CMUnitTest tests[] = {cmocka_unit_test(texts_fall_into_paragraphs)};
        return cmocka_run_group_tests(tests, NULL, NULL);
}
