// SPDX-License-Identifier: GPL-3.0-or-later
#include "money/mark.h"

#include <setjmp.h>
#include <stdarg.h>
#include <string.h>

#include <cmocka.h>

#include "base/memory.h"

static void marks_are_read_where_they_stand(void **state)
{
        (void)state;
        static const struct {
                const char *text;
                enum mark_fault fault;
                enum mark_unit unit;
                int64_t hundredths;
                const char *part;
        } rows[] = {
                {"has <3000 som> left", MARK_READ, MARK_SOM, 300000, "<3000 som>"},
                {"at <3 percent>", MARK_READ, MARK_PERCENT, 300, "<3 percent>"},
                {"<0.5 percent>", MARK_READ, MARK_PERCENT, 50, "<0.5 percent>"},
                {"<12,50 som>", MARK_READ, MARK_SOM, 1250, "<12,50 som>"},
                {"<-500 som>", MARK_READ, MARK_SOM, -50000, "<-500 som>"},
                {"a < b, <b> <- <3 som>", MARK_READ, MARK_SOM, 300, "<3 som>"},
                {"plain", MARK_NONE, 0, 0, NULL},
                {"", MARK_NONE, 0, 0, NULL},
                {"<b> < 5", MARK_NONE, 0, 0, NULL},
                {"үй <3000 soms>!", MARK_BROKEN, 0, 0, "<3000 soms>"},
                {"<3000som>", MARK_BROKEN, 0, 0, "<3000som>"},
                {"<3 000 som>", MARK_BROKEN, 0, 0, "<3 000 som>"},
                {"<3000  som>", MARK_BROKEN, 0, 0, "<3000  som>"},
                {"<3000", MARK_BROKEN, 0, 0, "<3000"},
                {"<3000 som", MARK_BROKEN, 0, 0, "<3000"},
                {"<1.234 som>", MARK_BROKEN, 0, 0, "<1.234 som>"},
                {"<12345678901234567890 som>", MARK_BROKEN, 0, 0, "<12345678901234567890 som>"},
                {"<3000 som\n> x", MARK_BROKEN, 0, 0, "<3000"},
        };
        for (size_t i = 0; i < ARRAY_LENGTH(rows); i++) {
                struct mark mark = {0};
                assert_int_equal(mark_next(&mark, rows[i].text, 0), rows[i].fault);
                if (!rows[i].part)
                        continue;
                assert_int_equal(mark.length, strlen(rows[i].part));
                assert_memory_equal(rows[i].text + mark.start, rows[i].part, mark.length);
                if (rows[i].fault == MARK_READ) {
                        assert_int_equal(mark.unit, rows[i].unit);
                        assert_int_equal(mark.hundredths, rows[i].hundredths);
                }
        }
}

static void readers_see_their_own_form(void **state)
{
        (void)state;
        static const struct {
                const char *text;
                enum language language;
                const char *shown;
        } rows[] = {
                {"<25200 som> came in.", LANGUAGE_EN, "25\u00a0200\u00a0som came in."},
                {"Үйдө <25200 som> бар, <3.5 percent>.", LANGUAGE_KY,
                        "Үйдө 25\u00a0200\u00a0сом бар, 3,5\u00a0%."},
                {"<-500 som>", LANGUAGE_RU, "\u2212500\u00a0сом"},
                {"<5 soms> stays", LANGUAGE_EN, "<5 soms> stays"},
                {"a < b", LANGUAGE_EN, "a < b"},
        };
        for (size_t i = 0; i < ARRAY_LENGTH(rows); i++) {
                struct buffer out = {0};
                mark_print_text(&out, rows[i].text, rows[i].language);
                assert_string_equal(buffer_text(&out), rows[i].shown);
                buffer_clear(&out);
        }
}

int main(void)
{
        const struct CMUnitTest tests[] = {
                cmocka_unit_test(marks_are_read_where_they_stand),
                cmocka_unit_test(readers_see_their_own_form),
        };
        return cmocka_run_group_tests(tests, NULL, NULL);
}
