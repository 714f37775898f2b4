// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/newcomer.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "base/memory.h"
#include "base/translate.h"
#include "screens/sign_in.h"
#include "store/group.h"
#include "store/pin.h"
#include "support/visit.h"

static void open_door(struct visit *visit, void **state)
{
        visit_open(visit, state, LANGUAGE_EN, visit_sizes[0]);
        visit_show(visit, sign_in_screen(&visit->session));
}

static struct person only_person(struct visit *visit)
{
        struct people people;
        assert_true(people_list(&people, &visit->home->arena, visit->home->store, PEOPLE_ALL,
                &visit->home->diagnostics));
        assert_int_equal(people.count, 1);
        return people.items[0];
}

static size_t people_here(struct visit *visit)
{
        struct people people;
        assert_true(people_list(&people, &visit->home->arena, visit->home->store, PEOPLE_ALL,
                &visit->home->diagnostics));
        return people.count;
}

static void every_page_fits_in_every_language(void **state)
{
        static const char *const digits[LANGUAGE_COUNT] = {"1", "2", "3"};
        for (int language = 0; language < LANGUAGE_COUNT; language++) {
                for (size_t i = 0; i < VISIT_SIZES; i++) {
                        struct visit visit;
                        visit_open(&visit, state, LANGUAGE_RU, visit_sizes[i]);
                        visit_show(&visit, sign_in_screen(&visit.session));
                        visit_keys(&visit, "1");
                        visit_keys(&visit, digits[language]);
                        assert_int_equal(translate_language(), language);
                        visit_expect(&visit, "What is your name?");
                        visit_keys(&visit, "⏎Өмүрбек↓↓→↑↑⏎");
                        visit_expect(&visit, "Who are you in your family?");
                        visit_keys(&visit, "2");
                        visit_expect(&visit, "Which household are you from?");
                        visit_keys(&visit, "1⏎Осмоновдор⏎");
                        visit_expect(&visit, "No, without a PIN");
                        visit_keys(&visit, "2⏎1234⏎");
                        visit_expect(&visit, "Type the same digits once more.");
                        visit_keys(&visit, "⎋⎋⎋⎋⎋⎋⎋⎋");
                        assert_int_equal(translate_language(), LANGUAGE_RU);
                        visit_expect(&visit, "I am new here");
                        assert_int_equal(people_here(&visit), 0);
                        visit_close(&visit);
                }
        }
}

static void a_newcomer_is_written_down_whole(void **state)
{
        struct visit visit;
        int wait = 0;
        open_door(&visit, state);
        visit_keys(&visit, "13Айжан⏎31Осмоновдор⏎2"
                           "1234⏎1234⏎");
        visit_expect(&visit, "Hello, Айжан!");
        struct person person = only_person(&visit);
        struct groups groups;
        assert_string_equal(person.name, "Айжан");
        assert_int_equal(person.role, ROLE_DAUGHTER_IN_LAW);
        assert_int_equal(person.language, LANGUAGE_EN);
        assert_int_equal(
                pin_check(&wait, visit.home->store, person.id, "1234", &visit.home->diagnostics),
                SECRET_RIGHT);
        assert_true(groups_of_person(&groups, &visit.home->arena, visit.home->store, person.id,
                &visit.home->diagnostics));
        assert_int_equal(groups.count, 1);
        assert_string_equal(groups.items[0].name, "Осмоновдор");
        assert_int_equal(visit.session.person_count, 1);
        visit_close(&visit);
}

static void going_back_keeps_what_was_typed(void **state)
{
        struct visit visit;
        open_door(&visit, state);
        visit_keys(&visit, "13Айжан⏎31Осмоновдор⏎");
        visit_keys(&visit, "⎋");
        visit_expect(&visit, "Осмоновдор");
        visit_keys(&visit, "⎋⎋⎋");
        visit_expect(&visit, "Айжан");
        visit_keys(&visit, "⏎⏎⏎⏎1");
        visit_expect(&visit, "Hello, Айжан!");
        assert_int_equal(only_person(&visit).role, ROLE_DAUGHTER_IN_LAW);
        visit_close(&visit);
}

static void a_name_can_be_put_together_by_arrows(void **state)
{
        struct visit visit;
        open_door(&visit, state);
        visit_keys(&visit, "13↓⏎→⏎⏎");
        visit_expect(&visit, "Abb");
        visit_close(&visit);
}

static void nothing_typed_is_explained(void **state)
{
        struct visit visit;
        open_door(&visit, state);
        visit_keys(&visit, "13⏎");
        visit_expect(&visit, "Type your name first, letter by letter.");
        visit_keys(&visit, "   ⏎");
        visit_expect(&visit, "Type your name first, letter by letter.");
        visit_keys(&visit, "A⏎11⏎");
        visit_expect(&visit, "Type a name for your household first.");
        visit_keys(&visit, "⎋22"
                           "12⏎");
        visit_expect(&visit, "A PIN has 4 to 6 digits.");
        visit_keys(&visit, "34⏎1235⏎");
        visit_expect(&visit, "The two were not the same. Please type it anew.");
        assert_int_equal(people_here(&visit), 0);
        visit_close(&visit);
}

static void the_same_name_in_a_household_is_asked_about(void **state)
{
        struct visit visit;
        int64_t group;
        open_door(&visit, state);
        assert_true(group_add(
                &group, visit.home->store, GROUP_HOUSEHOLD, "Asanov", &visit.home->diagnostics));
        int64_t first = visit_person(&visit, "Асан", group);
        visit_keys(&visit, "⇥⎋23Acaн⏎11"); // A and c are Latin
        visit_expect(&visit, "Is it you?");
        visit_keys(&visit, "2");
        visit_expect(&visit, "No, without a PIN");
        visit_keys(&visit, "⎋1");
        visit_expect(&visit, "Is it you?");
        visit_keys(&visit, "1");
        visit_expect(&visit, "Hello, Асан!");
        assert_int_equal(visit.session.people[0].id, first);
        assert_int_equal(people_here(&visit), 1);
        visit_close(&visit);
}

static void who_has_a_pin_shows_it_all_the_same(void **state)
{
        struct visit visit;
        open_door(&visit, state);
        int64_t first = visit_person(&visit, "Асан", 0);
        assert_true(pin_set(visit.home->store, first, "2468", &visit.home->diagnostics));
        visit_keys(&visit, "⇥⎋23асан⏎121");
        visit_expect(&visit, "Type your PIN, then press Enter.");
        assert_false(session_is_signed_in(&visit.session));
        visit_close(&visit);
}

static void nasty_texts_stay_names(void **state)
{
        static const char *const texts[] = {
                "\033[2J\033]0;x\007",
                "\342\200\256gnirts",
                "a\nb\tc",
                "\xff\xfe%n%s%n",
                "'; DROP TABLE person; --",
                "\xe2\x80\x8b\xe2\x80\x8b",
        };
        for (size_t i = 0; i < ARRAY_LENGTH(texts); i++) {
                struct visit visit;
                open_door(&visit, state);
                visit_keys(&visit, "⇥⎋");
                size_t before = people_here(&visit);
                visit_keys(&visit, before ? "23" : "13");
                headless_paste(&visit.headless, texts[i]);
                visit_keys(&visit, "Z⏎1");
                visit_expect(&visit, "Which household are you from?");
                visit_keys(&visit, "21");
                visit_expect(&visit, "Hello,");
                assert_int_equal(people_here(&visit), before + 1);
                assert_null(strchr(headless_frame(&visit.headless), '\033'));
                visit_close(&visit);
        }
}

static void a_household_may_be_chosen_before(void **state)
{
        struct visit visit;
        int64_t group;
        open_door(&visit, state);
        assert_true(group_add(
                &group, visit.home->store, GROUP_HOUSEHOLD, "Asanov", &visit.home->diagnostics));
        visit_keys(&visit, "⇥⎋11");
        visit_expect(&visit, "1 of 4");
        visit_keys(&visit, "3Бурул⏎1");
        visit_expect(&visit, "4 of 4");
        visit_keys(&visit, "⎋");
        visit_expect(&visit, "Who are you in your family?");
        visit_keys(&visit, "⏎1");
        struct groups groups;
        assert_true(groups_of_person(&groups, &visit.home->arena, visit.home->store,
                only_person(&visit).id, &visit.home->diagnostics));
        assert_int_equal(groups.items[0].id, group);
        visit_close(&visit);
}

#define TEST(test) cmocka_unit_test_setup_teardown(test, home_set_up_open, home_tear_down)

int main(void)
{
        const struct CMUnitTest tests[] = {
                TEST(every_page_fits_in_every_language),
                TEST(a_newcomer_is_written_down_whole),
                TEST(going_back_keeps_what_was_typed),
                TEST(a_name_can_be_put_together_by_arrows),
                TEST(nothing_typed_is_explained),
                TEST(the_same_name_in_a_household_is_asked_about),
                TEST(who_has_a_pin_shows_it_all_the_same),
                TEST(nasty_texts_stay_names),
                TEST(a_household_may_be_chosen_before),
        };
        return cmocka_run_group_tests(tests, NULL, NULL);
}
