// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/store.h"

#include <fcntl.h>
#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <sys/file.h>
#include <sys/resource.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/memory.h"
#include "store/connection.h"
#include "store/history.h"
#include "store/person.h"
#include "store/setting.h"
#include "support/home.h"

static void the_wait_for_the_turn_is_bounded(void **state)
{
        struct home *home = *state;
        assert_int_equal(home_open(home), STORE_OK);
        int64_t aigul = home_person(home, "Айгүл", 0);
        int other = open(home_path(home, "bereke.turn"), O_RDWR);
        assert_int_equal(flock(other, LOCK_EX), 0);
        store_set_patience(home->store, 30);
        assert_false(person_rename(home->store, aigul, "Бакыт", &home->diagnostics));
        assert_int_equal(store_outcome(home->store), STORE_BUSY);
        assert_int_equal(store_outcome_status(STORE_BUSY), 69);
        assert_int_equal(flock(other, LOCK_UN), 0);
        assert_true(person_rename(home->store, aigul, "Бакыт", &home->diagnostics));
        assert_int_equal(close(other), 0);
}

static void signals_wait_until_the_commit(void **state)
{
        struct home *home = *state;
        static const int waiting[] = {SIGINT, SIGTERM, SIGTSTP, SIGHUP};
        assert_int_equal(home_open(home), STORE_OK);
        assert_true(store_begin(home->store, &home->diagnostics));
        sigset_t mask;
        (void)sigprocmask(SIG_BLOCK, NULL, &mask);
        for (size_t i = 0; i < ARRAY_LENGTH(waiting); i++)
                assert_true(sigismember(&mask, waiting[i]));
        assert_true(store_end(home->store, true, &home->diagnostics));
        (void)sigprocmask(SIG_BLOCK, NULL, &mask);
        for (size_t i = 0; i < ARRAY_LENGTH(waiting); i++)
                assert_false(sigismember(&mask, waiting[i]));
}

static void transactions_nest_and_hold_together(void **state)
{
        struct home *home = *state;
        assert_int_equal(home_open(home), STORE_OK);
        struct store *store = home->store;
        assert_true(store_begin(store, &home->diagnostics));
        (void)home_person(home, "Айгүл", 0);
        assert_true(store_end(store, true, &home->diagnostics));

        assert_true(store_begin(store, &home->diagnostics));
        (void)home_person(home, "Бакыт", 0);
        assert_false(person_rename(store, 99, "Жок", &home->diagnostics)); // gives up
        struct person late = {.name = "Чынара"};
        int64_t id;
        assert_false(person_add(&id, store, &late, 0, &home->diagnostics));
        assert_false(store_end(store, true, &home->diagnostics));
        assert_int_equal(store_outcome(store), STORE_GONE);
        assert_int_equal(home->diagnostics.count, 1); // one cause, one finding

        assert_true(store_begin(store, &home->diagnostics));
        (void)home_person(home, "Чынара", 0);
        assert_false(store_end(store, false, &home->diagnostics)); // given up on purpose
        struct people people;
        assert_true(people_list(&people, &home->arena, store, PEOPLE_ALL, &home->diagnostics));
        assert_int_equal(people.count, 1);
}

static bool answer_once(struct home *home, struct sitting *sitting, int number)
{
        char response[32];
        struct record answer = home_answer(response, "envelopes", number);
        return history_add(home->store, sitting, &answer, 1, &home->diagnostics);
}

static void a_full_disk_loses_nothing_that_was_said_to_be_saved(void **state)
{
        struct home *home = *state;
        assert_int_equal(home_open(home), STORE_OK);
        int64_t aigul = home_person(home, "Айгүл", 0);
        struct sitting sitting = sitting_of(home->store, &aigul, 1);
        struct rlimit before;
        assert_int_equal(getrlimit(RLIMIT_FSIZE, &before), 0);
        struct rlimit small = {.rlim_cur = 160 * 1024, .rlim_max = before.rlim_max};
        assert_int_equal(setrlimit(RLIMIT_FSIZE, &small), 0);
        int saved = 0;
        while (saved < 10000 && answer_once(home, &sitting, saved))
                saved++;
        assert_true(saved > 10 && saved < 10000);
        assert_int_equal(store_outcome(home->store), STORE_FULL);
        assert_int_equal(store_outcome_status(STORE_FULL), 74);
        assert_int_equal(home->diagnostics.count, 1);
        assert_int_equal(home_answers(home, aigul), saved); // can still be read
        home_close(home);
        home->now += INT64_C(30) * 24 * 60 * 60 * 1000; // also when the weekly check is due
        assert_int_equal(home_open(home), STORE_OK);
        assert_int_equal(home_answers(home, aigul), saved);
        assert_int_equal(setrlimit(RLIMIT_FSIZE, &before), 0);
        assert_true(answer_once(home, &sitting, saved++)); // and goes on where there is room
        home_close(home);
        assert_int_equal(home_open(home), STORE_OK);
        assert_int_equal(home_answers(home, aigul), saved);
}

static void the_last_fact_tells_of_a_clock_set_back(void **state)
{
        struct home *home = *state;
        assert_int_equal(home_open(home), STORE_OK);
        assert_int_equal(store_last_fact_time(home->store), 0);
        assert_false(store_clock_is_behind(home->store));
        int64_t aigul = home_person(home, "Айгүл", 0);
        struct sitting sitting = sitting_of(home->store, &aigul, 1);
        assert_true(answer_once(home, &sitting, 1));
        assert_int_equal(store_last_fact_time(home->store), home->now);
        assert_false(store_clock_is_behind(home->store));
        int64_t right = home->now;
        home->now = 0;
        assert_true(store_clock_is_behind(home->store));
        home->now = right;
        struct clock clock = clock_of_machine();
        clock.now = NULL;
        struct clock kept = home->store->clock;
        store_set_clock(home->store, clock);
        store_set_clock(home->store, kept);
        assert_int_equal(store_now(home->store), right);
}

static void settings_are_kept(void **state)
{
        struct home *home = *state;
        assert_int_equal(home_open(home), STORE_OK);
        assert_null(setting_read(&home->arena, home->store, SETTING_FIRST_START));
        assert_false(setting_is(home->store, SETTING_FIRST_START, "done"));
        static const char *const values[] = {"begun", "done"};
        for (size_t i = 0; i < ARRAY_LENGTH(values); i++)
                assert_true(setting_write(
                        home->store, SETTING_FIRST_START, values[i], &home->diagnostics));
        home_close(home);
        assert_int_equal(home_open(home), STORE_OK);
        assert_true(setting_is(home->store, SETTING_FIRST_START, "done"));
        assert_string_equal(setting_read(&home->arena, home->store, SETTING_FIRST_START), "done");
}

static void every_outcome_has_its_sentence(void **state)
{
        struct home *home = *state;
        for (int i = STORE_OK; i < STORE_OUTCOME_COUNT; i++) {
                diagnostics_clear(&home->diagnostics);
                store_outcome_tell((enum store_outcome)i, "/x", &home->diagnostics);
                assert_int_equal(home->diagnostics.count, i != STORE_OK);
                assert_int_equal(store_outcome_status((enum store_outcome)i) != 0, i != STORE_OK);
        }
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, home_set_up, home_tear_down)

int main(void)
{
        const struct CMUnitTest tests[] = {
                TEST(the_wait_for_the_turn_is_bounded),
                TEST(signals_wait_until_the_commit),
                TEST(transactions_nest_and_hold_together),
                TEST(a_full_disk_loses_nothing_that_was_said_to_be_saved),
                TEST(the_last_fact_tells_of_a_clock_set_back),
                TEST(settings_are_kept),
                TEST(every_outcome_has_its_sentence),
        };
        return cmocka_run_group_tests(tests, NULL, NULL);
}
