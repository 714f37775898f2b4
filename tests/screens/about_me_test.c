// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/about_me.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/memory.h"
#include "base/translate.h"
#include "screens/home.h"
#include "store/pin.h"
#include "support/visit.h"

#define TEST(test) cmocka_unit_test_setup_teardown(test, home_set_up_open, home_tear_down)

static int64_t open_page(struct visit *visit, void **state, enum language language, size_t size)
{
        visit_open(visit, state, language, visit_sizes[size]);
        int64_t person = visit_person(visit, "Айжан", 0);
        visit_sign_in(visit, person);
        visit_show(visit, home_screen(&visit->session));
        visit_keys(visit, "55");
        visit_expect(visit, "My PIN");
        return person;
}

static enum secret_answer check(struct visit *visit, int64_t person, const char *pin)
{
        int wait = 0;
        return pin_check(&wait, visit->home->store, person, pin, &visit->home->diagnostics);
}

static void every_page_fits_in_every_language(void **state)
{
        for (int language = 0; language < LANGUAGE_COUNT; language++) {
                for (size_t i = 0; i < VISIT_SIZES; i++) {
                        struct visit visit;
                        open_page(&visit, state, (enum language)language, i);
                        visit_keys(&visit, "31");
                        visit_expect(&visit, "Think of 4 to 6 digits.");
                        visit_keys(&visit, "1⏎234⏎9⏎1234⏎1234⏎");
                        visit_keys(&visit, "3⏎1⏎");
                        visit.home->now += 10 * 1000;
                        visit_keys(&visit, "1234⏎");
                        visit_expect(&visit, "No PIN any more");
                        visit_keys(&visit, "⎋42");
                        visit_expect(&visit, "Do you really want to erase everything?");
                        visit_keys(&visit, "⎋⎋2⎋2⎋");
                        visit_close(&visit);
                }
        }
}

static void a_pin_is_set_changed_and_taken_away(void **state)
{
        struct visit visit;
        int64_t person = open_page(&visit, state, LANGUAGE_EN, 0);
        visit_expect(&visit, "My PIN No");
        visit_keys(&visit, "3"
                           "1"
                           "1234⏎1234⏎");
        visit_expect(&visit, "My PIN Yes");
        assert_int_equal(check(&visit, person, "1234"), SECRET_RIGHT);
        visit_keys(&visit, "3"
                           "1234⏎"
                           "1"
                           "567890⏎567890⏎");
        assert_int_equal(check(&visit, person, "567890"), SECRET_RIGHT);
        visit_keys(&visit, "3"
                           "567890⏎"
                           "2");
        visit_expect(&visit, "My PIN No");
        assert_int_equal(check(&visit, person, "567890"), SECRET_NONE);
        visit_close(&visit);
}

static void erasing_is_asked_twice_and_real(void **state)
{
        struct visit visit;
        struct people people;
        open_page(&visit, state, LANGUAGE_EN, 0);
        visit_keys(&visit, "4⏎");
        visit_expect(&visit, "My PIN");
        visit_keys(&visit, "42⏎");
        visit_expect(&visit, "This cannot be undone.");
        visit_keys(&visit, "21");
        visit_expect(&visit, "Nobody is on the list yet.");
        assert_true(people_list(&people, &visit.home->arena, visit.home->store, PEOPLE_ALL,
                &visit.home->diagnostics));
        assert_int_equal(people.count, 0);
        assert_false(session_is_signed_in(&visit.session));
        visit_close(&visit);
}

static void language_and_size_are_ones_own(void **state)
{
        struct visit visit;
        struct person kept;
        int64_t person = open_page(&visit, state, LANGUAGE_EN, 0);
        visit_keys(&visit, "2");
        visit_expect(&visit, "Larger text Yes");
        visit_keys(&visit, "12");
        assert_int_equal(translate_language(), LANGUAGE_RU);
        assert_true(person_find(
                &kept, &visit.home->arena, visit.home->store, person, &visit.home->diagnostics));
        assert_int_equal(kept.language, LANGUAGE_RU);
        assert_true(kept.larger_text);
        visit_close(&visit);
}

int main(void)
{
        const struct CMUnitTest tests[] = {
                TEST(every_page_fits_in_every_language),
                TEST(a_pin_is_set_changed_and_taken_away),
                TEST(erasing_is_asked_twice_and_real),
                TEST(language_and_size_are_ones_own),
        };
        return cmocka_run_group_tests(tests, NULL, NULL);
}
