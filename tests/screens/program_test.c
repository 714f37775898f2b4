// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/program.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/memory.h"
#include "base/translate.h"
#include "screens/home.h"
#include "screens/lesson.h"
#include "screens/sign_in.h"
#include "store/pin.h"
#include "store/setting.h"
#include "support/visit.h"

#define TEST(test) cmocka_unit_test_setup_teardown(test, home_set_up_open, home_tear_down)

static int64_t come_home(struct visit *visit, void **state, const char *pin)
{
        visit_open(visit, state, LANGUAGE_EN, visit_sizes[0]);
        int64_t person = visit_person(visit, "Айжан", 0);
        if (pin)
                assert_true(pin_set(visit->home->store, person, pin, &visit->home->diagnostics));
        visit_sign_in(visit, person);
        visit_show(visit, home_screen(&visit->session));
        return person;
}

static void wait_long(struct visit *visit)
{
        headless_press(&visit->headless, KEY_CODE_DEADLINE);
}

static void the_menu_opens_above_every_page_and_closes(void **state)
{
        struct visit visit;
        come_home(&visit, state, NULL);
        visit_keys(&visit, "⇥");
        visit_expect(&visit, "Leave quickly");
        assert_true(headless_shows(&visit.headless, "Hello, Айжан!"));
        visit_keys(&visit, "⇥");
        assert_false(visit_shows(&visit, "Leave quickly"));
        visit_keys(&visit, "⎋⇥"); // above a question too
        visit_expect(&visit, "Leave quickly");
        visit_keys(&visit, "⎋");
        assert_false(visit_shows(&visit, "Leave quickly"));
        visit_close(&visit);
}

static void the_language_changes_wherever_one_is(void **state)
{
        struct visit visit;
        int64_t person = come_home(&visit, state, NULL);
        struct person kept;
        visit_keys(&visit, "⏎⏎⇥22");
        assert_int_equal(translate_language(), LANGUAGE_RU);
        assert_true(headless_shows(&visit.headless, "2 из 14"));
        visit_expect(&visit, "Continue");
        visit_keys(&visit, "⇥21");
        assert_int_equal(translate_language(), LANGUAGE_KY);
        visit_keys(&visit, "⎋⎋1");
        visit_expect(&visit, "Next lesson");
        assert_true(person_find(
                &kept, &visit.home->arena, visit.home->store, person, &visit.home->diagnostics));
        assert_int_equal(kept.language, LANGUAGE_KY);
        visit_close(&visit);
}

static void leaving_quickly_takes_two_keys_and_leaves_no_trace(void **state)
{
        struct visit visit;
        come_home(&visit, state, NULL);
        visit_keys(&visit, "⏎⏎⏎⇥5");
        visit_expect(&visit, "Welcome to Bereke");
        assert_int_equal(stack_height(visit.headless.stack), 1);
        assert_false(session_is_signed_in(&visit.session));
        assert_false(headless_shows(&visit.headless, "Айжан"));
        assert_int_equal(visit.session.record_count, 0);
        visit_close(&visit);
}

static void larger_text_is_kept_for_the_person(void **state)
{
        struct visit visit;
        come_home(&visit, state, NULL);
        visit_keys(&visit, "⇥4");
        assert_true(terminal_is_larger(visit.headless.terminal));
        visit_keys(&visit, "⎋1");
        assert_false(terminal_is_larger(visit.headless.terminal));
        visit_keys(&visit, "11");
        assert_true(terminal_is_larger(visit.headless.terminal));
        visit_keys(&visit, "⇥");
        visit_expect(&visit, "Smaller text");
        visit_keys(&visit, "4");
        assert_false(terminal_is_larger(visit.headless.terminal));
        visit_close(&visit);
}

static void the_machine_keeps_its_own_language(void **state)
{
        struct visit visit;
        visit_open(&visit, state, LANGUAGE_EN, visit_sizes[0]);
        visit_show(&visit, sign_in_screen(&visit.session));
        visit_keys(&visit, "⇥22");
        visit_expect(&visit, "Welcome to Bereke");
        assert_int_equal(translate_language(), LANGUAGE_RU);
        assert_true(setting_is(visit.home->store, SETTING_LANGUAGE, "ru"));
        visit_close(&visit);
}

static void idle_screens_are_covered_in_every_language(void **state)
{
        for (int language = 0; language < LANGUAGE_COUNT; language++) {
                for (size_t i = 0; i < VISIT_SIZES; i++) {
                        struct visit visit;
                        visit_open(&visit, state, (enum language)language, visit_sizes[i]);
                        visit_sign_in(&visit, visit_person(&visit, "Айжан", 0));
                        visit_show(&visit, home_screen(&visit.session));
                        visit_keys(&visit, "⏎⏎⏎");
                        wait_long(&visit);
                        visit_expect(&visit, "Bereke is waiting");
                        visit_expect(&visit, "Press Enter to go on.");
                        wait_long(&visit);
                        visit_keys(&visit, "⎋");
                        visit_expect(&visit, "Sign out, so that others can sit down?");
                        visit_keys(&visit, "2⏎");
                        assert_non_null(lesson_screen_step(stack_top(visit.headless.stack)));
                        visit_close(&visit);
                }
        }
}

static void a_pin_takes_the_cover_off(void **state)
{
        struct visit visit;
        come_home(&visit, state, "1234");
        wait_long(&visit);
        visit_keys(&visit, "⏎");
        visit_expect(&visit, "Type the PIN of: Айжан");
        visit_keys(&visit, "1111⏎");
        visit_expect(&visit, "This is not the PIN.");
        visit_keys(&visit, "1234⏎"); // the right one, but too early: nothing is said against it
        visit_expect(&visit, "Not looked at yet:");
        visit.home->now += 10 * 1000;
        visit_keys(&visit, "1234⏎");
        visit_expect(&visit, "Next lesson");
        visit_keys(&visit, "⇥");
        visit_expect(&visit, "To the first page");
        wait_long(&visit); // and it is covered again
        visit_expect(&visit, "Type the PIN of: Айжан");
        visit_close(&visit);
}

static void no_way_leads_around_the_cover(void **state)
{
        struct visit visit;
        come_home(&visit, state, "1234");
        wait_long(&visit);
        visit_keys(&visit, "⇥6");
        visit_expect(&visit, "Leave quickly");
        assert_false(visit_shows(&visit, "To the first page"));
        wait_long(&visit);
        visit_keys(&visit, "⎋");
        for (int i = 0; i < 6; i++) {
                const char choose[] = {(char)('1' + i), '\0'};
                visit_keys(&visit, "⇥");
                visit_keys(&visit, choose);
                assert_false(visit_shows(&visit, "Next lesson"));
                visit_keys(&visit, "⎋");
                assert_false(visit_shows(&visit, "Next lesson"));
        }
        visit_close(&visit);
}

static void another_person_can_sit_down(void **state)
{
        struct visit visit;
        come_home(&visit, state, "1234");
        wait_long(&visit);
        visit_keys(&visit, "⎋1");
        visit_expect(&visit, "Welcome to Bereke");
        assert_false(session_is_signed_in(&visit.session));
        visit_close(&visit);
}

static void nobody_is_locked_out_before_sign_in(void **state)
{
        struct visit visit;
        visit_open(&visit, state, LANGUAGE_EN, visit_sizes[0]);
        visit_show(&visit, sign_in_screen(&visit.session));
        wait_long(&visit);
        visit_expect(&visit, "Welcome to Bereke");
        visit_close(&visit);
}

static void a_talk_is_not_covered(void **state)
{
        struct visit visit;
        come_home(&visit, state, NULL);
        const struct lesson *lesson =
                shelf_lesson(visit.shelf, "talking-calmly", &visit.home->diagnostics);
        assert_non_null(lesson);
        visit_show(&visit, lesson_screen(&visit.session, lesson));
        for (int i = 0; i < 200 && !lesson_screen_is_talk(stack_top(visit.headless.stack)); i++)
                visit_keys(&visit, i % 2 ? "⏎" : "0");
        assert_true(lesson_screen_is_talk(stack_top(visit.headless.stack)));
        wait_long(&visit);
        assert_false(visit_shows(&visit, "Bereke is waiting"));
        visit_keys(&visit, "⏎");
        wait_long(&visit);
        visit_expect(&visit, "Bereke is waiting");
        visit_close(&visit);
}

static void every_screen_survives_any_size(void **state)
{
        static const char *const ways[] = {"", "2", "22", "222", "3", "31", "4", "41", "44", "5",
                "51", "52", "53", "54", "55", "553", "554", "6", "⇥", "⇥1", "⇥2", "⎋"};
        for (size_t i = 0; i < ARRAY_LENGTH(ways); i++) {
                struct visit visit;
                come_home(&visit, state, NULL);
                visit_keys(&visit, ways[i]);
                for (int rows = 1; rows < 60; rows += 7) {
                        for (int columns = 1; columns < 140; columns += 23)
                                headless_resize(&visit.headless, rows, columns);
                }
                headless_resize(&visit.headless, 24, 80);
                visit_close(&visit);
        }
}

static void the_end_leaves_every_screen(void **state)
{
        struct visit visit;
        come_home(&visit, state, NULL);
        visit_keys(&visit, "222⇥1");
        headless_press(&visit.headless, KEY_CODE_GONE);
        assert_int_equal(stack_height(visit.headless.stack), 0);
        visit_close(&visit);
}

int main(void)
{
        const struct CMUnitTest tests[] = {
                TEST(the_menu_opens_above_every_page_and_closes),
                TEST(the_language_changes_wherever_one_is),
                TEST(leaving_quickly_takes_two_keys_and_leaves_no_trace),
                TEST(larger_text_is_kept_for_the_person),
                TEST(the_machine_keeps_its_own_language),
                TEST(idle_screens_are_covered_in_every_language),
                TEST(a_pin_takes_the_cover_off),
                TEST(no_way_leads_around_the_cover),
                TEST(another_person_can_sit_down),
                TEST(nobody_is_locked_out_before_sign_in),
                TEST(a_talk_is_not_covered),
                TEST(every_screen_survives_any_size),
                TEST(the_end_leaves_every_screen),
        };
        return cmocka_run_group_tests(tests, NULL, NULL);
}
