// SPDX-License-Identifier: GPL-3.0-or-later
// One poll() over everything that can happen. Signals come through a descriptor, so that a resize
// cannot be lost between looking and sleeping; the deadline is a timer that also counts the time a
// laptop was closed.
#include "ui/loop.h"

#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <sys/ioctl.h>
#include <sys/signalfd.h>
#include <sys/timerfd.h>
#include <unistd.h>

#include "base/memory.h"
#include "ui/terminal_inside.h"

enum { PASTE_WAIT = 500 }; // milliseconds until a paste without an end is taken as it stands

enum { WATCH_KEYS, WATCH_SIGNALS, WATCH_DEADLINE, WATCH_OTHER, WATCH_COUNT };

struct loop {
        struct terminal *terminal;
        struct pollfd watched[WATCH_COUNT];
        int deadline; // milliseconds, 0 for none
        unsigned long wakeups;
        bool gone;
};

struct loop *loop_new(struct terminal *terminal)
{
        struct loop *loop = memory_new(sizeof(*loop));
        sigset_t signals;
        terminal_signals(&signals);
        loop->terminal = terminal;
        loop->watched[WATCH_KEYS].fd = STDIN_FILENO;
        loop->watched[WATCH_SIGNALS].fd = signalfd(-1, &signals, SFD_CLOEXEC | SFD_NONBLOCK);
        loop->watched[WATCH_DEADLINE].fd =
                timerfd_create(CLOCK_BOOTTIME, TFD_CLOEXEC | TFD_NONBLOCK);
        loop->watched[WATCH_OTHER].fd = -1;
        for (size_t i = 0; i < WATCH_COUNT; i++)
                loop->watched[i].events = POLLIN;
        return loop;
}

void loop_free(struct loop *loop)
{
        if (!loop)
                return;
        close(loop->watched[WATCH_SIGNALS].fd);
        close(loop->watched[WATCH_DEADLINE].fd);
        memory_free(loop);
}

static void start_deadline(const struct loop *loop)
{
        struct itimerspec time = {.it_value = {
                                          .tv_sec = loop->deadline / 1000,
                                          .tv_nsec = loop->deadline % 1000 * 1000000L,
                                  }};
        timerfd_settime(loop->watched[WATCH_DEADLINE].fd, 0, &time, NULL);
}

void loop_set_deadline(struct loop *loop, int milliseconds)
{
        loop->deadline = milliseconds;
        start_deadline(loop);
}

void loop_watch(struct loop *loop, int descriptor)
{
        loop->watched[WATCH_OTHER].fd = descriptor;
}

unsigned long loop_wakeups(const struct loop *loop)
{
        return loop->wakeups;
}

static short happened(int descriptor)
{
        struct pollfd look = {.fd = descriptor, .events = POLLIN};
        return poll(&look, 1, 0) > 0 ? look.revents : 0;
}

// Whether the keyboard says "readable" although nothing is there to be read: the terminal is gone.
static bool input_has_ended(void)
{
        int waiting = 0;
        return happened(STDIN_FILENO) &&
               (ioctl(STDIN_FILENO, FIONREAD, &waiting) != 0 || waiting == 0);
}

// Takes care of one signal; gives what the screens are told, KEY_CODE_NONE for nothing.
static enum key_code meet_signal(struct loop *loop, unsigned number)
{
        switch (number) {
        case SIGWINCH:
                terminal_resize(loop->terminal);
                return KEY_CODE_RESIZE;
        case SIGTSTP:
                terminal_stop(loop->terminal);
                return KEY_CODE_RESIZE;
        case SIGCONT:
                terminal_continue(loop->terminal);
                return KEY_CODE_RESIZE;
        default:
                loop->gone = true;
                return KEY_CODE_GONE;
        }
}

// What one of the other descriptors has to say.
static enum key_code meet_others(struct loop *loop)
{
        struct signalfd_siginfo signal;
        if (loop->watched[WATCH_SIGNALS].revents & POLLIN &&
                read(loop->watched[WATCH_SIGNALS].fd, &signal, sizeof(signal)) == sizeof(signal))
                return meet_signal(loop, signal.ssi_signo);
        uint64_t times;
        if (loop->watched[WATCH_DEADLINE].revents & POLLIN &&
                read(loop->watched[WATCH_DEADLINE].fd, &times, sizeof(times)) == sizeof(times))
                return KEY_CODE_DEADLINE;
        if (loop->watched[WATCH_OTHER].revents)
                return KEY_CODE_WATCHED;
        return KEY_CODE_NONE;
}

// The next key of what is there to be read; without one the terminal may be gone.
static bool next_pressed(struct loop *loop, struct key *key)
{
        if (!keyboard_next(&loop->terminal->keyboard, key)) {
                loop->gone = input_has_ended();
                return false;
        }
        if (loop->deadline)
                start_deadline(loop);
        return true;
}

// Sleeps until something happens, but only looks while keys that were read are still to be told. A
// frame that was left out so far is shown before. False: a paste has no end.
static bool look_or_sleep(struct loop *loop)
{
        const struct keyboard *keyboard = &loop->terminal->keyboard;
        for (size_t i = 0; i < WATCH_COUNT; i++)
                loop->watched[i].revents = 0;
        int ready = poll(loop->watched, WATCH_COUNT, 0);
        if (!keyboard->drained)
                return true;
        if (ready == 0) {
                terminal_show_drawn(loop->terminal);
                ready = poll(loop->watched, WATCH_COUNT, keyboard->pasting ? PASTE_WAIT : -1);
        }
        loop->wakeups++;
        if (ready < 0)
                loop->gone = errno != EINTR;
        return ready != 0;
}

struct key loop_wait(struct loop *loop)
{
        struct keyboard *keyboard = &loop->terminal->keyboard;
        struct key key = {.code = KEY_CODE_NONE};
        while (!loop->gone) {
                if (!look_or_sleep(loop) && keyboard_end_paste(keyboard, &key))
                        return key;
                key.code = meet_others(loop);
                if (key.code != KEY_CODE_NONE)
                        return key;
                bool waiting = !keyboard->drained || loop->watched[WATCH_KEYS].revents;
                if (waiting && next_pressed(loop, &key))
                        return key;
        }
        return (struct key){.code = KEY_CODE_GONE};
}
