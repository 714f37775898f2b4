// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/arrival.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/translate.h"
#include "screens/sign_in.h"
#include "store/pledge.h"
#include "support/visit.h"

#define TEST(test) cmocka_unit_test_setup_teardown(test, home_set_up_open, home_tear_down)

static const int64_t day = INT64_C(24) * 60 * 60 * 1000;

// A promise made today, to be asked about after a week.
static int64_t promise(struct visit *visit, const char *words)
{
        int64_t person = visit_person(visit, "Айжан", 0);
        struct sitting sitting = sitting_of(visit->home->store, &person, 1);
        const struct record record = {
                .kind = RECORD_PLEDGE,
                .lesson = "envelopes",
                .step = "today",
                .hash = "0123456789abcdef0123456789abcdef",
                .response = words,
                .ask_after = 7,
        };
        assert_true(
                history_add(visit->home->store, &sitting, &record, 1, &visit->home->diagnostics));
        return person;
}

static enum pledge_kept kept(struct visit *visit, int64_t person)
{
        struct pledges pledges;
        assert_true(pledges_of_person(&pledges, &visit->home->arena, visit->home->store, person,
                &visit->home->diagnostics));
        assert_int_equal(pledges.count, 1);
        return pledges.items[0].kept;
}

static void a_promise_is_asked_about_on_its_day(void **state)
{
        struct visit visit;
        visit_open(&visit, state, LANGUAGE_EN, visit_sizes[0]);
        int64_t person = promise(&visit, "put 100 som aside");
        visit_show(&visit, sign_in_screen(&visit.session));
        visit.home->now += 6 * day;
        visit_keys(&visit, "11");
        visit_expect(&visit, "Hello, Айжан!");
        visit_keys(&visit, "53");
        visit_expect(&visit, "You will be asked about it on 01.12.2026.");
        visit_keys(&visit, "⎋⎋⎋1");
        visit.home->now += day;
        visit_keys(&visit, "11");
        visit_expect(&visit, "On 24.11.2026 you promised yourself:");
        assert_int_equal(kept(&visit, person), PLEDGE_NOT_ASKED);
        visit_keys(&visit, "2");
        visit_expect(&visit, "A part is a good beginning.");
        assert_int_equal(kept(&visit, person), PLEDGE_PARTLY_KEPT);
        visit_keys(&visit, "⏎");
        visit_expect(&visit, "Hello, Айжан!");
        visit_keys(&visit, "53");
        visit_expect(&visit, "It worked in part.");
        visit_close(&visit);
}

static void every_page_fits_in_every_language(void **state)
{
        for (int language = 0; language < LANGUAGE_COUNT; language++) {
                for (size_t i = 0; i < VISIT_SIZES; i++) {
                        struct visit visit;
                        visit_open(&visit, state, (enum language)language, visit_sizes[i]);
                        int64_t person = promise(&visit, "бир жумада 100 сом топтойм");
                        visit.home->now += 8 * day;
                        visit_sign_in(&visit, person);
                        visit_show(&visit, arrival_screen(&visit.session));
                        visit_expect(&visit, "How did it go?");
                        visit_keys(&visit, i % 2 ? "3" : "1");
                        assert_int_equal(
                                kept(&visit, person), i % 2 ? PLEDGE_NOT_KEPT : PLEDGE_KEPT);
                        visit_keys(&visit, "⎋53");
                        visit_expect(&visit, "My promises");
                        visit.home->now -= 300 * day;
                        visit_show(&visit, arrival_screen(&visit.session));
                        visit_expect(&visit, "What day is it?");
                        visit_keys(&visit, "⏎3⏎2⏎2020⏎2");
                        visit_expect(&visit, "Day: 1 to 31");
                        visit.home->now += 300 * day;
                        visit_close(&visit);
                }
        }
}

static void putting_it_off_asks_again_the_next_time(void **state)
{
        struct visit visit;
        visit_open(&visit, state, LANGUAGE_EN, visit_sizes[0]);
        int64_t person = promise(&visit, "put 100 som aside");
        visit.home->now += 8 * day;
        visit_show(&visit, sign_in_screen(&visit.session));
        visit_keys(&visit, "11⎋");
        visit_expect(&visit, "Hello, Айжан!");
        assert_int_equal(kept(&visit, person), PLEDGE_NOT_ASKED);
        visit_keys(&visit, "⎋111");
        visit_expect(&visit, "How did it go?");
        visit_close(&visit);
}

static void a_promise_is_not_asked_about_before_another(void **state)
{
        struct visit visit;
        visit_open(&visit, state, LANGUAGE_EN, visit_sizes[0]);
        promise(&visit, "put 100 som aside");
        visit_person(&visit, "Бурул", 0);
        visit.home->now += 8 * day;
        visit_show(&visit, sign_in_screen(&visit.session));
        visit_keys(&visit, "31111");
        visit_expect(&visit, "Hello, Айжан and Бурул!");
        visit_close(&visit);
}

static void a_clock_that_went_back_is_asked_about(void **state)
{
        struct visit visit;
        visit_open(&visit, state, LANGUAGE_EN, visit_sizes[0]);
        promise(&visit, "put 100 som aside");
        visit.home->now -= 400 * day;
        visit_show(&visit, sign_in_screen(&visit.session));
        visit_keys(&visit, "11");
        visit_expect(&visit, "This computer says 20.10.2025.");
        visit_keys(&visit, "⏎");
        visit_expect(&visit, "Type the number, then press Enter.");
        visit_keys(&visit, "45⏎");
        visit_expect(&visit, "Let us look again");
        visit_keys(&visit, "⌫⌫31⏎2⏎2027⏎");
        visit_expect(&visit, "There is no such day. Please type it once more.");
        visit_keys(&visit, "⌫⌫30⏎⌫10⏎⌫⌫⌫⌫26⏎");
        visit_expect(
                &visit, "Somebody worked here on 24.11.2026 already. Is today really 30.10.2026?");
        visit_keys(&visit, "2⏎⌫⌫11⏎⌫⌫62⏎");
        visit_expect(&visit, "Today is 30.11.2062. Is that right?");
        visit_keys(&visit, "2⏎⏎⌫⌫2026⏎");
        visit_expect(&visit, "Hello, Айжан!");
        assert_int_equal(session_today(&visit.session), date_to_day((struct date){2026, 11, 30}));
        assert_false(store_clock_is_behind(visit.home->store));
        visit_close(&visit);
}

// Reviews and promises depend on the date: there is no way past the question but out.
static void the_menu_leads_around_no_date(void **state)
{
        struct visit visit;
        visit_open(&visit, state, LANGUAGE_EN, visit_sizes[0]);
        promise(&visit, "put 100 som aside");
        visit_show(&visit, sign_in_screen(&visit.session));
        visit_keys(&visit, "11⇥");
        visit_expect(&visit, "To the first page");
        visit_keys(&visit, "⇥⎋1");
        visit.home->now -= 400 * day;
        visit_keys(&visit, "11⇥");
        visit_expect(&visit, "Leave quickly");
        assert_false(visit_shows(&visit, "To the first page"));
        visit_keys(&visit, "6");
        visit_keys(&visit, "⇥");
        visit_expect(&visit, "What day is it?");
        visit_close(&visit);
}

static void a_date_leads_back_to_sign_in(void **state)
{
        struct visit visit;
        visit_open(&visit, state, LANGUAGE_EN, visit_sizes[0]);
        promise(&visit, "put 100 som aside");
        visit.home->now -= 400 * day;
        visit_show(&visit, sign_in_screen(&visit.session));
        visit_keys(&visit, "115⏎⎋");
        visit_expect(&visit, "Day: 1 to 31");
        visit_keys(&visit, "⎋");
        visit_expect(&visit, "Welcome to Bereke");
        visit_close(&visit);
}

// The clock was too far ahead when somebody worked: the right day is taken all the same, and asked
// for once in a run.
static void a_day_before_the_last_record_can_be_right(void **state)
{
        struct visit visit;
        visit_open(&visit, state, LANGUAGE_KY, visit_sizes[2]);
        promise(&visit, "put 100 som aside");
        visit.home->now -= 30 * day;
        visit_show(&visit, sign_in_screen(&visit.session));
        visit_keys(&visit, "1125⏎10⏎2026⏎1");
        visit_expect(&visit, "Next lesson");
        assert_int_equal(session_today(&visit.session), date_to_day((struct date){2026, 10, 25}));
        visit_keys(&visit, "⎋111");
        visit_expect(&visit, "Next lesson");
        visit_close(&visit);
}

int main(void)
{
        const struct CMUnitTest tests[] = {
                TEST(a_promise_is_asked_about_on_its_day),
                TEST(every_page_fits_in_every_language),
                TEST(putting_it_off_asks_again_the_next_time),
                TEST(a_promise_is_not_asked_about_before_another),
                TEST(a_clock_that_went_back_is_asked_about),
                TEST(the_menu_leads_around_no_date),
                TEST(a_date_leads_back_to_sign_in),
                TEST(a_day_before_the_last_record_can_be_right),
        };
        return cmocka_run_group_tests(tests, NULL, NULL);
}
