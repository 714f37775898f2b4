// SPDX-License-Identifier: GPL-3.0-or-later
#include "learn/word.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

#include "base/memory.h"

struct word_case {
        const char *typed;
        const char *accepted;
        enum word_match easy;
        enum word_match exact;
};

static const struct word_case cases[] = {
        {"бюджет", "бюджет", WORD_SAME, WORD_SAME},
        {"  Бюджет ", "бюджет", WORD_SAME, WORD_SAME},
        {"БЮДЖЕТ", "бюджет", WORD_SAME, WORD_SAME},
        {"үй   бүлө", "үй бүлө", WORD_SAME, WORD_SAME},
        {"үй\u00a0бүлө", "үй бүлө", WORD_SAME, WORD_SAME},
        {"и\u0306од", "йод", WORD_SAME, WORD_SAME}, // NFC
        {"учет", "учёт", WORD_SAME, WORD_SAME},
        {"УЧЁТ", "учет", WORD_SAME, WORD_SAME},
        {"уче\u0308т", "учет", WORD_SAME, WORD_SAME},
        // Letters that a Russian keyboard does not have.
        {"олчом", "өлчөм", WORD_SAME, WORD_NEARLY},
        {"уй", "үй", WORD_SAME, WORD_NEARLY},
        {"тен", "тең", WORD_SAME, WORD_NEARLY},
        {"ӨЛЧӨМ", "өлчөм", WORD_SAME, WORD_SAME},
        // One slip, from five letters on.
        {"бюджт", "бюджет", WORD_NEARLY, WORD_NEARLY},
        {"бюджеет", "бюджет", WORD_NEARLY, WORD_NEARLY},
        {"бюджит", "бюджет", WORD_NEARLY, WORD_NEARLY},
        {"бюдежт", "бюджет", WORD_NEARLY, WORD_NEARLY},
        {"bugdet", "budget", WORD_NEARLY, WORD_NEARLY},
        {"чогу", "чогуу", WORD_NEARLY, WORD_NEARLY},
        {"олчам", "өлчөм", WORD_NEARLY, WORD_NEARLY},
        {"bank", "rank", WORD_OTHER, WORD_OTHER},
        {"карз", "карыз", WORD_NEARLY, WORD_NEARLY},
        {"сом", "сок", WORD_OTHER, WORD_OTHER},
        // More than a slip, or nothing.
        {"бужет", "бюджет", WORD_OTHER, WORD_OTHER},
        {"киреше", "чыгаша", WORD_OTHER, WORD_OTHER},
        {"", "бюджет", WORD_OTHER, WORD_OTHER},
        {"бюджет", "", WORD_OTHER, WORD_OTHER},
};

static void test_compares_words(void **state)
{
        (void)state;
        for (size_t i = 0; i < ARRAY_LENGTH(cases); i++) {
                const struct word_case *row = &cases[i];
                enum word_match easy = word_compare(row->typed, row->accepted, false);
                enum word_match exact = word_compare(row->typed, row->accepted, true);
                if (easy != row->easy || exact != row->exact)
                        fail_msg("\"%s\" for \"%s\": easy %d, exact %d", row->typed, row->accepted,
                                (int)easy, (int)exact);
        }
}

static void test_a_flood_is_another_word(void **state)
{
        (void)state;
        static char flood[1000000];
        memset(flood, 'a', sizeof(flood) - 1);
        assert_int_equal(word_compare(flood, "budget", false), WORD_OTHER);
}

int main(void)
{
        const struct CMUnitTest tests[] = {
                cmocka_unit_test(test_compares_words),
                cmocka_unit_test(test_a_flood_is_another_word),
        };
        return cmocka_run_group_tests(tests, NULL, NULL);
}
