// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/home.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "base/memory.h"
#include "base/translate.h"
#include "support/visit.h"

#define TEST(test) cmocka_unit_test_setup_teardown(test, home_set_up_open, home_tear_down)

static void come_home(struct visit *visit, void **state, enum language language, size_t size)
{
        visit_open(visit, state, language, visit_sizes[size]);
        visit_sign_in(visit, visit_person(visit, "Айжан", 0));
        visit_show(visit, home_screen(&visit->session));
}

// Takes a lesson to its end with every question answered by "I don't know".
static void take_lesson(struct visit *visit)
{
        for (int i = 0; i < 120 && !visit_shows(visit, "To the first page"); i++)
                visit_keys(visit, i % 2 || !visit_shows(visit, "Answer") ? "⏎" : "0");
        visit_expect(visit, "To the first page");
}

static void every_page_fits_in_every_language(void **state)
{
        static const struct {
                const char *keys;
                const char *title;
        } rooms[] = {
                {"2", "All lessons"},
                {"3", "When needed"},
                {"4", "Practice"},
                {"5", "My pages"},
                {"6", "Glossary"},
                {"⇥1", "Help"},
                {"⇥2", "Language"},
        };
        for (int language = 0; language < LANGUAGE_COUNT; language++) {
                for (size_t i = 0; i < VISIT_SIZES; i++) {
                        struct visit visit;
                        come_home(&visit, state, (enum language)language, i);
                        for (size_t k = 0; k < ARRAY_LENGTH(rooms); k++) {
                                visit_keys(&visit, rooms[k].keys);
                                visit_expect(&visit, rooms[k].title);
                                visit_keys(&visit, "⇟⇟⎋");
                                visit_expect(&visit, "All lessons");
                        }
                        visit_keys(&visit, "22⎋1⎋⎋31⎋⎋44⎋⎋51⎋2⎋3⎋4⎋5⎋⎋7");
                        visit_expect(&visit, "Are you finished for today? All is kept.");
                        visit_close(&visit);
                }
        }
}

static void everything_stands_two_keys_away(void **state)
{
        static const struct {
                const char *keys;
                const char *shows;
        } pages[] = {
                {"41", "From autumn to autumn"},
                {"44", "How much to put aside in each month?"},
                {"51", "My card of rules"},
                {"52", "My answers"},
                {"53", "My promises"},
                {"54", "No plan is kept now."},
                {"55", "Erase all about me"},
        };
        for (size_t i = 0; i < ARRAY_LENGTH(pages); i++) {
                struct visit visit;
                come_home(&visit, state, LANGUAGE_EN, 0);
                visit_keys(&visit, pages[i].keys);
                visit_expect(&visit, pages[i].shows);
                visit_keys(&visit, "⎋");
                visit_expect(&visit, i < 2 ? "Practice" : "My pages");
                visit_keys(&visit, "⎋7");
                visit_expect(&visit, "Are you finished for today? All is kept.");
                visit_close(&visit);
        }
}

static void larger_text_fits_too(void **state)
{
        for (int language = 0; language < LANGUAGE_COUNT; language++) {
                for (size_t i = 0; i < VISIT_SIZES; i++) {
                        struct visit visit;
                        come_home(&visit, state, (enum language)language, i);
                        visit_keys(&visit, "⇥422⎋⎋3⎋44⎋⎋51⎋2⎋3⎋4⎋5⎋⎋6⎋7⎋⇥1⇟⇟⎋⇥2⎋⎋1");
                        visit_keys(&visit, "⇥4⇥4"); // the machine's own
                        visit_close(&visit);
                }
        }
}

static void a_lesson_broken_off_goes_on_at_its_step(void **state)
{
        struct visit visit;
        come_home(&visit, state, LANGUAGE_EN, 0);
        visit_expect(&visit, "Start 3 minutes");
        visit_keys(&visit, "⏎⏎⏎");
        visit_expect(&visit, "3 of 14");
        visit_keys(&visit, "⇥5");
        visit_expect(&visit, "Welcome to Bereke");
        visit_keys(&visit, "11");
        visit_expect(&visit, "Continue step 3 of 14");
        visit_keys(&visit, "⏎");
        visit_expect(&visit, "3 of 14");
        visit_close(&visit);
}

static void a_lesson_taken_counts_and_the_next_one_comes(void **state)
{
        struct visit visit;
        come_home(&visit, state, LANGUAGE_EN, 0);
        visit_keys(&visit, "⏎");
        take_lesson(&visit);
        visit_keys(&visit, "3");
        visit_expect(&visit, "Start 12 minutes");
        visit_expect(&visit, "All lessons 1 of 7");
        visit_keys(&visit, "2");
        visit_expect(&visit, "First steps 1 of 1 done");
        visit_keys(&visit, "1");
        visit_expect(&visit, "done with help");
        visit_close(&visit);
}

static void every_line_of_the_menu_can_be_reached_on_the_smallest_screen(void **state)
{
        struct visit visit;
        visit_open(&visit, state, LANGUAGE_KY, (struct visit_size){12, 40});
        visit_sign_in(&visit, visit_person(&visit, "Айжан", 0));
        visit_show(&visit, home_screen(&visit.session));
        session_set_larger_text(&visit.session, true);
        visit_keys(&visit, "⇥");
        assert_false(visit_shows(&visit, "To the first page"));
        visit_keys(&visit, "↓↓↓↓↓");
        visit_expect(&visit, "To the first page");
        visit_keys(&visit, "↑↑↑↑↑");
        visit_expect(&visit, "Help");
        visit_close(&visit);
}

static void a_key_without_a_meaning_says_where_to_look(void **state)
{
        static const char message[] = "This key does nothing here. The keys are named below.";
        struct visit visit;
        for (int language = 0; language < LANGUAGE_COUNT; language++) {
                come_home(&visit, state, (enum language)language, 2);
                visit_keys(&visit, "ы");
                visit_expect(&visit, message);
                visit_keys(&visit, "↓");
                assert_false(visit_shows(&visit, message));
                visit_keys(&visit, "10");
                visit_expect(&visit, message);
                visit_close(&visit);
        }
}

static void below_a_question_stand_its_own_keys(void **state)
{
        struct visit visit;
        come_home(&visit, state, LANGUAGE_EN, 0);
        visit_expect(&visit, "Esc Sign out");
        visit_keys(&visit, "⎋");
        assert_non_null(strstr(headless_frame(&visit.headless), "Esc Back"));
        visit_keys(&visit, "⎋");
        visit_expect(&visit, "Esc Sign out");
        visit_close(&visit);
}

static void a_lesson_leads_on_to_the_next(void **state)
{
        struct visit visit;
        come_home(&visit, state, LANGUAGE_EN, 0);
        visit_keys(&visit, "211");
        take_lesson(&visit);
        visit_expect(&visit, "Next lesson What is bereke for us?");
        visit_keys(&visit, "1");
        visit_expect(&visit, "What is bereke for us? 1 of 19");
        visit_keys(&visit, "⎋1⎋");
        visit_expect(&visit, "All lessons");
        visit_keys(&visit, "⎋");
        visit_expect(&visit, "All lessons 1 of 7");
        visit_close(&visit);
}

// Advice, and no lock; who follows the order never sees it.
static void a_better_order_is_advised(void **state)
{
        static const char advice[] =
                "It is easier after the lesson “What is bereke for us?”. You can also stay here.";
        struct visit visit;
        come_home(&visit, state, LANGUAGE_EN, 0);
        visit_keys(&visit, "222");
        visit_expect(&visit, advice);
        visit_keys(&visit, "⏎");
        assert_false(visit_shows(&visit, advice));
        visit_keys(&visit, "⎋");
        visit_expect(&visit, advice);
        visit_keys(&visit, "⎋11");
        assert_false(visit_shows(&visit, "It is easier"));
        visit_close(&visit);
}

static void rules_and_answers_gather_as_one_learns(void **state)
{
        for (int language = 0; language < LANGUAGE_COUNT; language++) {
                struct visit visit;
                come_home(&visit, state, (enum language)language, 2);
                visit_keys(&visit, "222");
                take_lesson(&visit);
                visit_keys(&visit, "⎋51");
                visit_expect(&visit, "My card of rules");
                assert_false(visit_shows(&visit, "No rules yet."));
                visit_keys(&visit, "⇟⎋21");
                visit_expect(&visit, "My answer:");
                visit_expect(&visit, "I don't know");
                visit_keys(&visit, "⇟⇟⇟⇟⇟⎋⎋⎋");
                visit_expect(&visit, "Next lesson");
                visit_close(&visit);
        }
}

static void when_needed_leads_to_lessons(void **state)
{
        struct visit visit;
        come_home(&visit, state, LANGUAGE_EN, 0);
        visit_keys(&visit, "32");
        visit_expect(&visit, "Money ran out this month");
        visit_expect(&visit, "Needs and wants");
        visit_keys(&visit, "2");
        visit_expect(&visit, "1 of");
        visit_close(&visit);
}

static void signing_out_is_asked_for(void **state)
{
        struct visit visit;
        come_home(&visit, state, LANGUAGE_EN, 0);
        visit_keys(&visit, "⎋2");
        visit_expect(&visit, "Hello, Айжан!");
        visit_keys(&visit, "71");
        visit_expect(&visit, "Welcome to Bereke");
        assert_false(session_is_signed_in(&visit.session));
        visit_close(&visit);
}

static void a_broken_lesson_says_so_and_the_others_work(void **state)
{
        struct visit visit;
        visit_open(&visit, state, LANGUAGE_EN, visit_sizes[0]);
        shelf_close(visit.shelf);
        visit.shelf = shelf_open("tests/corpus/courses/one-broken", &visit.home->diagnostics);
        assert_non_null(visit.shelf);
        visit.session.shelf = visit.shelf;
        visit_sign_in(&visit, visit_person(&visit, "Айжан", 0));
        visit_show(&visit, home_screen(&visit.session));
        visit_expect(&visit, "Next lesson");
        visit_expect(&visit, "A whole lesson"); // the broken one does not stand in the way
        visit_keys(&visit, "21");
        visit_expect(&visit, "cannot be opened now");
        visit_keys(&visit, "1");
        visit_expect(&visit, "This lesson cannot be opened now.");
        visit_expect(&visit, "broken.yaml:");
        visit_keys(&visit, "⏎2");
        visit_expect(&visit, "1 of 2");
        visit_close(&visit);
}

static void other_courses_can_be_opened(void **state)
{
        struct visit visit;
        visit_open(&visit, state, LANGUAGE_EN, visit_sizes[0]);
        struct course_shelf *other =
                shelf_open("tests/corpus/courses/one-broken", &visit.home->diagnostics);
        struct course_shelf *shelves[] = {visit.shelf, other};
        visit.session.shelves = shelves;
        visit.session.shelf_count = 2;
        visit_sign_in(&visit, visit_person(&visit, "Айжан", 0));
        visit_show(&visit, home_screen(&visit.session));
        visit_keys(&visit, "7");
        visit_expect(&visit, "Bereke open now");
        visit_keys(&visit, "2");
        visit_expect(&visit, "All lessons 0 of 2");
        visit_close(&visit);
        shelf_close(other);
}

int main(void)
{
        const struct CMUnitTest tests[] = {
                TEST(every_page_fits_in_every_language),
                TEST(everything_stands_two_keys_away),
                TEST(larger_text_fits_too),
                TEST(a_lesson_broken_off_goes_on_at_its_step),
                TEST(a_lesson_taken_counts_and_the_next_one_comes),
                TEST(every_line_of_the_menu_can_be_reached_on_the_smallest_screen),
                TEST(a_key_without_a_meaning_says_where_to_look),
                TEST(below_a_question_stand_its_own_keys),
                TEST(a_lesson_leads_on_to_the_next),
                TEST(a_better_order_is_advised),
                TEST(rules_and_answers_gather_as_one_learns),
                TEST(when_needed_leads_to_lessons),
                TEST(signing_out_is_asked_for),
                TEST(a_broken_lesson_says_so_and_the_others_work),
                TEST(other_courses_can_be_opened),
        };
        return cmocka_run_group_tests(tests, NULL, NULL);
}
