// SPDX-License-Identifier: GPL-3.0-or-later
// The calculators inside a lesson: played to its end, every key, and what is kept of them.
#include "views/calculator.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/memory.h"
#include "course/plan_text.h"
#include "learn/kept_plan.h"
#include "learn/progress.h"
#include "screens/lesson.h"
#include "support/cut.h"
#include "support/taking.h"

#define TEST(test) cmocka_unit_test_setup_teardown(test, home_set_up_open, home_tear_down)

static const char shapes[] = "tests/fixtures/shapes";

static void begin_at(struct taking *taking, void **state, const char *step)
{
        taking_open(taking, state, shapes, LANGUAGE_EN);
        taking_begin(taking, 24, 80, "counting");
        taking_walk_to(taking, step);
}

static void end(struct taking *taking)
{
        assert_nothing_cut(taking->headless.terminal);
        taking_end(taking);
        taking_close(taking);
}

static void assert_shows(struct taking *taking, const char *text)
{
        if (!taking_shows(taking, text))
                fail_msg("“%s” is not there:\n%s", text, headless_frame(&taking->headless));
}

static const struct plan *plan_of(struct taking *taking)
{
        const struct calculator *calculator = taking_walk(taking)->view.state;

        return &calculator->plan;
}

static size_t kept_plans(struct taking *taking)
{
        struct kept_plans plans;

        kept_plans_find(&plans, &taking->home->arena, taking->session.records,
                taking->session.record_count);
        return plans.count;
}

static void press_until(struct taking *taking, enum key_code code, const void *focused)
{
        for (int i = 0; i < 200 && page_focused(&taking_walk(taking)->sheet.page) != focused; i++)
                headless_press(&taking->headless, code);
        assert_ptr_equal(page_focused(&taking_walk(taking)->sheet.page), focused);
}

static void look(struct taking *taking)
{
        assert_false(headless_shows(&taking->headless, "… ┐"));
        assert_false(headless_shows(&taking->headless, "… ─"));
        assert_nothing_cut(taking->headless.terminal);
}

// Enter alone leads through every figure of every calculator, changes nothing and keeps nothing.
static void a_lesson_with_all_of_them_is_played_to_its_end(void **state)
{
        static const int sizes[][2] = {{20, 40}, {20, 60}, {24, 80}, {50, 132}};

        for (size_t i = 0; i < LANGUAGE_COUNT * ARRAY_LENGTH(sizes); i++) {
                const int *size = sizes[i / LANGUAGE_COUNT];
                struct taking taking;

                taking_open(&taking, state, shapes, (enum language)(i % LANGUAGE_COUNT));
                taking_begin(&taking, size[0], size[1], "counting");
                taking_play(&taking, TAKING_RIGHT, look);
                const struct progress progress =
                        progress_of_lesson("counting", shelf_lesson(taking.shelf, "counting", NULL),
                                taking.session.records, taking.session.record_count);
                assert_int_equal(progress.state, PROGRESS_DONE);
                assert_int_equal(kept_plans(&taking), 0);
                taking_end(&taking);
                taking_close(&taking);
        }
}

static void enter_alone_changes_nothing(void **state)
{
        static const char *const steps[] = {"save", "borrow", "celebrate", "sew"};

        for (size_t i = 0; i < ARRAY_LENGTH(steps); i++) {
                struct taking taking;
                struct buffer before = {0};
                struct buffer after = {0};

                begin_at(&taking, state, steps[i]);
                plan_write(&before, plan_of(&taking));
                const struct calculator *calculator = taking_walk(&taking)->view.state;
                for (int k = 0; k < 100 && calculator->list.chosen + 1 < calculator->list.count;
                        k++)
                        headless_press(&taking.headless, KEY_CODE_ENTER);
                assert_int_equal(calculator->list.chosen + 1, calculator->list.count);
                plan_write(&after, plan_of(&taking));
                assert_string_equal(buffer_text(&before), buffer_text(&after));
                buffer_clear(&before);
                buffer_clear(&after);
                end(&taking);
        }
}

static void who_does_not_want_to_count_goes_on_at_once(void **state)
{
        struct taking taking;

        begin_at(&taking, state, "sew");
        headless_press(&taking.headless, KEY_CODE_END);
        assert_shows(&taking, "Go on with the lesson");
        headless_press(&taking.headless, KEY_CODE_ENTER);
        assert_string_equal(taking_step(&taking), "enough");
        end(&taking);
}

static void a_number_is_typed_and_asked_back_about(void **state)
{
        struct taking taking;

        begin_at(&taking, state, "save");
        assert_shows(&taking, "Goal");
        assert_shows(&taking, "In the strongest month: 5\u00a0000\u00a0som");
        headless_press(&taking.headless, KEY_CODE_ENTER);
        assert_shows(&taking, "It is 20\u00a0000\u00a0som now.");
        headless_type(&taking.headless, "0");
        headless_press(&taking.headless, KEY_CODE_ENTER);
        assert_shows(&taking, "Please write a number from 1 to 100\u00a0000\u00a0000.");
        headless_press(&taking.headless, KEY_CODE_BACKSPACE);
        headless_type(&taking.headless, "much");
        headless_press(&taking.headless, KEY_CODE_ENTER);
        assert_shows(&taking, "Please write a number with digits, for example 3500.");
        taking_press(&taking, KEY_CODE_BACKSPACE, 4);
        headless_type(&taking.headless, "1,50,000");
        headless_press(&taking.headless, KEY_CODE_ENTER);
        assert_shows(&taking, "Do you mean 150\u00a0000? Please write it with digits alone.");
        assert_int_equal(plan_of(&taking)->savings.plan.goal.tyiyn, 2000000);
        taking_press(&taking, KEY_CODE_BACKSPACE, 8);
        headless_type(&taking.headless, "3 thousand");
        headless_press(&taking.headless, KEY_CODE_ENTER);
        assert_int_equal(plan_of(&taking)->savings.plan.goal.tyiyn, 300000);
        assert_shows(&taking, "In the strongest month: 750\u00a0som");
        headless_type(&taking.headless, "3");
        headless_type(&taking.headless, "1,5");
        headless_press(&taking.headless, KEY_CODE_ENTER);
        assert_shows(&taking, "Please write a whole number.");
        taking_press(&taking, KEY_CODE_BACKSPACE, 3);
        headless_press(&taking.headless, KEY_CODE_BACKSPACE); // on an empty line: back
        assert_shows(&taking, "Enter changes a figure.");
        assert_int_equal(plan_of(&taking)->savings.plan.months, 8);
        assert_string_equal(taking_step(&taking), "save");
        end(&taking);
}

static void esc_leads_back_to_the_figures_first(void **state)
{
        static const char *const figures[] = {"1", "4", "5"};
        struct taking taking;

        begin_at(&taking, state, "save");
        for (size_t i = 0; i < ARRAY_LENGTH(figures); i++) {
                headless_type(&taking.headless, figures[i]);
                assert_false(taking_shows(&taking, "Enter changes a figure."));
                headless_press(&taking.headless, KEY_CODE_ESC);
                assert_shows(&taking, "Enter changes a figure.");
        }
        headless_press(&taking.headless, KEY_CODE_ESC);
        assert_shows(&taking, "Leave the lesson?");
        end(&taking);
}

static void months_are_changed_by_arrows_and_digits(void **state)
{
        struct taking taking;

        begin_at(&taking, state, "save");
        headless_type(&taking.headless, "5");
        assert_shows(&taking, "January");
        headless_press(&taking.headless, KEY_CODE_RIGHT);
        assert_int_equal(plan_of(&taking)->savings.plan.weights[0], 1);
        headless_press(&taking.headless, KEY_CODE_LEFT);
        headless_press(&taking.headless, KEY_CODE_LEFT);
        assert_int_equal(plan_of(&taking)->savings.plan.weights[0], 0);
        headless_press(&taking.headless, KEY_CODE_DOWN);
        headless_type(&taking.headless, "3");
        assert_int_equal(plan_of(&taking)->savings.plan.weights[1], 3);
        assert_shows(&taking, "███ 3");
        headless_type(&taking.headless, "9");
        assert_int_equal(plan_of(&taking)->savings.plan.weights[1], 3);
        headless_press(&taking.headless, KEY_CODE_BACKSPACE);
        assert_int_equal(plan_of(&taking)->savings.plan.weights[1], 0);
        headless_press(&taking.headless, KEY_CODE_BACKSPACE);
        assert_shows(&taking, "Enter changes a figure.");
        taking_walk_to(&taking, "sew");
        headless_type(&taking.headless, "6");
        headless_type(&taking.headless, "12");
        headless_press(&taking.headless, KEY_CODE_ENTER);
        headless_type(&taking.headless, "7");
        assert_int_equal(plan_of(&taking)->till.sold[0], 12);
        assert_int_equal(plan_of(&taking)->till.sold[1], 7);
        headless_press(&taking.headless, KEY_CODE_UP);
        headless_press(&taking.headless, KEY_CODE_BACKSPACE); // nothing is being written
        assert_int_equal(plan_of(&taking)->till.sold[0], 12);
        end(&taking);
}

static void months_that_are_added_are_like_those_before(void **state)
{
        struct taking taking;

        begin_at(&taking, state, "save");
        headless_type(&taking.headless, "3");
        headless_type(&taking.headless, "14");
        headless_press(&taking.headless, KEY_CODE_ENTER);
        assert_int_equal(plan_of(&taking)->savings.plan.weights[8], 1);
        assert_int_equal(plan_of(&taking)->savings.plan.weights[12], 0);
        taking_walk_to(&taking, "sew");
        headless_type(&taking.headless, "5");
        headless_type(&taking.headless, "8");
        headless_press(&taking.headless, KEY_CODE_ENTER);
        assert_int_equal(plan_of(&taking)->till.sold[7], 15);
        assert_shows(&taking, "the till lacks");
        end(&taking);
}

static void an_offer_of_ones_own_is_typed_in(void **state)
{
        struct taking taking;

        begin_at(&taking, state, "borrow");
        assert_shows(&taking, "The cheapest: Bank A");
        headless_type(&taking.headless, "42"); // yes
        assert_true(plan_of(&taking)->loans.has_own);
        headless_type(&taking.headless, "54"); // instalments
        assert_int_equal(plan_of(&taking)->loans.own.kind, LOAN_INSTALMENT);
        headless_type(&taking.headless, "6");
        headless_type(&taking.headless, "49000");
        headless_press(&taking.headless, KEY_CODE_ENTER);
        assert_shows(&taking, "Please write a number from 50\u00a0000 to ");
        taking_press(&taking, KEY_CODE_BACKSPACE, 5);
        headless_type(&taking.headless, "51200");
        headless_press(&taking.headless, KEY_CODE_ENTER);
        assert_int_equal(plan_of(&taking)->loans.own.mark_up.tyiyn, 120000);
        assert_shows(&taking, "The cheapest: My own offer");
        headless_type(&taking.headless, "53"); // on the first sum
        headless_type(&taking.headless, "6");
        headless_type(&taking.headless, "2,5 %");
        headless_press(&taking.headless, KEY_CODE_ENTER);
        headless_type(&taking.headless, "72"); // a month
        assert_int_equal(plan_of(&taking)->loans.own.rate.basis_points, 250);
        assert_int_equal(plan_of(&taking)->loans.own.rate.period, RATE_MONTHLY);
        assert_shows(&taking, "The cheapest: Bank A");
        headless_type(&taking.headless, "1");
        headless_type(&taking.headless, "100000");
        headless_press(&taking.headless, KEY_CODE_ENTER); // fees and prices grow with the sum
        assert_int_equal(plan_of(&taking)->loans.offers[1].loan.fee.tyiyn, 300000);
        assert_int_equal(plan_of(&taking)->loans.offers[3].loan.mark_up.tyiyn, 2000000);
        assert_int_equal(plan_of(&taking)->loans.own.principal.tyiyn, 10000000);
        headless_type(&taking.headless, "3");
        headless_type(&taking.headless, "9000");
        headless_press(&taking.headless, KEY_CODE_ENTER);
        assert_true(plan_of(&taking)->loans.free_is_known);
        end(&taking);
}

static void a_plan_is_kept_only_on_purpose(void **state)
{
        struct taking taking;

        begin_at(&taking, state, "celebrate");
        const struct calculator *calculator = taking_walk(&taking)->view.state;
        press_until(&taking, KEY_CODE_DOWN, &calculator->ways);
        taking_press(&taking, KEY_CODE_END, 1);
        taking_press(&taking, KEY_CODE_ENTER, 1);
        if (kept_plans(&taking) == 0) // it was out of sight
                taking_press(&taking, KEY_CODE_ENTER, 1);
        assert_int_equal(kept_plans(&taking), 1);
        assert_shows(&taking, "The plan is kept. It stands in My pages.");
        assert_shows(&taking, "This plan is kept");
        headless_press(&taking.headless, KEY_CODE_HOME);
        press_until(&taking, KEY_CODE_UP, &calculator->list);
        headless_type(&taking.headless, "1");
        headless_type(&taking.headless, "50");
        headless_press(&taking.headless, KEY_CODE_ENTER);
        assert_int_equal(kept_plans(&taking), 1); // as it was kept
        end(&taking);
}

static void what_cannot_be_kept_says_so(void **state)
{
        struct taking taking;

        begin_at(&taking, state, "celebrate");
        const struct calculator *calculator = taking_walk(&taking)->view.state;
        press_until(&taking, KEY_CODE_DOWN, &calculator->ways);
        taking_press(&taking, KEY_CODE_END, 1);
        taking.session.sitting.people[0] = 4711; // nobody
        taking_press(&taking, KEY_CODE_ENTER, 2);
        assert_int_equal(kept_plans(&taking), 0);
        assert_false(taking_shows(&taking, "The plan is kept"));
        assert_shows(&taking, "Keep this plan");
        end(&taking);
}

int main(void)
{
        const struct CMUnitTest tests[] = {
                TEST(a_lesson_with_all_of_them_is_played_to_its_end),
                TEST(enter_alone_changes_nothing),
                TEST(who_does_not_want_to_count_goes_on_at_once),
                TEST(a_number_is_typed_and_asked_back_about),
                TEST(esc_leads_back_to_the_figures_first),
                TEST(months_are_changed_by_arrows_and_digits),
                TEST(months_that_are_added_are_like_those_before),
                TEST(an_offer_of_ones_own_is_typed_in),
                TEST(a_plan_is_kept_only_on_purpose),
                TEST(what_cannot_be_kept_says_so),
        };

        return cmocka_run_group_tests(tests, NULL, NULL);
}
