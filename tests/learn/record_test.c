// SPDX-License-Identifier: GPL-3.0-or-later
#include "learn/record.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

// These words are in databases: a change here loses what people did.
static void test_the_words_never_change(void **state)
{
        (void)state;
        static const char *const words[RECORD_KIND_COUNT] = {
                "started", "visit", "answer", "practice", "pledge", "finished", "run", "plan"};
        for (int kind = 0; kind < RECORD_KIND_COUNT; kind++) {
                assert_string_equal(record_word((enum record_kind)kind), words[kind]);
                assert_int_equal(record_from_word(words[kind]), kind);
        }
        assert_int_equal(record_from_word("visits"), RECORD_KIND_COUNT);
        assert_int_equal(record_from_word(""), RECORD_KIND_COUNT);
}

int main(void)
{
        const struct CMUnitTest tests[] = {cmocka_unit_test(test_the_words_never_change)};
        return cmocka_run_group_tests(tests, NULL, NULL);
}
