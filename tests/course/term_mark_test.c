// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/term_mark.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/buffer.h"
#include "base/memory.h"

static void terms_are_found_with_what_is_shown(void **state)
{
        // "id=shown;" for each term, "?start+length;" for a broken one.
        static const struct {
                const char *text;
                const char *terms;
        } rows[] = {
                {"Nothing here [1].", ""},
                {"A [[budget]] helps.", "budget=budget;"},
                {"Бул [[budget|бюджетти]] түз.", "budget=бюджетти;"},
                {"[[a]][[b-2|c d]]", "a=a;b-2=c d;"},
                {"A [[budget] helps.", "?2+8;"},
                {"A [[Budget]] helps.", "?2+8;"},
                {"A [[budget|]] helps.", "?2+9;"},
                {"A [[]] helps [[x]].", "?2+2;x=x;"},
                {"A [[", "?2+2;"},
        };
        (void)state;
        for (size_t i = 0; i < ARRAY_LENGTH(rows); i++) {
                struct term_mark mark;
                struct buffer found = {0};
                enum term_fault fault;
                for (size_t from = 0; (fault = term_mark_next(&mark, rows[i].text, from));
                        from = mark.start + mark.length) {
                        if (fault == TERM_BROKEN)
                                buffer_add_format(&found, "?%zu+%zu;", mark.start, mark.length);
                        else
                                buffer_add_format(&found, "%.*s=%.*s;", (int)mark.id_length,
                                        rows[i].text + mark.id, (int)mark.shown_length,
                                        rows[i].text + mark.shown);
                }
                assert_string_equal(buffer_text(&found), rows[i].terms);
                buffer_clear(&found);
        }
}

int main(void)
{
        const struct CMUnitTest tests[] = {cmocka_unit_test(terms_are_found_with_what_is_shown)};
        return cmocka_run_group_tests(tests, NULL, NULL);
}
