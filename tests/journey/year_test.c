// SPDX-License-Identifier: GPL-3.0-or-later
// A household year in the whole program, on a terminal: signed in, played to its end, and the plug
// pulled at every change. Each time it goes on with the very screen that stood there.

#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/memory.h"
#include "support/stage.h"

enum { PATIENCE = 10000 };

static const char course[] = "tests/corpus/courses/short-year";

struct journey {
        struct stage stage;
        struct pty *pty;
};

static int set_up(void **state)
{
        struct journey *journey = memory_new(sizeof(*journey));

        *state = journey;
        return stage_make(&journey->stage) ? 0 : -1;
}

static int tear_down(void **state)
{
        struct journey *journey = *state;

        stage_remove(&journey->stage);
        memory_free(journey);
        return 0;
}

static void expect(struct journey *journey, const char *words)
{
        if (!pty_wait(journey->pty, words, PATIENCE))
                fail_msg("“%s” does not come:\n%s", words, pty_screen(journey->pty));
}

static void press(struct journey *journey, const char *key, const char *words)
{
        pty_send(journey->pty, key);
        expect(journey, words);
}

// From the start of the program to the list of years.
static void come_to_years(struct journey *journey)
{
        journey->pty = stage_start(
                &journey->stage, course, &(struct pty_start){.rows = 40, .columns = 100});
        assert_true(stage_sign_in(journey->pty));
        press(journey, "3", "Lead a family through its year.");
}

static void pull_the_plug(struct journey *journey)
{
        pty_signal(journey->pty, SIGKILL);
        assert_int_equal(pty_exit(journey->pty, PATIENCE), 128 + SIGKILL);
        pty_free(journey->pty);
}

static void assert_goes_on_at_the_same_point(struct journey *journey, const char *words)
{
        pty_settle(journey->pty, 20);
        char *screen = memory_copy_text(pty_screen(journey->pty));
        pull_the_plug(journey);
        come_to_years(journey);
        press(journey, "1", "Who decides");
        press(journey, "1", words);
        pty_settle(journey->pty, 20);
        assert_string_equal(pty_screen(journey->pty), screen);
        memory_free(screen);
}

static void a_year_is_played_to_its_end_whatever_happens(void **state)
{
        static const char *const months[] = {"February", "March", "April", "May", "June"};
        struct journey *journey = *state;

        come_to_years(journey);
        press(journey, "1", "Two people and some sheep.");
        press(journey, PTY_ENTER, "What is at hand");
        press(journey, PTY_ENTER, "Who decides?");
        press(journey, "1", "That is all: the year begins");
        assert_goes_on_at_the_same_point(journey, "That is all: the year begins");
        press(journey, "1", "In the purse before:");
        assert_goes_on_at_the_same_point(journey, "In the purse before:");
        press(journey, PTY_ENTER, "A hen came into the yard.");
        assert_goes_on_at_the_same_point(journey, "A hen came into the yard.");
        press(journey, "1", "It lays eggs.");
        assert_goes_on_at_the_same_point(journey, "It lays eggs.");
        press(journey, PTY_ENTER, "A guest comes.");
        press(journey, "2", "That is all for this month");
        assert_goes_on_at_the_same_point(journey, "That is all for this month");
        press(journey, "1", "Calm and health");
        assert_goes_on_at_the_same_point(journey, "Calm and health");
        for (size_t i = 0; i < ARRAY_LENGTH(months); i++) {
                press(journey, PTY_ENTER, months[i]);
                assert_goes_on_at_the_same_point(journey, months[i]);
                for (int k = 0; k < 2 && !pty_shows(journey->pty, "That is all for"); k++) {
                        pty_settle(journey->pty, 20);
                        assert_true(pty_press(journey->pty, PTY_ENTER, PATIENCE));
                }
                press(journey, "1", "Calm and health");
        }
        press(journey, PTY_ENTER, "The year is over");
        pull_the_plug(journey);
        come_to_years(journey);
        press(journey, "1", "You have played this year to its end.");
        pty_send(journey->pty, "1");
        assert_true(pty_wait_gone(journey->pty, "You have played this year", PATIENCE));
        assert_true(stage_end(journey->pty));
}

static void a_doctor_finds_nothing_afterwards(void **state)
{
        struct journey *journey = *state;
        char command[1024];

        (void)snprintf(command, sizeof(command), "%s doctor --data %s >/dev/null",
                journey->stage.program, journey->stage.data);
        assert_int_equal(system(command), 0);
}

int main(void)
{
        const struct CMUnitTest tests[] = {
                cmocka_unit_test(a_year_is_played_to_its_end_whatever_happens),
                cmocka_unit_test(a_doctor_finds_nothing_afterwards),
        };
        return cmocka_run_group_tests(tests, set_up, tear_down);
}
