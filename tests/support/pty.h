// SPDX-License-Identifier: GPL-3.0-or-later
// A whole program on a terminal of its own (forkpty), its screen kept by libvterm: send keys, wait
// for a text, read cells.
#ifndef BEREKE_TESTS_SUPPORT_PTY_H
#define BEREKE_TESTS_SUPPORT_PTY_H

#include <stdbool.h>
#include <stddef.h>
#include <sys/types.h>

struct pty;

struct pty_start {
        const char *const *arguments;   // with the program first, NULL last
        const char *const *environment; // "NAME=value" set besides those at hand, "NAME" unset;
                                        // NULL last; may be NULL
        int rows, columns;              // 0: 24 and 80
        const char *term;               // TERM; NULL: xterm-256color
        bool unseen; // no screen is kept, output is only counted: for measuring times
};

// Starts the program; never NULL (fails the test instead).
struct pty *pty_new(const struct pty_start *start);

// Hangs up, kills what still runs a second later, and forgets it.
void pty_free(struct pty *pty);

void pty_send(struct pty *pty, const char *bytes);
void pty_send_bytes(struct pty *pty, const char *bytes, size_t length);

// Sends a key and reads until the program has heard it and rests again; false when it does not
// within `milliseconds`, or ends. Only while it rests: after one of the waits below, and not for
// Esc, after which it waits whether more comes.
bool pty_press(struct pty *pty, const char *key, int milliseconds);

// From now on output is only counted, as with `unseen`.
void pty_stop_seeing(struct pty *pty);

// Keys as a terminal sends them.
#define PTY_UP "\033OA"
#define PTY_DOWN "\033OB"
#define PTY_RIGHT "\033OC"
#define PTY_LEFT "\033OD"
#define PTY_ENTER "\r"
#define PTY_ESC "\033"
#define PTY_TAB "\t"
#define PTY_BACKSPACE "\177"
#define PTY_PAGE_UP "\033[5~"
#define PTY_PAGE_DOWN "\033[6~"
#define PTY_HOME "\033OH"
#define PTY_END "\033OF"

// Reads until the screen shows the text (or no longer shows it); false when `milliseconds` pass or
// the program ends first.
bool pty_wait(struct pty *pty, const char *text, int milliseconds);
bool pty_wait_gone(struct pty *pty, const char *text, int milliseconds);

// Reads until so many bytes came since the start; false when `milliseconds` pass before.
bool pty_wait_bytes(struct pty *pty, size_t bytes, int milliseconds);

// Reads whatever comes in the next microseconds.
void pty_read_for(struct pty *pty, long microseconds);

// Reads until nothing came for `milliseconds`.
void pty_settle(struct pty *pty, int milliseconds);

// All rows as UTF-8, without trailing spaces, each ended by a newline; borrowed until the next
// call.
const char *pty_screen(struct pty *pty);
bool pty_shows(struct pty *pty, const char *text);

struct pty_cell {
        char letter[32]; // UTF-8
        bool bold, reverse, underline;
        bool coloured;      // letter or ground differ from the terminal's own
        int colour, ground; // their numbers; -1: the terminal's own
};
struct pty_cell pty_cell_at(struct pty *pty, int row, int column);
bool pty_cursor(struct pty *pty, int *row, int *column); // false: hidden
bool pty_is_coloured(struct pty *pty);                   // any cell
bool pty_alternate(const struct pty *pty);               // whether the alternate screen is in use

// Whether what is typed would be shown by the system itself: the terminal is as a shell wants it.
bool pty_echoes(const struct pty *pty);

void pty_resize(struct pty *pty, int rows, int columns);
void pty_hang_up(struct pty *pty); // closes the terminal under the program
void pty_signal(struct pty *pty, int signal);
bool pty_wait_stopped(struct pty *pty); // by SIGTSTP or SIGSTOP; false when it ended instead
pid_t pty_process(const struct pty *pty);

// Waits for its end: the exit status, 128 + signal, or -1 when it still runs after `milliseconds`.
int pty_exit(struct pty *pty, int milliseconds);

// Processor time used so far, in milliseconds, and bytes written to the terminal so far.
long pty_processor_time(const struct pty *pty);
size_t pty_bytes(const struct pty *pty);

#endif
