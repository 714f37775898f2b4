// SPDX-License-Identifier: GPL-3.0-or-later
// The whole program on a terminal, as somebody meets it who has never seen it: in Kyrgyz, with
// arrows, Enter and digits, and with everything that goes wrong on the way.

#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>

#include <cmocka.h>

#include "base/memory.h"
#include "base/translate.h"
#include "support/pty.h"
#include "support/scratch.h"

enum { PATIENCE = 5000 };

struct journey {
        char folder[SCRATCH_PATH];
        char program[512];
        char locale[512];
        struct pty *pty;
};

static int set_up(void **state)
{
        struct journey *journey = memory_new(sizeof(*journey));
        const char *build = getenv("BEREKE_BUILD");

        build = build ? build : "build";
        (void)snprintf(journey->program, sizeof(journey->program), "%s/bereke", build);
        (void)snprintf(journey->locale, sizeof(journey->locale), "%s/locale", build);
        translate_start(journey->locale, LANGUAGE_KY);
        translate_switch(LANGUAGE_KY);
        *state = journey;
        return scratch_make(journey->folder) ? 0 : -1;
}

static int tear_down(void **state)
{
        struct journey *journey = *state;

        if (journey->pty)
                pty_free(journey->pty);
        scratch_remove(journey->folder);
        memory_free(journey);
        return 0;
}

// Opens the program; a data folder that is not there yet is a first start.
static void open_program(struct journey *journey)
{
        const char *const arguments[] = {journey->program, "--data", journey->folder, NULL};

        if (journey->pty)
                pty_free(journey->pty);
        journey->pty = pty_new(&(struct pty_start){.arguments = arguments});
}

// Waits for a text of the interface, in the language this test speaks now.
static void expect(struct journey *journey, const char *message)
{
        if (!pty_wait(journey->pty, translate_text(message), PATIENCE))
                fail_msg("“%s” does not come:\n%s", translate_text(message),
                        pty_screen(journey->pty));
}

// A key, and what it leads to.
static void press(struct journey *journey, const char *key, const char *message)
{
        pty_send(journey->pty, key);
        expect(journey, message);
}

static void begin(struct journey *journey)
{
        open_program(journey);
        expect(journey, "Choose a language and press Enter.");
        press(journey, "1", "What Bereke is");
        press(journey, PTY_ENTER, "I know the keys: go on");
        press(journey, PTY_DOWN PTY_ENTER, "Not now: go on");
        press(journey, PTY_ENTER, "I am new here");
}

static void come_in(struct journey *journey)
{
        begin(journey);
        press(journey, PTY_ENTER, "Which language do you like to read?");
        press(journey, PTY_ENTER, "What is your name?");
        press(journey, "Айжан", "Айжан");
        press(journey, PTY_ENTER, "Who are you in your family?");
        press(journey, "3", "Which household are you from?");
        press(journey, PTY_ENTER, "What shall your household be called here?");
        press(journey, "Осмоновдор", "Осмоновдор");
        press(journey, PTY_ENTER, "No, without a PIN");
        press(journey, PTY_ENTER, "Next lesson");
        assert_true(pty_shows(journey->pty, "Айжан"));
}

static void sign_in(struct journey *journey)
{
        expect(journey, "Choose your household or your class.");
        press(journey, "1", "Choose your name.");
        press(journey, "1", "Next lesson");
}

static void expect_words(struct journey *journey, const char *words)
{
        if (!pty_wait(journey->pty, words, PATIENCE))
                fail_msg("“%s” does not come:\n%s", words, pty_screen(journey->pty));
}

// "3 of 14", in the lesson on the keys.
static void expect_step(struct journey *journey, size_t step)
{
        char words[64];

        (void)snprintf(words, sizeof(words), _("%zu of %zu"), step, (size_t)14);
        expect_words(journey, words);
}

// "step 3 of 14", at home.
static void expect_next(struct journey *journey, size_t step)
{
        char words[64];

        (void)snprintf(words, sizeof(words), _("step %zu of %zu"), step, (size_t)14);
        expect_words(journey, words);
}

static void from_the_first_start_to_a_lesson_and_back_to_its_step(void **state)
{
        struct journey *journey = *state;

        come_in(journey);
        pty_send(journey->pty, PTY_ENTER);
        expect_step(journey, 1);
        pty_send(journey->pty, PTY_ENTER PTY_ENTER);
        expect_step(journey, 3);
        press(journey, PTY_TAB, "Leave quickly");
        pty_send(journey->pty, "5");
        sign_in(journey);
        expect_next(journey, 3);
        pty_send(journey->pty, PTY_ENTER);
        expect_step(journey, 3);
        pty_send(journey->pty, PTY_ENTER);
        expect_step(journey, 4);
        pty_hang_up(journey->pty);
        assert_int_equal(pty_exit(journey->pty, 500), 0);
        open_program(journey);
        sign_in(journey);
        pty_send(journey->pty, PTY_ENTER);
        expect_step(journey, 4);
}

static void the_language_changes_in_the_middle_of_a_lesson(void **state)
{
        struct journey *journey = *state;

        come_in(journey);
        pty_send(journey->pty, PTY_ENTER PTY_ENTER);
        expect_step(journey, 2);
        press(journey, PTY_TAB, "Leave quickly");
        press(journey, "2", "Language");
        translate_switch(LANGUAGE_RU);
        pty_send(journey->pty, "2");
        expect_step(journey, 2);
        expect(journey, "Continue");
        assert_true(pty_shows(journey->pty, "Backspace делает то же самое."));
        pty_send(journey->pty, PTY_ENTER);
        expect_step(journey, 3);
}

static void every_screen_takes_any_size(void **state)
{
        static const struct {
                const char *key;
                const char *message;
        } way[] = {
                {PTY_ENTER, "Which language do you like to read?"},
                {PTY_ENTER, "What is your name?"},
                {"А" PTY_ENTER, "Who are you in your family?"},
                {PTY_ENTER, "Which household are you from?"},
                {"2", "No, without a PIN"},
                {PTY_ENTER, "Next lesson"},
                {"2", "All lessons"},
                {PTY_ENTER, "Choose a lesson."},
                {PTY_ENTER, "Continue"},
                {PTY_TAB, "Leave quickly"},
                {"1", "What it does"},
        };
        struct journey *journey = *state;

        begin(journey);
        for (size_t i = 0; i < ARRAY_LENGTH(way); i++) {
                pty_resize(journey->pty, 1, 1);
                pty_resize(journey->pty, 60, 200);
                pty_resize(journey->pty, 20, 40);
                pty_settle(journey->pty, 20);
                pty_resize(journey->pty, 24, 80);
                press(journey, way[i].key, way[i].message);
        }
}

static void a_vanished_terminal_or_a_signal_ends_it(void **state)
{
        static const int signals[] = {SIGTERM, SIGHUP};
        struct journey *journey = *state;

        begin(journey);
        for (size_t i = 0; i < ARRAY_LENGTH(signals); i++) {
                pty_signal(journey->pty, signals[i]);
                assert_int_equal(pty_exit(journey->pty, 500), 0);
                open_program(journey);
                expect(journey, "I am new here");
        }
        pty_hang_up(journey->pty);
        assert_int_equal(pty_exit(journey->pty, 500), 0);
}

// A core file would hold answers and PINs.
static void a_crash_leaves_no_core(void **state)
{
        struct journey *journey = *state;
        struct rlimit most;

        begin(journey);
        assert_int_equal(prlimit(pty_process(journey->pty), RLIMIT_CORE, NULL, &most), 0);
        assert_int_equal(most.rlim_cur, 0);
        assert_int_equal(most.rlim_max, 0);
}

static void ctrl_s_freezes_nothing(void **state)
{
        struct journey *journey = *state;

        begin(journey);
        pty_send(journey->pty, "\023");
        press(journey, PTY_ENTER, "Which language do you like to read?");
}

static void a_nasty_paste_stays_a_name(void **state)
{
        struct journey *journey = *state;

        begin(journey);
        press(journey, PTY_ENTER PTY_ENTER, "What is your name?");
        pty_send(journey->pty, "\033[200~\033[2J\r\n\tАйжан\r5\x03%s%n\033[201~");
        expect(journey, "Айжан");
        expect(journey, "What is your name?");
        press(journey, PTY_ENTER, "Who are you in your family?");
        press(journey, PTY_ENTER, "Which household are you from?");
        press(journey, "2", "No, without a PIN");
        press(journey, PTY_ENTER, "Next lesson");
}

static void nobody_needs_to_be_signed_in_to_leave(void **state)
{
        struct journey *journey = *state;

        begin(journey);
        press(journey, PTY_ESC, "Do you want to leave Bereke?");
        pty_send(journey->pty, "1");
        assert_int_equal(pty_exit(journey->pty, PATIENCE), 0);
}

static void a_terminal_that_cannot_show_it_is_told(void **state)
{
        struct journey *journey = *state;
        const char *const arguments[] = {journey->program, "--data", journey->folder, NULL};

        journey->pty = pty_new(&(struct pty_start){.arguments = arguments, .term = "dumb"});
        assert_int_equal(pty_exit(journey->pty, PATIENCE), 69);
}

#define TEST(test) cmocka_unit_test_setup_teardown(test, set_up, tear_down)

int main(void)
{
        const struct CMUnitTest tests[] = {
                TEST(from_the_first_start_to_a_lesson_and_back_to_its_step),
                TEST(the_language_changes_in_the_middle_of_a_lesson),
                TEST(every_screen_takes_any_size),
                TEST(a_vanished_terminal_or_a_signal_ends_it),
                TEST(a_crash_leaves_no_core),
                TEST(ctrl_s_freezes_nothing),
                TEST(a_nasty_paste_stays_a_name),
                TEST(nobody_needs_to_be_signed_in_to_leave),
                TEST(a_terminal_that_cannot_show_it_is_told),
        };
        return cmocka_run_group_tests(tests, NULL, NULL);
}
