// SPDX-License-Identifier: GPL-3.0-or-later
// Plays a person before a terminal: libvterm keeps the screen, poll() waits for output and for the
// end, nothing sleeps.
#include "support/pty.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <pty.h>
#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/pidfd.h>
#include <sys/wait.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/memory.h"
#include "support/pty_inside.h"

static int on_property(VTermProp property, VTermValue *value, void *user)
{
        struct pty *pty = user;
        if (property == VTERM_PROP_CURSORVISIBLE)
                pty->cursor_shown = value->boolean;
        if (property == VTERM_PROP_ALTSCREEN)
                pty->alternate = value->boolean;
        return 1;
}

static void set_environment(const struct pty_start *start)
{
        unsetenv("NO_COLOR");
        unsetenv("LINES");
        unsetenv("COLUMNS");
        setenv("TERM", start->term ? start->term : "xterm-256color", 1);
        for (const char *const *entry = start->environment; entry && *entry; entry++) {
                char *name = memory_copy_text(*entry);
                char *value = strchr(name, '=');
                if (value) {
                        *value = '\0';
                        setenv(name, value + 1, 1);
                } else {
                        unsetenv(name);
                }
                memory_free(name);
        }
}

static void become_program(const struct pty_start *start)
{
        set_environment(start);
        execvp(start->arguments[0], (char *const *)(uintptr_t)start->arguments);
        _exit(127);
}

static void open_screen(struct pty *pty, int rows, int columns)
{
        static const VTermScreenCallbacks callbacks = {.settermprop = on_property};
        pty->vterm = vterm_new(rows, columns);
        vterm_set_utf8(pty->vterm, 1);
        pty->screen = vterm_obtain_screen(pty->vterm);
        vterm_screen_set_callbacks(pty->screen, &callbacks, pty);
        vterm_screen_enable_altscreen(pty->screen, 1);
        vterm_screen_reset(pty->screen, 1);
}

struct pty *pty_new(const struct pty_start *start)
{
        struct pty *pty = memory_new(sizeof(*pty));
        struct winsize size = {
                .ws_row = (unsigned short)(start->rows ? start->rows : 24),
                .ws_col = (unsigned short)(start->columns ? start->columns : 80),
        };
        pty->status = -1;
        pty->cursor_shown = true;
        buffer_init(&pty->text);
        if (!start->unseen)
                open_screen(pty, size.ws_row, size.ws_col);
        pty->process = forkpty(&pty->master, NULL, NULL, &size);
        if (pty->process == 0)
                become_program(start);
        assert_true(pty->process > 0);
        fcntl(pty->master, F_SETFD, FD_CLOEXEC);
        fcntl(pty->master, F_SETFL, O_NONBLOCK);
        pty->process_handle = pidfd_open(pty->process, 0);
        assert_true(pty->process_handle >= 0);
        return pty;
}

static long now_in_microseconds(void)
{
        struct timespec time;
        clock_gettime(CLOCK_MONOTONIC, &time);
        return time.tv_sec * 1000000 + time.tv_nsec / 1000;
}

static long now(void)
{
        return now_in_microseconds() / 1000;
}

static void close_master(struct pty *pty)
{
        if (pty->master >= 0)
                close(pty->master);
        pty->master = -1;
}

// What the terminal itself answers to questions of the program.
static void send_answers(struct pty *pty)
{
        char answer[256];
        size_t length = vterm_output_read(pty->vterm, answer, sizeof(answer));
        if (length)
                pty_send_bytes(pty, answer, length);
}

// Takes what the program has written; false when the terminal has been left by everyone.
static bool take_output(struct pty *pty)
{
        char bytes[16384];
        ssize_t count = read(pty->master, bytes, sizeof(bytes));
        if (count > 0) {
                pty->bytes += (size_t)count;
                if (pty->vterm) {
                        vterm_input_write(pty->vterm, bytes, (size_t)count);
                        send_answers(pty);
                }
                return true;
        }
        if (count < 0 && (errno == EAGAIN || errno == EINTR))
                return true;
        pty->left = true;
        return false;
}

static void take_status(struct pty *pty)
{
        int status;
        if (pty->status < 0 && waitpid(pty->process, &status, WNOHANG) == pty->process)
                pty->status = WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status);
}

// Waits for output until the time named by now(); false when it has passed or no output can come
// any more.
static bool wait_for_output(struct pty *pty, long until)
{
        if (pty->master < 0 || pty->left)
                return false;
        long left = until - now();
        struct pollfd watch = {.fd = pty->master, .events = POLLIN};
        return left >= 0 && poll(&watch, 1, (int)left) > 0 && take_output(pty);
}

static bool wait_until(struct pty *pty, const char *text, bool shown, int milliseconds)
{
        long until = now() + milliseconds;
        while (pty_shows(pty, text) != shown) {
                if (!wait_for_output(pty, until))
                        return pty_shows(pty, text) == shown;
        }
        return true;
}

bool pty_wait(struct pty *pty, const char *text, int milliseconds)
{
        return wait_until(pty, text, true, milliseconds);
}

bool pty_wait_gone(struct pty *pty, const char *text, int milliseconds)
{
        return wait_until(pty, text, false, milliseconds);
}

bool pty_wait_bytes(struct pty *pty, size_t bytes, int milliseconds)
{
        long until = now() + milliseconds;
        while (pty->bytes < bytes && wait_for_output(pty, until))
                ;
        return pty->bytes >= bytes;
}

void pty_read_for(struct pty *pty, long microseconds)
{
        long until = now_in_microseconds() + microseconds;
        while (pty->master >= 0 && !pty->left) {
                long left = until - now_in_microseconds();
                struct timespec time = {.tv_nsec = left % 1000000 * 1000, .tv_sec = left / 1000000};
                struct pollfd watch = {.fd = pty->master, .events = POLLIN};
                if (left <= 0 || ppoll(&watch, 1, &time, NULL) <= 0 || !take_output(pty))
                        return;
        }
}

void pty_settle(struct pty *pty, int milliseconds)
{
        while (wait_for_output(pty, now() + milliseconds))
                ;
}

int pty_exit(struct pty *pty, int milliseconds)
{
        long until = now() + milliseconds;
        for (;;) {
                take_status(pty);
                long left = until - now();
                if (pty->status >= 0)
                        pty_settle(pty, 0); // its last words
                if (pty->status >= 0 || left <= 0)
                        return pty->status;
                struct pollfd watch[] = {{.fd = pty->process_handle, .events = POLLIN},
                        {.fd = pty->left ? -1 : pty->master, .events = POLLIN}};
                poll(watch, 2, (int)left);
                if (watch[1].revents)
                        take_output(pty);
        }
}

// How often the program went to sleep so far, and whether it sleeps now; false once it has ended.
static bool look_at_sleep(const struct pty *pty, long *sleeps, bool *asleep)
{
        char path[64];
        char line[256];
        int found = 0;
        snprintf(path, sizeof(path), "/proc/%d/status", (int)pty->process);
        FILE *lines = fopen(path, "r");
        while (lines && fgets(line, sizeof(line), lines)) {
                char state;
                if (sscanf(line, "State: %c", &state) == 1) {
                        *asleep = state == 'S';
                        found += state != 'Z';
                }
                found += sscanf(line, "voluntary_ctxt_switches: %ld", sleeps) == 1;
        }
        if (lines)
                fclose(lines);
        return found == 2;
}

bool pty_press(struct pty *pty, const char *key, int milliseconds)
{
        long before, sleeps;
        bool asleep;
        if (!look_at_sleep(pty, &before, &asleep))
                return false;
        long until = now() + milliseconds;
        pty_send(pty, key);
        while (look_at_sleep(pty, &sleeps, &asleep) && now() < until) {
                if (wait_for_output(pty, now() + 1))
                        continue;
                if (asleep && sleeps > before)
                        return true;
        }
        return false;
}

void pty_stop_seeing(struct pty *pty)
{
        if (pty->vterm)
                vterm_free(pty->vterm);
        pty->vterm = NULL;
}

void pty_free(struct pty *pty)
{
        close_master(pty);
        if (pty_exit(pty, 1000) < 0) {
                kill(pty->process, SIGKILL);
                waitpid(pty->process, NULL, 0);
        }
        close(pty->process_handle);
        pty_stop_seeing(pty);
        buffer_clear(&pty->text);
        memory_free(pty);
}

void pty_send_bytes(struct pty *pty, const char *bytes, size_t length)
{
        while (length && pty->master >= 0 && !pty->left) {
                ssize_t count = write(pty->master, bytes, length);
                if (count > 0) {
                        bytes += count;
                        length -= (size_t)count;
                } else if (errno ==
                           EAGAIN) { // the program reads slowly: its output must not pile up
                        struct pollfd watch = {.fd = pty->master, .events = POLLIN | POLLOUT};
                        poll(&watch, 1, 1000);
                        if (watch.revents & POLLIN)
                                take_output(pty);
                } else if (errno != EINTR) {
                        return;
                }
        }
}

void pty_send(struct pty *pty, const char *bytes)
{
        pty_send_bytes(pty, bytes, strlen(bytes));
}

bool pty_alternate(const struct pty *pty)
{
        return pty->alternate;
}

bool pty_echoes(const struct pty *pty)
{
        struct termios modes;
        return tcgetattr(pty->master, &modes) == 0 && modes.c_lflag & ECHO &&
               modes.c_lflag & ICANON;
}

void pty_resize(struct pty *pty, int rows, int columns)
{
        struct winsize size = {.ws_row = (unsigned short)rows, .ws_col = (unsigned short)columns};
        if (pty->vterm)
                vterm_set_size(pty->vterm, rows, columns);
        ioctl(pty->master, TIOCSWINSZ, &size);
}

void pty_hang_up(struct pty *pty)
{
        close_master(pty);
}

void pty_signal(struct pty *pty, int signal)
{
        kill(pty->process, signal);
}

bool pty_wait_stopped(struct pty *pty)
{
        siginfo_t news = {0};
        waitid(P_PID, (id_t)pty->process, &news, WSTOPPED | WEXITED | WNOWAIT);
        pty_settle(pty, 0);
        return news.si_code == CLD_STOPPED;
}

pid_t pty_process(const struct pty *pty)
{
        return pty->process;
}

long pty_processor_time(const struct pty *pty)
{
        clockid_t clock;
        struct timespec time;
        if (clock_getcpuclockid(pty->process, &clock) != 0 || clock_gettime(clock, &time) != 0)
                return -1;
        return time.tv_sec * 1000 + time.tv_nsec / 1000000;
}

size_t pty_bytes(const struct pty *pty)
{
        return pty->bytes;
}
