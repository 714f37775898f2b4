// SPDX-License-Identifier: GPL-3.0-or-later
// The figures of every calculator, from tests/corpus/lessons/good/every-plan.yaml.
#include "course/plan.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>

#include <cmocka.h>

#include "course/course.h"

struct opened {
        struct arena arena;
        struct diagnostics diagnostics;
        const struct lesson *lesson;
};

static int open_lesson(void **state)
{
        static struct opened opened;

        opened = (struct opened){0};
        opened.lesson = lesson_open(
                &opened.arena, "tests/corpus/lessons/good/every-plan.yaml", &opened.diagnostics);
        *state = &opened;
        return opened.lesson && opened.diagnostics.count == 0 ? 0 : -1;
}

static int close_lesson(void **state)
{
        struct opened *opened = *state;

        arena_clear(&opened->arena);
        diagnostics_clear(&opened->diagnostics);
        return 0;
}

static const struct plan *plan_of(void **state, const char *id, enum plan_kind kind)
{
        const struct opened *opened = *state;
        const struct step *step = lesson_step(opened->lesson, id);

        assert_non_null(step);
        assert_int_equal(step->kind, STEP_PLAN);
        assert_int_equal(step->plan->kind, kind);
        return step->plan;
}

static void savings_have_a_weight_for_each_month(void **state)
{
        const struct savings_figures *spring = &plan_of(state, "spring", PLAN_SAVINGS)->savings;
        const struct savings_figures *equal = &plan_of(state, "equal", PLAN_SAVINGS)->savings;

        assert_int_equal(spring->plan.goal.tyiyn, 2000000);
        assert_int_equal(spring->plan.have.tyiyn, 50050);
        assert_int_equal(spring->plan.months, 8);
        assert_int_equal(spring->plan.weights[2], 0);
        assert_int_equal(spring->plan.weights[7], 2);
        assert_int_equal(spring->first_month, 1);
        assert_int_equal(spring->interest.basis_points, 1200);
        assert_int_equal(equal->plan.goal.tyiyn, 1800000);
        assert_int_equal(equal->plan.have.tyiyn, 0);
        assert_int_equal(equal->plan.months, 9);
        for (int i = 0; i < SAVING_PLAN_MONTHS_MOST; i++)
                assert_int_equal(equal->plan.weights[i], 1);
        assert_int_equal(equal->first_month, 0);
        assert_int_equal(equal->interest.basis_points, 0);
}

static void offers_are_for_the_same_sum_and_months(void **state)
{
        const struct loan_figures *loans = &plan_of(state, "offers", PLAN_LOANS)->loans;

        assert_int_equal(loans->offer_count, 6);
        for (size_t i = 0; i < loans->offer_count; i++) {
                assert_int_equal(loans->offers[i].loan.kind, i);
                assert_int_equal(loans->offers[i].loan.principal.tyiyn, 5000000);
                assert_int_equal(loans->offers[i].loan.months, 12);
        }
        assert_string_equal(loans->offers[0].name, "Bank A");
        assert_int_equal(loans->offers[0].loan.rate.basis_points, 3000);
        assert_int_equal(loans->offers[0].loan.fee.tyiyn, 150000);
        assert_null(loans->offers[1].name);
        assert_int_equal(loans->offers[2].loan.rate.period, RATE_MONTHLY);
        assert_int_equal(loans->offers[3].loan.mark_up.tyiyn, 1000000);
        assert_int_equal(loans->offers[4].loan.mark_up.tyiyn, 900000);
        assert_true(loans->free_is_known);
        assert_int_equal(loans->free.tyiyn, -40000);
}

static void offers_of_the_example_fit_another_sum(void **state)
{
        const struct loan_figures *loans = &plan_of(state, "smaller", PLAN_LOANS)->loans;

        assert_int_equal(loans->offer_count, 4);
        assert_int_equal(loans->offers[0].loan.principal.tyiyn, 1200000);
        assert_int_equal(loans->offers[0].loan.fee.tyiyn, 36000);
        assert_int_equal(loans->offers[2].loan.mark_up.tyiyn, 240000);
        assert_int_equal(loans->offers[3].loan.months, 6);
        assert_false(loans->free_is_known);
}

static void a_celebration_begins_with_its_first_size(void **state)
{
        const struct celebration_figures *toi =
                &plan_of(state, "toi", PLAN_CELEBRATION)->celebration;
        const struct celebration_figures *own =
                &plan_of(state, "own-toi", PLAN_CELEBRATION)->celebration;

        assert_int_equal(toi->size_count, 2);
        assert_string_equal(toi->sizes[0].name, "Small");
        assert_null(toi->sizes[1].name);
        assert_int_equal(toi->sizes[1].celebration.other.tyiyn, 0);
        assert_int_equal(toi->sizes[1].celebration.gift_each.tyiyn, 50000);
        assert_int_equal(toi->own.guests, 40);
        assert_int_equal(toi->own.other.tyiyn, 1200000);
        assert_int_equal(toi->save.tyiyn, 400000);
        assert_int_equal(own->size_count, 0);
        assert_int_equal(own->own.guests, 60);
        assert_int_equal(own->own.each.tyiyn, 80000);
        assert_int_equal(own->own.other.tyiyn, 0);
        assert_int_equal(own->own.gift_each.tyiyn, 0);
}

static void a_till_runs_as_many_months_as_it_sells(void **state)
{
        const struct business_plan *till = &plan_of(state, "sewing", PLAN_TILL)->till;

        assert_int_equal(till->months, 3);
        assert_int_equal(till->sold[2], 10);
        assert_int_equal(till->business.hours, 650);
        assert_true(fraction_equal(till->business.credit, (struct fraction){1, 3}));
        assert_int_equal(till->start.cash.tyiyn, 800000);
        assert_int_equal(till->start.stock.tyiyn, 1200000);
        assert_int_equal(till->drawn.tyiyn, 400000);
}

static void without_figures_there_is_an_example(void **state)
{
        const struct plan *example = plan_of(state, "example", PLAN_TILL);

        assert_true(example->is_example);
        assert_int_equal(example->till.months, 6);
        assert_false(plan_of(state, "sewing", PLAN_TILL)->is_example);
        for (int kind = 0; kind < PLAN_KIND_COUNT; kind++) {
                struct plan plan;
                plan_set_example(&plan, (enum plan_kind)kind);
                assert_int_equal(plan.kind, kind);
                assert_true(plan.is_example);
        }
}

int main(void)
{
        const struct CMUnitTest tests[] = {
                cmocka_unit_test(savings_have_a_weight_for_each_month),
                cmocka_unit_test(offers_are_for_the_same_sum_and_months),
                cmocka_unit_test(offers_of_the_example_fit_another_sum),
                cmocka_unit_test(a_celebration_begins_with_its_first_size),
                cmocka_unit_test(a_till_runs_as_many_months_as_it_sells),
                cmocka_unit_test(without_figures_there_is_an_example),
        };
        return cmocka_run_group_tests(tests, open_lesson, close_lesson);
}
