// SPDX-License-Identifier: GPL-3.0-or-later
// The calculators outside of lessons: every page in three languages and four sizes, what is kept on
// purpose, by whom, and let go again.
#include "screens/calculator.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/memory.h"
#include "base/translate.h"
#include "learn/kept_plan.h"
#include "screens/calculators.h"
#include "screens/my_plans.h"
#include "support/visit.h"

#define TEST(test) cmocka_unit_test_setup_teardown(test, home_set_up_open, home_tear_down)

static void open_calculators(struct visit *visit, void **state, enum language language, size_t size)
{
        visit_open(visit, state, language, visit_sizes[size]);
        visit_sign_in(visit, visit_person(visit, "Айжан", 0));
        visit_show(visit, calculators_screen(&visit->session));
}

static size_t kept(struct visit *visit)
{
        struct kept_plans plans;

        kept_plans_find(
                &plans, &visit->home->arena, visit->session.records, visit->session.record_count);
        return plans.count;
}

// Through every figure, every list and every month, down to the last row of the result.
static void every_page_fits_in_every_language(void **state)
{
        static const char *const calculators[] = {"1", "2", "3", "4"};

        for (size_t i = 0; i < LANGUAGE_COUNT * VISIT_SIZES; i++) {
                struct visit visit;
                open_calculators(
                        &visit, state, (enum language)(i % LANGUAGE_COUNT), i / LANGUAGE_COUNT);
                visit_expect(&visit, "Calculators");
                for (size_t k = 0; k < ARRAY_LENGTH(calculators); k++) {
                        visit_keys(&visit, calculators[k]);
                        visit_keys(&visit, "⏎⏎⏎⏎⏎⏎⏎⏎⏎⏎⏎⏎⏎⏎⏎⏎⏎⏎⏎⏎⏎⏎⏎⏎⏎⏎⏎⏎⏎⏎⏎⏎⏎⏎");
                        visit_keys(&visit, "⎋");
                        if (visit_shows(&visit, "Calculators"))
                                visit_keys(&visit, calculators[k]);
                        visit_keys(&visit, "⇟⇟⇟⇟⇟⇟⇟⇟⎋");
                        visit_expect(&visit, "Calculators");
                }
                visit_keys(&visit, "242⇟⇟⇟⇟⇟⎋"); // with an offer of one's own
                assert_int_equal(kept(&visit), 0);
                visit_close(&visit);
        }
}

static void larger_text_fits_too(void **state)
{
        for (size_t i = 0; i < LANGUAGE_COUNT * VISIT_SIZES; i++) {
                struct visit visit;
                open_calculators(
                        &visit, state, (enum language)(i % LANGUAGE_COUNT), i / LANGUAGE_COUNT);
                session_set_larger_text(&visit.session, true);
                visit_keys(&visit, "1⇟⇟⇟⎋2⇟⇟⇟⎋3⇟⇟⇟⎋4⇟⇟⇟⎋15→⎋⎋");
                visit_close(&visit);
        }
}

static void words_follow_the_language(void **state)
{
        struct visit visit;
        open_calculators(&visit, state, LANGUAGE_EN, 0);
        visit_keys(&visit, "1");
        visit_expect(&visit, "A month: 2\u00a0000\u00a0som");
        visit_keys(&visit, "1⇥21");
        assert_true(headless_shows(&visit.headless, "Максат"));
        visit_keys(&visit, "⎋⇥23");
        visit_expect(&visit, "A plan to save");
        visit_close(&visit);
}

static void keys_without_a_meaning_say_so_and_change_nothing(void **state)
{
        struct visit visit;
        open_calculators(&visit, state, LANGUAGE_EN, 0);
        visit_keys(&visit, "1ж");
        visit_expect(&visit, "The keys are named below.");
        visit_keys(&visit, "1x⏎");
        visit_expect(&visit, "Please write a number with digits, for example 3500.");
        visit_keys(&visit, "⎋");
        visit_expect(&visit, "24\u00a0000\u00a0som");
        visit_keys(&visit, "⎋");
        visit_expect(&visit, "Calculators");
        visit_close(&visit);
}

// Down through the figures and the result to "Keep this plan".
static void keep_plan(struct visit *visit)
{
        for (int i = 0; i < 60; i++)
                visit_keys(visit, "↓");
        visit_keys(visit, "⏎");
}

static void a_plan_is_kept_opened_and_let_go(void **state)
{
        struct visit visit;
        open_calculators(&visit, state, LANGUAGE_EN, 0);
        assert_false(visit_shows(&visit, "My plans"));
        visit_keys(&visit, "136⏎"); // a figure is changed, nothing is kept
        visit_keys(&visit, "⎋");
        assert_int_equal(kept(&visit), 0);
        visit_keys(&visit, "136⏎");
        keep_plan(&visit);
        visit_expect(&visit, "The plan is kept. It stands in My pages.");
        visit_expect(&visit, "This plan is kept");
        assert_int_equal(kept(&visit), 1);
        visit_keys(&visit, "⎋");
        visit_expect(&visit, "My plans 1");
        visit_keys(&visit, "5");
        visit_expect(&visit, "A plan to save 24.11.2026");
        visit_expect(&visit, "A month: 4\u00a0000\u00a0som");
        visit_keys(&visit, "1");
        visit_expect(&visit, "How many months 6");
        keep_plan(&visit); // ends at the last way: let go
        visit_expect(&visit, "It is then no longer among your plans.");
        visit_keys(&visit, "2");
        assert_int_equal(kept(&visit), 1);
        visit_keys(&visit, "⏎1");
        visit_expect(&visit, "No plan is kept now.");
        assert_int_equal(kept(&visit), 0);
        visit_keys(&visit, "⏎");
        visit_expect(&visit, "Calculators");
        visit_close(&visit);
}

static void a_kept_plan_is_there_after_the_next_sign_in(void **state)
{
        struct visit visit;
        visit_open(&visit, state, LANGUAGE_EN, visit_sizes[0]);
        int64_t person = visit_person(&visit, "Айжан", 0);
        int64_t other = visit_person(&visit, "Бурул", 0);
        visit_sign_in(&visit, person);
        visit_show(&visit, calculator_screen(&visit.session, PLAN_TILL));
        visit_keys(&visit, "11600⏎");
        keep_plan(&visit);
        assert_int_equal(kept(&visit), 1);
        visit_sign_in(&visit, other);
        assert_int_equal(kept(&visit), 0);
        visit_sign_in(&visit, person);
        assert_int_equal(kept(&visit), 1);
        visit_show(&visit, my_plans_screen(&visit.session));
        visit_keys(&visit, "1");
        visit_expect(&visit, "Price of a piece 1\u00a0600\u00a0som");
        visit_close(&visit);
}

static void two_who_sit_together_keep_it_for_both(void **state)
{
        struct visit visit;
        visit_open(&visit, state, LANGUAGE_EN, visit_sizes[0]);
        int64_t ids[2] = {visit_person(&visit, "Айжан", 0), visit_person(&visit, "Бурул", 0)};
        struct person people[2];
        for (size_t i = 0; i < 2; i++)
                assert_true(person_find(&people[i], &visit.home->arena, visit.home->store, ids[i],
                        &visit.home->diagnostics));
        assert_true(session_sign_in(&visit.session, people, 2));
        visit_show(&visit, calculator_screen(&visit.session, PLAN_CELEBRATION));
        keep_plan(&visit);
        assert_int_equal(kept(&visit), 1);
        for (size_t i = 0; i < 2; i++) {
                visit_sign_in(&visit, ids[i]);
                assert_int_equal(kept(&visit), 1);
        }
        visit_close(&visit);
}

static void nothing_is_kept_of_somebody_who_is_not_known(void **state)
{
        struct visit visit;
        visit_open(&visit, state, LANGUAGE_EN, visit_sizes[0]);
        visit_show(&visit, calculator_screen(&visit.session, PLAN_CELEBRATION));
        keep_plan(&visit);
        assert_false(visit_shows(&visit, "Keep this plan"));
        assert_int_equal(visit.session.record_count, 0);
        visit_close(&visit);
}

static void what_cannot_be_kept_says_so(void **state)
{
        struct visit visit;
        open_calculators(&visit, state, LANGUAGE_EN, 0);
        visit_keys(&visit, "1");
        visit.session.sitting.people[0] = 4711; // nobody
        keep_plan(&visit);
        assert_false(visit_shows(&visit, "The plan is kept"));
        visit_expect(&visit, "Keep this plan");
        visit_close(&visit);
}

static void a_plan_that_cannot_be_read_does_no_harm(void **state)
{
        const struct record odd = {
                .kind = RECORD_PLAN, .lesson = "gone", .step = "gone", .response = "plan 9 garden"};
        struct visit visit;
        open_calculators(&visit, state, LANGUAGE_EN, 0);
        assert_true(session_keep(&visit.session, &odd, 1));
        visit_show(&visit, my_plans_screen(&visit.session));
        visit_expect(&visit, "No plan is kept now.");
        visit_show(&visit, calculator_kept_screen(&visit.session, &odd));
        visit_expect(&visit, "A plan to save");
        visit_close(&visit);
}

// Of a lesson that the course still has.
static void names_of_a_lesson_are_read_in_its_words(void **state)
{
        const struct record of_lesson = {.kind = RECORD_PLAN,
                .lesson = "goal-with-date",
                .step = "gone",
                .response = "plan 1 loans\noffer A wish that waits\nkind free\n"};
        struct visit visit;
        open_calculators(&visit, state, LANGUAGE_EN, 0);
        visit_show(&visit, calculator_kept_screen(&visit.session, &of_lesson));
        visit_expect(&visit, "A wish that waits");
        visit_close(&visit);
}

int main(void)
{
        const struct CMUnitTest tests[] = {
                TEST(every_page_fits_in_every_language),
                TEST(larger_text_fits_too),
                TEST(words_follow_the_language),
                TEST(keys_without_a_meaning_say_so_and_change_nothing),
                TEST(a_plan_is_kept_opened_and_let_go),
                TEST(a_kept_plan_is_there_after_the_next_sign_in),
                TEST(two_who_sit_together_keep_it_for_both),
                TEST(nothing_is_kept_of_somebody_who_is_not_known),
                TEST(what_cannot_be_kept_says_so),
                TEST(a_plan_that_cannot_be_read_does_no_harm),
                TEST(names_of_a_lesson_are_read_in_its_words),
        };

        return cmocka_run_group_tests(tests, NULL, NULL);
}
