// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/sign_in.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/resource.h>

#include <cmocka.h>

#include "base/memory.h"
#include "base/translate.h"
#include "store/backup.h"
#include "store/group.h"
#include "store/pin.h"
#include "support/visit.h"

#define TEST(test) cmocka_unit_test_setup_teardown(test, home_set_up_open, home_tear_down)

static int64_t household(struct visit *visit, const char *name)
{
        int64_t group;
        assert_true(group_add(
                &group, visit->home->store, GROUP_HOUSEHOLD, name, &visit->home->diagnostics));
        return group;
}

static int row_of(struct visit *visit, const char *text)
{
        int row, column;
        if (!headless_find(&visit->headless, text, &row, &column))
                fail_msg("“%s” is not on the screen:\n%s", text, headless_frame(&visit->headless));
        return row;
}

static void every_page_fits_in_every_language(void **state)
{
        for (int language = 0; language < LANGUAGE_COUNT; language++) {
                for (size_t i = 0; i < VISIT_SIZES; i++) {
                        struct visit visit;
                        visit_open(&visit, state, (enum language)language, visit_sizes[i]);
                        if (i == 0 && language == 0) {
                                int64_t group = household(&visit, "Өмүровдор");
                                int64_t person = visit_person(&visit, "Айнура", group);
                                visit_person(&visit, "Бакыт", group);
                                visit_person(&visit, "Жыпар", 0);
                                pin_set(visit.home->store, person, "1234",
                                        &visit.home->diagnostics);
                        }
                        visit_show(&visit, sign_in_screen(&visit.session));
                        visit_expect(&visit, "We are two, we learn together");
                        visit_keys(&visit, "1");
                        visit_expect(&visit, "Choose your name.");
                        visit_keys(&visit, "1");
                        visit_expect(&visit, "PIN");
                        visit_keys(&visit, "⏎9999⏎");
                        visit_keys(&visit, "⎋⎋↓⏎");
                        visit_expect(&visit, "Choose your name.");
                        visit_keys(&visit, "⎋4");
                        visit_keys(&visit, "⎋⎋⎋");
                        visit_expect(&visit, "Choose your household or your class.");
                        visit_close(&visit);
                }
        }
}

static void groups_come_with_the_number_of_their_people(void **state)
{
        struct visit visit;
        visit_open(&visit, state, LANGUAGE_EN, visit_sizes[0]);
        int64_t group = household(&visit, "Asanov");
        visit_person(&visit, "A", group);
        visit_person(&visit, "B", group);
        visit_person(&visit, "C", 0);
        visit_show(&visit, sign_in_screen(&visit.session));
        assert_int_equal(row_of(&visit, "Asanov"), row_of(&visit, "2 people"));
        assert_int_equal(row_of(&visit, "People without a household"), row_of(&visit, "1 person"));
        visit_close(&visit);
}

static void names_stand_in_the_order_of_the_kyrgyz_alphabet(void **state)
{
        struct visit visit;
        visit_open(&visit, state, LANGUAGE_KY, visit_sizes[0]);
        int64_t group = household(&visit, "Asanov");
        visit_person(&visit, "Пирмат", group);
        visit_person(&visit, "Өмүр", group);
        visit_person(&visit, "Олжобай", group);
        visit_show(&visit, sign_in_screen(&visit.session));
        visit_keys(&visit, "1");
        assert_true(row_of(&visit, "Олжобай") < row_of(&visit, "Өмүр"));
        assert_true(row_of(&visit, "Өмүр") < row_of(&visit, "Пирмат"));
        visit_close(&visit);
}

static void forty_people_scroll(void **state)
{
        struct visit visit;
        visit_open(&visit, state, LANGUAGE_EN, visit_sizes[1]);
        int64_t group = household(&visit, "Asanov");
        for (int i = 1; i <= 40; i++) {
                char name[16];
                (void)snprintf(name, sizeof(name), "Name%02d", i);
                visit_person(&visit, name, group);
        }
        visit_show(&visit, sign_in_screen(&visit.session));
        visit_keys(&visit, "1");
        visit_expect(&visit, "more below ▼");
        for (int i = 1; i < 33; i++)
                visit_keys(&visit, "↓");
        visit_expect(&visit, "Name33");
        visit_keys(&visit, "⏎");
        visit_expect(&visit, "Hello, Name33!");
        visit_close(&visit);
}

static void a_wrong_pin_waits_and_says_how_long(void **state)
{
        struct visit visit;
        visit_open(&visit, state, LANGUAGE_EN, visit_sizes[0]);
        int64_t person = visit_person(&visit, "Асан", 0);
        pin_set(visit.home->store, person, "1234", &visit.home->diagnostics);
        visit_show(&visit, sign_in_screen(&visit.session));
        visit_keys(&visit, "11⏎");
        visit_expect(&visit, "Type the digits of your PIN, then press Enter.");
        visit_keys(&visit, "1111");
        visit_expect(&visit, "••••");
        visit_keys(&visit, "⏎");
        visit_expect(&visit, "wait 1 second, then");
        visit_keys(&visit, "1234⏎");
        visit_expect(&visit, "wait 1 second, then");
        for (int i = 0; i < 7; i++) {
                visit.home->now += 300 * 1000;
                visit_keys(&visit, "1111⏎");
        }
        visit_expect(&visit, "wait 3 minutes, then");
        visit.home->now += 300 * 1000;
        visit_keys(&visit, "1234⏎");
        visit_expect(&visit, "Hello, Асан!");
        visit_close(&visit);
}

// Where not even a try of the PIN can be written down, the course can still be read.
static void on_a_full_disk_the_course_can_be_read(void **state)
{
        struct visit visit;
        struct rlimit before;
        visit_open(&visit, state, LANGUAGE_EN, visit_sizes[0]);
        int64_t person = visit_person(&visit, "Айжан", 0);
        assert_true(pin_set(visit.home->store, person, "4321", &visit.home->diagnostics));
        visit_show(&visit, sign_in_screen(&visit.session));
        assert_int_equal(getrlimit(RLIMIT_FSIZE, &before), 0);
        const struct rlimit full = {.rlim_cur = 0, .rlim_max = before.rlim_max};
        assert_int_equal(setrlimit(RLIMIT_FSIZE, &full), 0);
        visit_keys(&visit, "114321⏎");
        visit_expect(&visit, "The disk is full: nothing more can be saved.");
        visit_expect(&visit, "Read the course without a name");
        visit_keys(&visit, "24321⏎1");
        visit_expect(&visit, "Nothing is written down now.");
        assert_false(visit_shows(&visit, "Айжан"));
        visit_keys(&visit, "⎋");
        assert_int_equal(setrlimit(RLIMIT_FSIZE, &before), 0);
        visit_keys(&visit, "114321⏎");
        visit_expect(&visit, "Hello, Айжан!");
        visit_close(&visit);
}

static void the_first_sign_in_of_a_day_makes_its_copy(void **state)
{
        struct visit visit;
        visit_open(&visit, state, LANGUAGE_EN, visit_sizes[0]);
        struct home *home = visit.home;
        int64_t person = visit_person(&visit, "Айжан", 0);
        for (size_t days = 1; days <= 2; days++) {
                visit_sign_in(&visit, person);
                visit_sign_in(&visit, person);
                assert_int_equal(backup_list(&home->arena, home->folder).count, days);
                home->now += INT64_C(24) * 60 * 60 * 1000;
        }
        visit_close(&visit);
}

static void a_wrong_name_leads_back(void **state)
{
        struct visit visit;
        visit_open(&visit, state, LANGUAGE_EN, visit_sizes[0]);
        int64_t person = visit_person(&visit, "Асан", 0);
        pin_set(visit.home->store, person, "1234", &visit.home->diagnostics);
        visit_show(&visit, sign_in_screen(&visit.session));
        visit_keys(&visit, "11⎋");
        visit_expect(&visit, "Choose your name.");
        visit_keys(&visit, "⎋");
        visit_expect(&visit, "Welcome to Bereke");
        visit_close(&visit);
}

static void two_sign_in_together(void **state)
{
        struct visit visit;
        visit_open(&visit, state, LANGUAGE_EN, visit_sizes[0]);
        visit_person(&visit, "Айжан", 0);
        visit_person(&visit, "Бурул", 0);
        visit_show(&visit, sign_in_screen(&visit.session));
        visit_keys(&visit, "3");
        visit_expect(&visit, "The first person: choose your household or your class.");
        visit_keys(&visit, "12");
        visit_expect(&visit, "The second person: choose your household or your class.");
        visit_keys(&visit, "1");
        assert_false(visit_shows(&visit, "Бурул"));
        visit_keys(&visit, "1");
        visit_expect(&visit, "Hello, Бурул and Айжан!");
        assert_int_equal(visit.session.person_count, 2);
        visit_keys(&visit, "5");
        visit_expect(&visit, "My card of rules");
        static const char *const of_one[] = {"My answers", "My promises", "About me"};
        for (size_t i = 0; i < ARRAY_LENGTH(of_one); i++)
                assert_false(visit_shows(&visit, of_one[i]));
        visit_close(&visit);
}

static void the_way_to_two_leads_back_to_one(void **state)
{
        struct visit visit;
        visit_open(&visit, state, LANGUAGE_EN, visit_sizes[0]);
        visit_person(&visit, "Айжан", 0);
        visit_show(&visit, sign_in_screen(&visit.session));
        visit_keys(&visit, "311");
        visit_expect(&visit, "The second person: choose your household or your class.");
        visit_keys(&visit, "⎋");
        visit_expect(&visit, "We are two, we learn together");
        visit_keys(&visit, "11");
        visit_expect(&visit, "Hello, Айжан!");
        visit_close(&visit);
}

static void it_can_be_left(void **state)
{
        struct visit visit;
        visit_open(&visit, state, LANGUAGE_EN, visit_sizes[0]);
        visit_show(&visit, sign_in_screen(&visit.session));
        visit_keys(&visit, "⎋");
        visit_expect(&visit, "Do you want to leave Bereke?");
        visit_keys(&visit, "⏎");
        visit_expect(&visit, "Welcome to Bereke");
        visit_keys(&visit, "⎋1");
        assert_int_equal(stack_height(visit.headless.stack), 0);
        visit_close(&visit);
}

static void without_a_store_the_course_can_be_read(void **state)
{
        struct visit visit;
        visit_open(&visit, state, LANGUAGE_EN, visit_sizes[0]);
        visit.session.store = NULL;
        visit_show(&visit, sign_in_screen(&visit.session));
        visit_expect(&visit, "Nothing can be written down on this computer now.");
        visit_keys(&visit, "1");
        visit_expect(&visit, "Nothing is written down now.");
        visit_expect(&visit, "Start");
        visit_keys(&visit, "⏎⏎⎋⎋1");
        visit_expect(&visit, "step 2 of 14");
        visit_keys(&visit, "⎋");
        assert_int_equal(stack_height(visit.headless.stack), 0);
        visit_close(&visit);
}

int main(void)
{
        const struct CMUnitTest tests[] = {
                TEST(every_page_fits_in_every_language),
                TEST(groups_come_with_the_number_of_their_people),
                TEST(names_stand_in_the_order_of_the_kyrgyz_alphabet),
                TEST(forty_people_scroll),
                TEST(a_wrong_pin_waits_and_says_how_long),
                TEST(on_a_full_disk_the_course_can_be_read),
                TEST(the_first_sign_in_of_a_day_makes_its_copy),
                TEST(a_wrong_name_leads_back),
                TEST(two_sign_in_together),
                TEST(the_way_to_two_leads_back_to_one),
                TEST(it_can_be_left),
                TEST(without_a_store_the_course_can_be_read),
        };
        return cmocka_run_group_tests(tests, NULL, NULL);
}
