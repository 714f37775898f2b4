// SPDX-License-Identifier: GPL-3.0-or-later
// Opens the terminal by newterm(), which can fail politely, and gives it back. An unknown terminal
// (many newer ones are missing from Debian's base list) is treated as xterm-256color, which they
// all follow.
#include "ui/terminal.h"

#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

#include "base/memory.h"
#include "base/translate.h"
#include "ui/crash.h"
#include "ui/terminal_inside.h"
#include "ui/terminfo.h"
#include "ui/theme.h"

// No window has more cells; ncurses, which counts them in shorts, falls over where a system says
// so.
enum { ROWS_MOST = 400, COLUMNS_MOST = 1000 };

static const char paste_on[] = "\033[?2004h";
static const char paste_off[] = "\033[?2004l";

void terminal_signals(sigset_t *signals)
{
        static const int numbers[] = {SIGWINCH, SIGTERM, SIGHUP, SIGINT, SIGCONT, SIGTSTP};
        sigemptyset(signals);
        for (size_t i = 0; i < ARRAY_LENGTH(numbers); i++)
                sigaddset(signals, numbers[i]);
}

static struct terminal *refuse(
        struct diagnostics *diagnostics, const char *message, const char *advice)
{
        diagnostics_add(diagnostics,
                &(struct finding){
                        .severity = SEVERITY_ERROR, .message = message, .advice = advice});
        return NULL;
}

static void say(const char *bytes)
{
        if (write(STDOUT_FILENO, bytes, strlen(bytes)) < 0) {
                // the loop will notice that the terminal is gone
        }
}

static void guard_against_crash(const struct termios *modes)
{
        struct buffer farewell;
        buffer_init(&farewell);
        buffer_add(&farewell, paste_off);
        terminfo_add_farewell(&farewell);
        crash_guard(modes, buffer_text(&farewell), farewell.length);
        buffer_clear(&farewell);
}

// What real and headless terminals have in common, once newterm() has been called.
static struct terminal *set_up(SCREEN *screen, FILE *nowhere, bool console)
{
        struct terminal *terminal = memory_new(sizeof(*terminal));
        terminal->screen = screen;
        terminal->nowhere = nowhere;
        terminal->console = console;
        terminal->repaint = true;
        raw();
        noecho();
        nonl();
        intrflush(NULL, FALSE);
        typeahead(-1); // whether a frame is shown is decided by the loop, never halfway
        surface_init(&terminal->surface, stdscr);
        keyboard_init(&terminal->keyboard);
        if (has_colors()) {
                start_color();
                use_default_colors();
        }
        const char *no_color = getenv("NO_COLOR");
        terminal_set_theme(terminal, no_color && *no_color ? THEME_PLAIN : THEME_COLOUR);
        return terminal;
}

struct terminal *terminal_new(struct diagnostics *diagnostics)
{
        struct termios modes;
        if (!isatty(STDOUT_FILENO) || tcgetattr(STDIN_FILENO, &modes) != 0)
                return refuse(diagnostics, N_("Bereke needs a terminal to show its screens."),
                        N_("Start it in a terminal window, without a pipe or a file."));
        const char *name = terminfo_usable_name(getenv("TERM"));
        sigset_t signals, before;
        terminal_signals(&signals);
        sigprocmask(SIG_BLOCK, &signals, &before);
        setenv("NCURSES_NO_UTF8_ACS", "1", 1);
        SCREEN *screen = name ? newterm(name, stdout, stdin) : NULL;
        if (!screen) {
                sigprocmask(SIG_SETMASK, &before, NULL);
                return refuse(diagnostics, N_("This terminal cannot put text where it belongs."),
                        N_("Start Bereke in another terminal window."));
        }
        struct terminal *terminal = set_up(screen, NULL, strncmp(name, "linux", 5) == 0);
        terminal->mask_before = before;
        guard_against_crash(&modes);
        say(paste_on);
        return terminal;
}

struct terminal *terminal_new_headless(int rows, int columns)
{
        FILE *nowhere = fopen("/dev/null", "r+");
        SCREEN *screen = nowhere ? newterm(TERMINFO_USUAL, nowhere, nowhere) : NULL;
        if (!screen)
                abort(); // without terminfo or /dev/null nothing can be tested
        struct terminal *terminal = set_up(screen, nowhere, false);
        terminal_resize_to(terminal, rows, columns);
        return terminal;
}

void terminal_free(struct terminal *terminal)
{
        if (!terminal)
                return;
        if (!terminal->nowhere) {
                surface_erase(&terminal->surface);
                terminal_show(terminal); // a console without a second screen would keep the page
                say(paste_off);
        }
        endwin();
        surface_clear(&terminal->surface);
        keyboard_clear(&terminal->keyboard);
        delscreen(terminal->screen);
        if (terminal->nowhere) {
                fclose(terminal->nowhere);
        } else {
                crash_unguard();
                sigprocmask(SIG_SETMASK, &terminal->mask_before, NULL);
        }
        memory_free(terminal);
}

static int within(int cells, int most)
{
        if (cells < 1)
                return 1;
        return cells < most ? cells : most;
}

void terminal_resize_to(struct terminal *terminal, int rows, int columns)
{
        resize_term(within(rows, ROWS_MOST), within(columns, COLUMNS_MOST));
        terminal->repaint = true;
}

void terminal_resize(struct terminal *terminal)
{
        struct winsize size;
        if (!terminal->nowhere && ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_row > 0 &&
                size.ws_col > 0)
                terminal_resize_to(terminal, size.ws_row, size.ws_col);
}

void terminal_continue(struct terminal *terminal)
{
        endwin(); // the next frame then sets every mode of the terminal anew
        say(paste_on);
        terminal_resize(terminal);
        terminal->repaint = true;
}

void terminal_stop(struct terminal *terminal)
{
        say(paste_off);
        endwin();
        raise(SIGSTOP);
        terminal_continue(terminal);
}

void terminal_set_theme(struct terminal *terminal, enum theme theme)
{
        terminal->theme = has_colors() ? theme : THEME_PLAIN;
        theme_apply(terminal->theme, terminal->console, &terminal->surface);
        terminal->repaint = true;
}

enum theme terminal_theme(const struct terminal *terminal)
{
        return terminal->theme;
}

void terminal_set_larger(struct terminal *terminal, bool larger)
{
        terminal->surface.larger = larger;
        terminal_set_theme(terminal, terminal->theme);
}

bool terminal_is_larger(const struct terminal *terminal)
{
        return terminal->surface.larger;
}
