// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/secret.h"

#include <setjmp.h>
#include <stdarg.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/memory.h"
#include "store/passphrase.h"
#include "store/person.h"
#include "store/pin.h"
#include "support/home.h"

static void a_pin_has_four_to_six_digits(void **state)
{
        (void)state;
        static const struct {
                const char *pin;
                bool good;
        } rows[] = {{"1234", true}, {"000000", true}, {"123", false}, {"1234567", false},
                {"12a4", false}, {"", false}, {"12 34", false}, {"١٢٣٤", false}};
        for (size_t i = 0; i < ARRAY_LENGTH(rows); i++)
                assert_int_equal(pin_is_well_formed(rows[i].pin), rows[i].good);
}

static enum secret_answer check(struct home *home, int64_t person, const char *pin, int *wait)
{
        return pin_check(wait, home->store, person, pin, &home->diagnostics);
}

static void a_pin_is_set_checked_and_reset(void **state)
{
        struct home *home = *state;
        int64_t aigul = home_person(home, "Айгүл", 0);
        int wait;
        assert_int_equal(check(home, aigul, "1234", &wait), SECRET_NONE);
        assert_false(pin_set(home->store, aigul, "12", &home->diagnostics));
        assert_true(pin_set(home->store, aigul, "1234", &home->diagnostics));
        struct person person;
        assert_true(person_find(&person, &home->arena, home->store, aigul, &home->diagnostics));
        assert_true(person.has_pin);
        assert_int_equal(check(home, aigul, "1234", &wait), SECRET_RIGHT);
        assert_int_equal(check(home, aigul, "4321", &wait), SECRET_WRONG);
        assert_true(pin_clear(home->store, aigul, &home->diagnostics));
        assert_int_equal(check(home, aigul, "1234", &wait), SECRET_NONE);
        assert_int_equal(check(home, aigul + 1, "1234", &wait), SECRET_FAILED);
        assert_false(pin_set(home->store, aigul + 1, "1234", &home->diagnostics));
        assert_int_equal(store_outcome(home->store), STORE_GONE);
}

static void wrong_pins_wait_longer_and_longer(void **state)
{
        struct home *home = *state;
        int64_t aigul = home_person(home, "Айгүл", 0);
        assert_true(pin_set(home->store, aigul, "1234", &home->diagnostics));
        static const int waits[] = {1, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300};
        int wait;
        for (size_t i = 0; i < ARRAY_LENGTH(waits); i++) {
                assert_int_equal(check(home, aigul, "0000", &wait), SECRET_WRONG);
                assert_int_equal(wait, waits[i]);
                home->now += waits[i] * 1000 - 1;
                assert_int_equal(check(home, aigul, "1234", &wait), SECRET_WAIT);
                assert_int_equal(wait, 1);
                home_close(home); // it is kept in the database
                assert_int_equal(home_open(home), STORE_OK);
                home->now += 1;
        }
        assert_int_equal(check(home, aigul, "1234", &wait), SECRET_RIGHT);
        assert_int_equal(check(home, aigul, "0000", &wait), SECRET_WRONG);
        assert_int_equal(wait, 1); // counted from the beginning again
}

static void a_clock_set_back_makes_no_longer_wait(void **state)
{
        struct home *home = *state;
        int64_t aigul = home_person(home, "Айгүл", 0);
        assert_true(pin_set(home->store, aigul, "1234", &home->diagnostics));
        int wait;
        assert_int_equal(check(home, aigul, "0000", &wait), SECRET_WRONG);
        home->now = 0;
        assert_int_equal(check(home, aigul, "1234", &wait), SECRET_WAIT);
        assert_int_equal(wait, 1);
        home->now += 1000;
        assert_int_equal(check(home, aigul, "1234", &wait), SECRET_RIGHT);
}

static void the_passphrase_is_the_trainers(void **state)
{
        struct home *home = *state;
        int wait;
        struct store *store = home->store;
        assert_false(passphrase_is_set(store));
        assert_int_equal(passphrase_check(&wait, store, "", &home->diagnostics), SECRET_NONE);
        assert_false(passphrase_set(store, "жети-жи", &home->diagnostics));
        assert_false(passphrase_set(store, "төрт\x1b бешалты", &home->diagnostics));
        assert_true(passphrase_set(store, "сегиз-сөз", &home->diagnostics));
        assert_true(passphrase_is_set(store));
        assert_int_equal(
                passphrase_check(&wait, store, "сегиз-сөз", &home->diagnostics), SECRET_RIGHT);
        assert_int_equal(
                passphrase_check(&wait, store, "башка-сөз", &home->diagnostics), SECRET_WRONG);
        assert_int_equal(wait, 1);
        assert_true(passphrase_replace(store, "жаңы-сөз-2026", &home->diagnostics));
        assert_int_equal(
                passphrase_check(&wait, store, "жаңы-сөз-2026", &home->diagnostics), SECRET_RIGHT);
}

// As somebody who may write to the file but does not own it.
static void a_stranger_does_not_replace_it(void **state)
{
        struct home *home = *state;
        if (geteuid() != 0)
                skip();
        pid_t stranger = fork();
        if (stranger == 0) {
                bool refused =
                        seteuid(65534) == 0 &&
                        !passphrase_replace(home->store, "жаңы-сөз-2026", &home->diagnostics) &&
                        store_outcome(home->store) == STORE_NO_RIGHTS;
                _exit(refused ? 0 : 1);
        }
        int status;
        assert_int_equal(waitpid(stranger, &status, 0), stranger);
        assert_int_equal(status, 0);
        assert_false(passphrase_is_set(home->store));
}

int main(void)
{
        const struct CMUnitTest tests[] = {
                cmocka_unit_test(a_pin_has_four_to_six_digits),
                cmocka_unit_test_setup_teardown(
                        a_pin_is_set_checked_and_reset, home_set_up_open, home_tear_down),
                cmocka_unit_test_setup_teardown(
                        wrong_pins_wait_longer_and_longer, home_set_up_open, home_tear_down),
                cmocka_unit_test_setup_teardown(
                        a_clock_set_back_makes_no_longer_wait, home_set_up_open, home_tear_down),
                cmocka_unit_test_setup_teardown(
                        the_passphrase_is_the_trainers, home_set_up_open, home_tear_down),
                cmocka_unit_test_setup_teardown(
                        a_stranger_does_not_replace_it, home_set_up_open, home_tear_down),
        };
        return cmocka_run_group_tests(tests, NULL, NULL);
}
