// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/loop.h"

#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/memory.h"
#include "support/listener.h"
#include "support/pty.h"

enum { PATIENCE = 5000 };

static struct pty *start(const char *mode)
{
        struct pty *pty = pty_new(&(struct pty_start){
                .arguments = (const char *const[]){"/proc/self/exe", mode, NULL}});
        assert_true(pty_wait(pty, "size 24x80", PATIENCE));
        return pty;
}

static void nothing_wakes_it_while_nothing_happens(void **state)
{
        (void)state;
        struct pty *pty = start("keys");
        pty_send(pty, "a");
        assert_true(pty_wait(pty, "woken 1", PATIENCE));
        pty_settle(pty, 600);
        pty_send(pty, "b");
        assert_true(pty_wait(pty, "woken 2", PATIENCE));
        pty_free(pty);
}

// What comes right behind a key and means nothing must not hold back the key's frame.
static void a_frame_is_shown_also_when_nonsense_follows(void **state)
{
        (void)state;
        static const char *const nonsense[] = {"\377", "\320", "\023", "\033[", "\033[77~"};
        for (size_t i = 0; i < ARRAY_LENGTH(nonsense); i++) {
                char keys[16];
                (void)snprintf(keys, sizeof(keys), "a%s", nonsense[i]);
                struct pty *pty = start("keys");
                pty_send(pty, keys);
                assert_true(pty_wait(pty, "LETTER(a)", PATIENCE));
                pty_free(pty);
        }
}

static void a_lost_terminal_ends_it_at_once(void **state)
{
        (void)state;
        struct pty *pty = start("keys");
        pty_hang_up(pty);
        assert_int_equal(pty_exit(pty, 500), 0);
        pty_free(pty);
}

static void a_lost_terminal_ends_it_also_without_a_signal(void **state)
{
        (void)state;
        char *self = realpath("/proc/self/exe", NULL);
        struct pty *pty =
                pty_new(&(struct pty_start){.arguments = (const char *const[]){"sh", "-c",
                                                    "trap '' HUP; exec \"$0\" keys", self, NULL}});
        free(self);
        assert_true(pty_wait(pty, "size 24x80", PATIENCE));
        pty_hang_up(pty);
        assert_int_equal(pty_exit(pty, 500), 0);
        pty_free(pty);
}

static void signals_to_end_are_followed(void **state)
{
        (void)state;
        static const int signals[] = {SIGTERM, SIGHUP, SIGINT};
        for (size_t i = 0; i < ARRAY_LENGTH(signals); i++) {
                struct pty *pty = start("keys");
                pty_signal(pty, signals[i]);
                assert_int_equal(pty_exit(pty, PATIENCE), 0);
                pty_free(pty);
        }
}

static void no_resize_is_lost(void **state)
{
        (void)state;
        struct pty *pty = start("keys");
        for (int i = 1; i <= 60; i++)
                pty_resize(pty, 1 + i * 7 % 60, 1 + i * 37 % 200);
        pty_resize(pty, 31, 97);
        assert_true(pty_wait(pty, "size 31x97", PATIENCE));
        for (int i = 0; i < 60; i++) {
                char size[32];
                int rows = 2 + i % 50, columns = 40 + i * 3;
                snprintf(size, sizeof(size), "size %dx%d ", rows, columns);
                pty_resize(pty, rows, columns);
                assert_true(pty_wait(pty, size, PATIENCE));
        }
        pty_free(pty);
}

static void one_cell_is_survived(void **state)
{
        (void)state;
        struct pty *pty = start("keys");
        pty_resize(pty, 1, 1);
        pty_send(pty, "abc" PTY_UP);
        pty_settle(pty, 100);
        pty_resize(pty, 60, 200);
        assert_true(pty_wait(pty, "LETTER(c) UP", PATIENCE));
        pty_free(pty);
}

static void stopping_gives_the_terminal_back_for_a_while(void **state)
{
        (void)state;
        struct pty *pty = start("keys");
        assert_true(pty_alternate(pty));
        assert_false(pty_echoes(pty));
        pty_signal(pty, SIGTSTP);
        assert_true(pty_wait_stopped(pty));
        assert_false(pty_shows(pty, "size"));
        assert_false(pty_alternate(pty));
        assert_true(pty_echoes(pty));
        pty_signal(pty, SIGCONT);
        assert_true(pty_wait(pty, "size 24x80", PATIENCE));
        assert_true(pty_alternate(pty));
        pty_send(pty, "a");
        assert_true(pty_wait(pty, "LETTER(a)", PATIENCE));
        assert_false(pty_echoes(pty));
        pty_free(pty);
}

static void a_deadline_comes_once_after_the_last_key(void **state)
{
        (void)state;
        struct pty *pty = start("deadline");
        assert_true(pty_wait(pty, "\nDEADLINE\n", PATIENCE));
        pty_settle(pty, 300);
        assert_true(pty_shows(pty, "\nDEADLINE\n"));
        pty_send(pty, PTY_TAB);
        assert_true(pty_wait(pty, "\nTAB DEADLINE\n", PATIENCE));
        pty_free(pty);
}

static void a_watched_descriptor_is_told(void **state)
{
        (void)state;
        struct pty *pty = start("watch");
        assert_true(pty_wait(pty, "\nWATCHED\n", PATIENCE));
        pty_send(pty, "a");
        assert_true(pty_wait(pty, "\nWATCHED LETTER(a)\n", PATIENCE));
        pty_free(pty);
}

static void only_what_differs_is_sent(void **state)
{
        (void)state;
        struct pty *pty = start("keys");
        pty_send(pty, "a");
        assert_true(pty_wait(pty, "LETTER(a)", PATIENCE));
        pty_settle(pty, 50);
        size_t before = pty_bytes(pty);
        pty_send(pty, "b");
        assert_true(pty_wait(pty, "LETTER(b)", PATIENCE));
        pty_settle(pty, 50);
        assert_true(pty_bytes(pty) - before < 100);
        pty_free(pty);
}

int main(int count, char **arguments)
{
        if (count > 1)
                return listener_run(arguments[1]);
        const struct CMUnitTest tests[] = {
                cmocka_unit_test(nothing_wakes_it_while_nothing_happens),
                cmocka_unit_test(a_frame_is_shown_also_when_nonsense_follows),
                cmocka_unit_test(a_lost_terminal_ends_it_at_once),
                cmocka_unit_test(a_lost_terminal_ends_it_also_without_a_signal),
                cmocka_unit_test(signals_to_end_are_followed),
                cmocka_unit_test(no_resize_is_lost),
                cmocka_unit_test(one_cell_is_survived),
                cmocka_unit_test(stopping_gives_the_terminal_back_for_a_while),
                cmocka_unit_test(a_deadline_comes_once_after_the_last_key),
                cmocka_unit_test(a_watched_descriptor_is_told),
                cmocka_unit_test(only_what_differs_is_sent),
        };
        return cmocka_run_group_tests(tests, NULL, NULL);
}
