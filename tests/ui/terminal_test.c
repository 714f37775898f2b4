// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/terminal.h"

#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "base/hash.h"
#include "base/memory.h"
#include "support/demo.h"
#include "support/headless.h"
#include "support/listener.h"
#include "support/pty.h"
#include "ui/font.h"

enum { PATIENCE = 5000 };

static struct pty *start(const char *mode, const char *term, const char *environment)
{
        return pty_new(&(struct pty_start){
                .arguments = (const char *const[]){"/proc/self/exe", mode, NULL},
                .environment = (const char *const[]){environment, NULL},
                .term = term,
        });
}

static void a_terminal_without_a_cursor_is_refused(void **state)
{
        (void)state;
        struct pty *pty = start("keys", "dumb", NULL);
        assert_int_equal(pty_exit(pty, PATIENCE), 69);
        assert_true(pty_shows(pty, "This terminal cannot put text where it belongs."));
        assert_true(pty_echoes(pty));
        pty_free(pty);
}

static void without_a_terminal_it_is_refused(void **state)
{
        (void)state;
        struct pty *pty =
                pty_new(&(struct pty_start){.arguments = (const char *const[]){"sh", "-c",
                                                    "exec /proc/$PPID/exe keys </dev/null", NULL}});
        assert_int_equal(pty_exit(pty, PATIENCE), 69);
        pty_free(pty);
}

static void terminals_of_every_kind_work(void **state)
{
        (void)state;
        static const struct {
                const char *term;
                bool coloured;
        } rows[] = {
                {"xterm-256color", true},
                {"xterm-kitty", true}, // not in the base list
                {"foot", true},
                {"", true},
                {"linux", true},
                {"xterm", true},
                {"screen", true},
                {"tmux-256color", true},
                {"vt100", false},
        };
        for (size_t i = 0; i < ARRAY_LENGTH(rows); i++) {
                struct pty *pty = start("keys", rows[i].term, NULL);
                if (!pty_wait(pty, "size 24x80", PATIENCE))
                        fail_msg("TERM=%s shows %s", rows[i].term, pty_screen(pty));
                assert_int_equal(pty_is_coloured(pty), rows[i].coloured);
                pty_send(pty, PTY_UP "\033[A");
                assert_true(pty_wait(pty, "UP UP", PATIENCE));
                pty_free(pty);
        }
}

static void no_color_means_no_colour(void **state)
{
        (void)state;
        struct pty *pty = start("demo", NULL, "NO_COLOR=1");
        assert_true(pty_wait(pty, "Береке", PATIENCE));
        pty_settle(pty, 50);
        assert_false(pty_is_coloured(pty));
        pty_free(pty);
        pty = start("demo", NULL, "NO_COLOR=");
        assert_true(pty_wait(pty, "Береке", PATIENCE));
        pty_settle(pty, 50);
        assert_true(pty_is_coloured(pty));
        pty_free(pty);
}

static void leaving_gives_the_terminal_back(void **state)
{
        (void)state;
        static const char *const terms[] = {"xterm-256color", "linux"};
        for (size_t i = 0; i < ARRAY_LENGTH(terms); i++) {
                // On the Linux console ncurses loads a mouse library, which leaks ten bytes.
                struct pty *pty = start("keys", terms[i], "ASAN_OPTIONS=detect_leaks=0");
                assert_true(pty_wait(pty, "size", PATIENCE));
                pty_send(pty, "\033[3~");
                assert_int_equal(pty_exit(pty, PATIENCE), 0);
                int row, column;
                assert_true(pty_cursor(pty, &row, &column));
                assert_false(pty_alternate(pty));
                assert_true(pty_echoes(pty));
                assert_false(pty_shows(pty, "size")); // no page is left behind
                pty_free(pty);
        }
}

static void a_crash_gives_the_terminal_back(void **state)
{
        (void)state;
        static const struct {
                const char *mode;
                int signal;
        } rows[] = {{"abort", SIGABRT}, {"fault", SIGSEGV}};
        for (size_t i = 0; i < ARRAY_LENGTH(rows); i++) {
                struct pty *pty = start(rows[i].mode, NULL, "ASAN_OPTIONS=handle_segv=0");
                assert_true(pty_wait(pty, "size", PATIENCE));
                pty_send(pty, PTY_ENTER);
                assert_int_equal(pty_exit(pty, PATIENCE), 128 + rows[i].signal);
                int row, column;
                assert_true(pty_cursor(pty, &row, &column));
                assert_false(pty_alternate(pty));
                assert_true(pty_echoes(pty));
                pty_free(pty);
        }
}

static struct pty *start_demo(void)
{
        struct pty *pty = start("demo", NULL, NULL);
        assert_true(pty_wait(pty, "Береке", PATIENCE));
        return pty;
}

// Twenty people hammer on the keyboard while the window is pulled about; who happens to leave
// begins anew.
static void random_keys_and_sizes_break_nothing(void **state)
{
        (void)state;
        static const char *const keys[] = {PTY_UP, PTY_DOWN, PTY_LEFT, PTY_RIGHT, PTY_ENTER,
                PTY_TAB, PTY_BACKSPACE, PTY_PAGE_UP, PTY_PAGE_DOWN, PTY_HOME, PTY_END, "1", "2",
                "3", "4", "8", "9", "0", " ", "ө", "汉", "\033[200~Айгүл\033[201~", "\033[<0;9;9M",
                "\033[", "\377", "\023"};
        for (uint64_t seed = 0; seed < 20; seed++) {
                struct pty *pty = start_demo();
                for (uint64_t i = 0; i < 300; i++) {
                        pty_settle(pty, 0);
                        int status = pty_exit(pty, 0);
                        if (status >= 0) {
                                assert_int_equal(status, 0);
                                pty_free(pty);
                                pty = start_demo();
                        }
                        uint64_t chance = hash_mix(seed, i);
                        pty_send(pty, keys[chance % ARRAY_LENGTH(keys)]);
                        if (chance >> 32 & 7)
                                continue;
                        pty_resize(
                                pty, 1 + (int)(chance >> 40 & 63), 1 + (int)(chance >> 48 & 255));
                }
                pty_settle(pty, 20);
                assert_true(pty_processor_time(pty) < PATIENCE);
                pty_hang_up(pty);
                int status = pty_exit(pty, PATIENCE);
                assert_true(
                        status == 0 || status == 128 + SIGHUP); // the latter: just after leaving
                pty_free(pty);
        }
}

static void a_terminal_in_a_window_is_not_asked_for_its_font(void **state)
{
        (void)state;
        assert_int_equal(font_of_console(), FONT_NOT_ASKED);
}

static void themes_differ_also_without_colour(void **state)
{
        (void)state;
        struct headless headless;
        headless_open(&headless, 24, 80);
        for (enum theme theme = THEME_COLOUR; theme < THEME_COUNT; theme++) {
                terminal_set_theme(headless.terminal, theme);
                assert_int_equal(terminal_theme(headless.terminal), theme);
                struct canvas canvas = terminal_begin(headless.terminal);
                for (int style = 0; style < STYLE_COUNT; style++)
                        canvas_put(&canvas, style, 0, (enum style)style, "x");
                struct look text = terminal_read_look(headless.terminal, STYLE_TEXT, 0);
                struct look chosen = terminal_read_look(headless.terminal, STYLE_CHOSEN, 0);
                struct look term = terminal_read_look(headless.terminal, STYLE_TERM, 0);
                assert_true(chosen.reverse && !text.reverse);
                assert_true(term.underline && !text.underline);
                assert_int_equal(chosen.colour == -1, theme == THEME_PLAIN);
        }
        headless_close(&headless);
}

static void larger_text_is_bold(void **state)
{
        (void)state;
        struct headless headless;
        headless_open(&headless, 24, 80);
        terminal_set_larger(headless.terminal, true);
        assert_true(terminal_is_larger(headless.terminal));
        struct canvas canvas = terminal_begin(headless.terminal);
        canvas_put(&canvas, 0, 0, STYLE_TEXT, "x");
        assert_true(terminal_read_look(headless.terminal, 0, 0).bold);
        assert_int_equal(canvas_reading_column(&canvas).columns, CANVAS_LARGER_COLUMNS);
        headless_close(&headless);
}

static void cells_are_read_back_whole(void **state)
{
        (void)state;
        struct headless headless;
        headless_open(&headless, 2, 20);
        struct canvas canvas = terminal_begin(headless.terminal);
        canvas_put(&canvas, 0, 1, STYLE_TEXT, "汉字 е\xcc\x81 ү");
        canvas_cursor(&canvas, 1, 3, true);
        assert_string_equal(headless_frame(&headless), " 汉字 е\xcc\x81 ү\n\n");
        int row, column;
        assert_true(terminal_read_cursor(headless.terminal, &row, &column));
        assert_int_equal(row, 1);
        assert_int_equal(column, 3);
        assert_int_equal(terminal_read_look(headless.terminal, 9, 99).colour, -1);
        headless_close(&headless);
}

int main(int count, char **arguments)
{
        if (count > 1 && strcmp(arguments[1], "demo") == 0)
                return demo_run();
        if (count > 1)
                return listener_run(arguments[1]);
        const struct CMUnitTest tests[] = {
                cmocka_unit_test(a_terminal_without_a_cursor_is_refused),
                cmocka_unit_test(without_a_terminal_it_is_refused),
                cmocka_unit_test(terminals_of_every_kind_work),
                cmocka_unit_test(no_color_means_no_colour),
                cmocka_unit_test(leaving_gives_the_terminal_back),
                cmocka_unit_test(a_crash_gives_the_terminal_back),
                cmocka_unit_test(random_keys_and_sizes_break_nothing),
                cmocka_unit_test(a_terminal_in_a_window_is_not_asked_for_its_font),
                cmocka_unit_test(themes_differ_also_without_colour),
                cmocka_unit_test(larger_text_is_bold),
                cmocka_unit_test(cells_are_read_back_whole),
        };
        return cmocka_run_group_tests(tests, NULL, NULL);
}
