// SPDX-License-Identifier: GPL-3.0-or-later
// What a condition is read as, step by step, and where one goes wrong. What it holds for is in
// condition_holds_test.c.
#include "household/condition.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/buffer.h"
#include "household/condition_inside.h"

static struct event events[] = {{.named.id = "wolf"}, {.named.id = "hail"}};

static const struct scenario scenario = {
        .animals = {{.named.id = "cow"}, {.named.id = "sheep"}},
        .animal_count = 2,
        .savings = {{.named.id = "box"}},
        .saving_count = 1,
        .loans = {{.named.id = "bank"}},
        .loan_count = 1,
        .businesses = {{.named.id = "bread"}},
        .business_count = 1,
        .agreements = {{.named.id = "leaks"}},
        .agreement_count = 1,
        .events = events,
        .event_count = 2,
};

// "cash<500000 cow1>=1 not and": variables as numbers of their kind.
static void print_steps(struct buffer *out, const struct condition *condition)
{
        static const char *const words[] = {"<", "<=", "==", "!=", ">=", ">", "and", "or", "not"};

        for (size_t i = 0; i < condition->count; i++) {
                const struct condition_step *step = &condition->steps[i];
                buffer_add(out, i > 0 ? " " : "");
                if (step->operation < CONDITION_AND)
                        buffer_add_format(out, "%d.%d%s%lld", step->variable, step->object,
                                words[step->operation], (long long)step->value);
                else
                        buffer_add(out, words[step->operation]);
        }
}

static const struct {
        const char *text, *steps;
} readable[] = {
        {"cash < 5000", "0.0<500000"},
        {"cash<=5000.5", "0.0<=500050"},
        {"  savings == 0.25  ", "1.0==25"},
        {"debt != -3", "2.0!=-300"},
        {"borrowed > 1", "3.0>100"},
        {"arrears >= 1", "4.0>=100"},
        {"wealth > 1", "5.0>100"},
        {"lowest >= 0", "6.0>=0"},
        {"reserve >= 4", "7.0>=40"},
        {"reserve >= 4.5", "7.0>=45"},
        {"wellbeing > 60", "8.0>60"},
        {"agreement > 60", "9.0>60"},
        {"time >= 2", "10.0>=2"},
        {"month == 12", "11.0==12"},
        {"recoveries == 0", "12.0==0"},
        {"cow >= 1", "13.0>=1"},
        {"sheep >= 2", "13.1>=2"},
        {"box > 10", "14.0>1000"},
        {"bank > 0", "15.0>0"},
        {"bread >= 1", "16.0>=100"},
        {"leaks == 1", "17.0==1"},
        {"hail == 0", "18.1==0"},
        {"cow > 1 and box > 1 or hail > 1", "13.0>1 14.0>100 and 18.1>1 or"},
        {"cow > 1 or box > 1 and hail > 1", "13.0>1 14.0>100 18.1>1 and or"},
        {"(cow > 1 or box > 1) and hail > 1", "13.0>1 14.0>100 or 18.1>1 and"},
        {"cow > 1 and cow < 3 and cow != 2", "13.0>1 13.0<3 and 13.0!=2 and"},
        {"not cow > 1 and cow < 3", "13.0>1 not 13.0<3 and"},
        {"not (cow > 1 and cow < 3)", "13.0>1 13.0<3 and not"},
        {"not not((cow > 1))", "13.0>1 not not"},
};

static void every_condition_becomes_its_steps(void **state)
{
        struct arena arena = {0};

        (void)state;
        for (size_t i = 0; i < sizeof(readable) / sizeof(readable[0]); i++) {
                struct condition condition;
                struct condition_fault fault;
                struct buffer steps = {0};
                assert_true(
                        condition_read(&condition, &arena, &scenario, readable[i].text, &fault));
                assert_null(fault.message);
                print_steps(&steps, &condition);
                assert_string_equal(buffer_text(&steps), readable[i].steps);
                buffer_clear(&steps);
        }
        arena_clear(&arena);
}

static const struct {
        const char *text;
        size_t offset, length;
        const char *detail, *nearest;
} broken[] = {
        {"", 0, 0, "", NULL},
        {"cash", 4, 0, "", NULL},
        {"cash >", 6, 0, "", NULL},
        {"cash > 5 or", 11, 0, "", NULL},
        {"not", 3, 0, "", NULL},
        {"(cash > 5", 9, 0, "", NULL},
        {"cash > 5)", 8, 1, ")", NULL},
        {"cash > 5 6", 9, 1, "6", NULL},
        {"cash = 5", 5, 1, "=", "=="},
        {"cash =< 5", 5, 2, "=<", NULL},
        {"cash is 5", 5, 2, "is", NULL},
        {"5 < cash", 0, 1, "5", NULL},
        {"cahs > 5", 0, 4, "cahs", "cash"},
        {"sheeps > 5", 0, 6, "sheeps", "sheep"},
        {"cash > 1.", 7, 2, "1.", NULL},
        {"cash > 1.255", 7, 5, "1.255", NULL},
        {"cash > 1e3", 7, 3, "1e3", NULL},
        {"cash > -", 7, 1, "-", NULL},
        {"cash > 1234567890123", 7, 13, "1234567890123", NULL},
        {"wellbeing > 1.5", 12, 3, "1.5", NULL},
        {"cash > box", 7, 3, "box", NULL},
        {"cash > 5 xor debt > 1", 9, 3, "xor", NULL},
};

static void every_fault_is_told_at_its_word(void **state)
{
        struct arena arena = {0};

        (void)state;
        for (size_t i = 0; i < sizeof(broken) / sizeof(broken[0]); i++) {
                struct condition condition;
                struct condition_fault fault;
                assert_false(condition_read(&condition, &arena, &scenario, broken[i].text, &fault));
                assert_int_equal(condition.count, 0);
                assert_non_null(fault.message);
                assert_int_equal(fault.offset, broken[i].offset);
                assert_int_equal(fault.length, broken[i].length);
                assert_string_equal(fault.details[0], broken[i].detail);
                if (broken[i].nearest)
                        assert_string_equal(fault.nearest, broken[i].nearest);
                else
                        assert_null(fault.nearest);
        }
        arena_clear(&arena);
}

// Brackets, nots, comparisons and answers that wait each have an end.
static void nothing_grows_without_end(void **state)
{
        static const struct {
                const char *first, *again, *last;
                int most; // times that can be read
        } growing[] = {
                {"", "(", "cash > 1", CONDITION_DEPTH},
                {"", "not ", "cash > 1", CONDITION_DEPTH},
                {"cash > 1", " or cash > 1", "", 31},
                {"", "cash > 1 or (", "cash > 1", CONDITION_DEPTH - 1},
        };
        struct arena arena = {0};

        (void)state;
        for (size_t i = 0; i < sizeof(growing) / sizeof(growing[0]); i++)
                for (int more = 0; more < 2; more++) {
                        struct condition condition;
                        struct condition_fault fault;
                        struct buffer text = {0};
                        int times = growing[i].most + more;
                        buffer_add(&text, growing[i].first);
                        for (int time = 0; time < times; time++)
                                buffer_add(&text, growing[i].again);
                        buffer_add(&text, growing[i].last);
                        for (int time = 0; time < times && strchr(growing[i].again, '('); time++)
                                buffer_add(&text, ")");
                        bool read = condition_read(
                                &condition, &arena, &scenario, buffer_text(&text), &fault);
                        assert_int_equal(read, more == 0);
                        buffer_clear(&text);
                }
        arena_clear(&arena);
}

static void words_of_conditions_are_known(void **state)
{
        (void)state;
        assert_true(condition_has_word("cash"));
        assert_true(condition_has_word("recoveries"));
        assert_false(condition_has_word("cow"));
}

int main(void)
{
        const struct CMUnitTest tests[] = {
                cmocka_unit_test(every_condition_becomes_its_steps),
                cmocka_unit_test(every_fault_is_told_at_its_word),
                cmocka_unit_test(nothing_grows_without_end),
                cmocka_unit_test(words_of_conditions_are_known),
        };

        return cmocka_run_group_tests(tests, NULL, NULL);
}
