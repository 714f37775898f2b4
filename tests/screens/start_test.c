// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/start.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/translate.h"
#include "store/passphrase.h"
#include "store/setting.h"
#include "support/visit.h"

static void every_page_fits_in_every_language(void **state)
{
        static const char *const digits[LANGUAGE_COUNT] = {"1", "2", "3"};
        for (int language = 0; language < LANGUAGE_COUNT; language++) {
                for (size_t i = 0; i < VISIT_SIZES; i++) {
                        struct visit visit;
                        visit_open(&visit, state, LANGUAGE_EN, visit_sizes[i]);
                        visit_show(&visit, start_screen(&visit.session));
                        visit_keys(&visit, digits[language]);
                        assert_int_equal(translate_language(), language);
                        visit_expect(&visit, "What Bereke is");
                        visit_keys(&visit, "⏎");
                        visit_expect(&visit, "The keys");
                        visit_keys(&visit, "2");
                        visit_expect(&visit, "For the trainer");
                        visit_keys(&visit, "2");
                        visit_expect(&visit, "Passphrase");
                        visit_keys(&visit, "long enough⏎");
                        visit_expect(&visit, "The same passphrase once more");
                        visit_keys(&visit, "⎋⎋⎋⎋⎋⎋");
                        visit_expect(&visit, "Do you want to leave Bereke?");
                        visit_close(&visit);
                }
        }
}

static void the_language_is_kept_for_the_machine(void **state)
{
        struct visit visit;
        visit_open(&visit, state, LANGUAGE_EN, visit_sizes[0]);
        visit_show(&visit, start_screen(&visit.session));
        visit_keys(&visit, "↑↑⏎");
        assert_true(setting_is(visit.home->store, SETTING_LANGUAGE, "ky"));
        visit_close(&visit);
}

static void each_page_leads_back(void **state)
{
        struct visit visit;
        visit_open(&visit, state, LANGUAGE_EN, visit_sizes[0]);
        visit_show(&visit, start_screen(&visit.session));
        visit_keys(&visit, "3⏎2");
        visit_expect(&visit, "For the trainer");
        visit_keys(&visit, "⎋");
        visit_expect(&visit, "Learn the keys");
        visit_keys(&visit, "⌫");
        visit_expect(&visit, "What Bereke is");
        visit_keys(&visit, "⎋");
        visit_expect(&visit, "Choose a language and press Enter.");
        visit_keys(&visit, "⎋⎋");
        visit_expect(&visit, "Choose a language and press Enter.");
        visit_keys(&visit, "⎋1");
        assert_int_equal(stack_height(visit.headless.stack), 0);
        visit_close(&visit);
}

// Through the whole lesson: every question is answered by "I don't know".
static void learn_the_keys(struct visit *visit)
{
        visit_show(visit, start_screen(&visit->session));
        visit_keys(visit, "3⏎1");
        visit_expect(visit, "Welcome");
        for (int i = 0; i < 60 && !visit_shows(visit, "You have come to the end of the lesson.");
                i++)
                visit_keys(visit, i % 2 ? "⏎" : "0");
        visit_keys(visit, "1");
        visit_expect(visit, "Well done. Now you know every key that you need here.");
        visit_keys(visit, "⏎");
        visit_expect(visit, "For the trainer");
        visit_keys(visit, "1");
        visit_expect(visit, "Welcome to Bereke");
}

// What was learned before anybody had a name is not to be learned again.
static void the_keys_count_for_the_newcomer_who_learned_them(void **state)
{
        struct visit visit;
        visit_open(&visit, state, LANGUAGE_EN, visit_sizes[0]);
        learn_the_keys(&visit);
        visit_keys(&visit, "13Бурул⏎121");
        visit_expect(&visit, "Hello, Бурул!");
        visit_expect(&visit, "What is bereke for us?");
        visit_expect(&visit, "All lessons 1 of 7");
        visit_keys(&visit, "⎋1");
        visit_expect(&visit, "Welcome to Bereke");
        visit_keys(&visit, "11"); // and is read back from the store
        visit_expect(&visit, "All lessons 1 of 7");
        visit_keys(&visit, "⎋1");
        visit_keys(&visit, "23Асан⏎121"); // for nobody else
        visit_expect(&visit, "All lessons 0 of 7");
        visit_close(&visit);
}

static void the_keys_count_for_nobody_who_was_there_before(void **state)
{
        struct visit visit;
        visit_open(&visit, state, LANGUAGE_EN, visit_sizes[0]);
        visit_person(&visit, "Асан", 0);
        learn_the_keys(&visit);
        visit_keys(&visit, "11");
        visit_expect(&visit, "Hello, Асан!");
        visit_expect(&visit, "All lessons 0 of 7");
        visit_close(&visit);
}

static void the_passphrase_is_typed_twice(void **state)
{
        struct visit visit;
        int wait = 0;
        visit_open(&visit, state, LANGUAGE_EN, visit_sizes[0]);
        visit_show(&visit, start_screen(&visit.session));
        visit_keys(&visit, "3⏎22short⏎");
        visit_expect(&visit, "This is too short: at least 8 letters or digits.");
        visit_keys(&visit, " but long⏎short but lung⏎");
        visit_expect(&visit, "The two were not the same. Please type it anew.");
        visit_keys(&visit, "short but long⏎short but long⏎");
        visit_expect(&visit, "Welcome to Bereke");
        assert_int_equal(passphrase_check(&wait, visit.home->store, "short but long",
                                 &visit.home->diagnostics),
                SECRET_RIGHT);
        assert_true(setting_is(visit.home->store, SETTING_FIRST_START, "done"));
        visit_close(&visit);
}

static void the_passphrase_can_be_put_off(void **state)
{
        struct visit visit;
        visit_open(&visit, state, LANGUAGE_EN, visit_sizes[0]);
        visit_show(&visit, start_screen(&visit.session));
        visit_keys(&visit, "3⏎21");
        visit_expect(&visit, "Welcome to Bereke");
        assert_false(passphrase_is_set(visit.home->store));
        assert_true(setting_is(visit.home->store, SETTING_FIRST_START, "done"));
        visit_close(&visit);
}

int main(void)
{
        const struct CMUnitTest tests[] = {
                cmocka_unit_test_setup_teardown(
                        every_page_fits_in_every_language, home_set_up_open, home_tear_down),
                cmocka_unit_test_setup_teardown(
                        the_language_is_kept_for_the_machine, home_set_up_open, home_tear_down),
                cmocka_unit_test_setup_teardown(
                        each_page_leads_back, home_set_up_open, home_tear_down),
                cmocka_unit_test_setup_teardown(the_keys_count_for_the_newcomer_who_learned_them,
                        home_set_up_open, home_tear_down),
                cmocka_unit_test_setup_teardown(the_keys_count_for_nobody_who_was_there_before,
                        home_set_up_open, home_tear_down),
                cmocka_unit_test_setup_teardown(
                        the_passphrase_is_typed_twice, home_set_up_open, home_tear_down),
                cmocka_unit_test_setup_teardown(
                        the_passphrase_can_be_put_off, home_set_up_open, home_tear_down),
        };
        return cmocka_run_group_tests(tests, NULL, NULL);
}
