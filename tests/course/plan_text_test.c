// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/plan_text.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "base/memory.h"
#include "course/course.h"

static struct plan read_back(struct arena *arena, const char *text)
{
        struct plan plan;

        assert_true(plan_read(&plan, arena, text));
        return plan;
}

// What is written, read and written again is the same.
static void assert_stays(struct arena *arena, const struct plan *plan)
{
        struct buffer first = {0};
        struct buffer second = {0};

        plan_write(&first, plan);
        struct plan back = read_back(arena, buffer_text(&first));
        assert_int_equal(back.kind, plan->kind);
        plan_write(&second, &back);
        assert_string_equal(buffer_text(&first), buffer_text(&second));
        buffer_clear(&first);
        buffer_clear(&second);
}

static void every_plan_of_a_lesson_stays_what_it_is(void **state)
{
        static const char *const files[] = {"tests/corpus/lessons/good/every-plan.yaml",
                "tests/fixtures/shapes/all/counting.yaml"};
        struct arena arena = {0};
        struct diagnostics diagnostics = {0};
        size_t plans = 0;

        (void)state;
        for (size_t i = 0; i < ARRAY_LENGTH(files); i++) {
                const struct lesson *lesson = lesson_open(&arena, files[i], &diagnostics);
                assert_non_null(lesson);
                for (size_t k = 0; k < lesson->step_count; k++)
                        if (lesson->steps[k].kind == STEP_PLAN) {
                                assert_stays(&arena, lesson->steps[k].plan);
                                plans++;
                        }
        }
        assert_int_equal(plans, 12);
        diagnostics_clear(&diagnostics);
        arena_clear(&arena);
}

static void a_plan_can_be_read_by_people(void **state)
{
        struct plan plan;
        struct buffer text = {0};

        (void)state;
        plan_set_example(&plan, PLAN_SAVINGS);
        plan.savings.plan.months = 3;
        plan.savings.plan.have.tyiyn = 50050;
        plan.savings.first_month = 9;
        plan.savings.interest = (struct rate){1250, RATE_YEARLY};
        plan_write(&text, &plan);
        assert_string_equal(buffer_text(&text),
                "plan 1 savings\ngoal 24000\nhave 500.50\nmonths 3\nweights 1 1 1\n"
                "first_month 9\ninterest 12.50% a year\nown 0\n");
        buffer_reset(&text);
        plan_set_example(&plan, PLAN_LOANS);
        plan.loans.offer_count = 1;
        plan.loans.free = (struct som){-40000};
        plan.loans.free_is_known = true;
        plan.loans.has_own = true;
        plan.loans.own = (struct loan){.kind = LOAN_MARK_UP, .mark_up = {900000}};
        plan_write(&text, &plan);
        assert_string_equal(buffer_text(&text),
                "plan 1 loans\nsum 50000\nmonths 12\nfree -400\n"
                "offer\nkind annuity\nrate 30% a year\nfee 1500\nmark_up 0\n"
                "own\nkind mark-up\nrate 0% a year\nfee 0\nmark_up 9000\n");
        buffer_clear(&text);
}

static void what_is_not_known_is_passed_over(void **state)
{
        struct arena arena = {0};

        (void)state;
        struct plan plan = read_back(&arena,
                "plan 2 savings\ncolour blue\ngoal 18000\nmonths 99\nhave some\n\nweights 1 7 2\n"
                "interest a lot\nfirst_month 13");
        assert_int_equal(plan.savings.plan.goal.tyiyn, 1800000);
        assert_int_equal(plan.savings.plan.months, 12);
        assert_int_equal(plan.savings.plan.have.tyiyn, 0);
        assert_int_equal(plan.savings.plan.weights[1], 1);
        assert_int_equal(plan.savings.plan.weights[2], 2);
        assert_int_equal(plan.savings.interest.basis_points, 0);
        assert_int_equal(plan.savings.first_month, 0);
        plan = read_back(&arena, "plan 1 till\ncredit 3/2\nprice -1\nhours 650\nsold 1 2");
        assert_int_equal(plan.till.business.credit.denominator, 3);
        assert_int_equal(plan.till.business.price.tyiyn, 150000);
        assert_int_equal(plan.till.business.hours, 650);
        assert_int_equal(plan.till.sold[1], 2);
        assert_int_equal(plan.till.sold[2], 10);
        arena_clear(&arena);
}

static void lists_are_those_of_the_text_and_never_too_long(void **state)
{
        struct arena arena = {0};
        struct buffer text = {0};

        (void)state;
        struct plan plan = read_back(&arena, "plan 1 loans\nsum 1000\nmonths 2");
        assert_int_equal(plan.loans.offer_count, 4);
        assert_int_equal(plan.loans.offers[3].loan.principal.tyiyn, 100000);
        buffer_add(&text, "plan 1 loans\nsum 1000\n");
        for (int i = 0; i < PLAN_OFFERS_MOST + 2; i++)
                buffer_add_format(&text, "offer \u202eA%d\nkind flat\nfee %d\n", i, i);
        plan = read_back(&arena, buffer_text(&text));
        assert_int_equal(plan.loans.offer_count, PLAN_OFFERS_MOST);
        assert_int_equal(plan.loans.offers[7].loan.fee.tyiyn, 700);
        assert_int_equal(plan.loans.offers[7].loan.principal.tyiyn, 100000);
        assert_string_equal(plan.loans.offers[7].name, "\ufffdA7");
        buffer_reset(&text);
        buffer_add(&text, "plan 1 celebration\nguests 10\n");
        for (int i = 0; i < PLAN_SIZES_MOST + 2; i++)
                buffer_add_format(&text, "size\nguests %d\n", i + 1);
        plan = read_back(&arena, buffer_text(&text));
        assert_int_equal(plan.celebration.size_count, PLAN_SIZES_MOST);
        assert_int_equal(plan.celebration.sizes[4].celebration.guests, 5);
        assert_int_equal(plan.celebration.own.guests, 10);
        plan = read_back(&arena, "plan 1 celebration");
        assert_int_equal(plan.celebration.size_count, 0);
        buffer_clear(&text);
        arena_clear(&arena);
}

static void what_is_no_plan_is_refused(void **state)
{
        static const char *const texts[] = {
                "", "plan", "plan 1", "plan one savings", "plan 1 garden", "let go\nplan 1 till"};
        struct arena arena = {0};
        struct plan plan;

        (void)state;
        for (size_t i = 0; i < ARRAY_LENGTH(texts); i++)
                assert_false(plan_read(&plan, &arena, texts[i]));
        arena_clear(&arena);
}

int main(void)
{
        const struct CMUnitTest tests[] = {
                cmocka_unit_test(every_plan_of_a_lesson_stays_what_it_is),
                cmocka_unit_test(a_plan_can_be_read_by_people),
                cmocka_unit_test(what_is_not_known_is_passed_over),
                cmocka_unit_test(lists_are_those_of_the_text_and_never_too_long),
                cmocka_unit_test(what_is_no_plan_is_refused),
        };

        return cmocka_run_group_tests(tests, NULL, NULL);
}
