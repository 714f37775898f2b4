// SPDX-License-Identifier: GPL-3.0-or-later
// A crash must not leave a person before a terminal that shows nothing of what is typed. The
// handler only calls what is safe inside a signal handler, on a stack of its own, so that a stack
// overflow is met as well. The one static struct of the room: a signal handler is handed nothing.
#include "ui/crash.h"

#include <signal.h>
#include <string.h>
#include <unistd.h>

#include "base/memory.h"

static const int faults[] = {SIGSEGV, SIGBUS, SIGABRT, SIGFPE, SIGILL};

static struct {
        struct termios modes;
        char farewell[256];
        size_t length;
        struct sigaction before[ARRAY_LENGTH(faults)];
        char stack[1 << 15];
} guard;

static void restore_handlers(void)
{
        for (size_t i = 0; i < ARRAY_LENGTH(faults); i++)
                sigaction(faults[i], &guard.before[i], NULL);
}

static void meet_fault(int signal)
{
        if (write(STDOUT_FILENO, guard.farewell, guard.length) < 0) {
                // nobody is there to be told
        }
        tcsetattr(STDIN_FILENO, TCSANOW, &guard.modes);
        restore_handlers();
        raise(signal);
}

void crash_guard(const struct termios *modes, const char *farewell, size_t length)
{
        guard.modes = *modes;
        guard.length = length < sizeof(guard.farewell) ? length : sizeof(guard.farewell);
        memcpy(guard.farewell, farewell, guard.length);
        sigaltstack(&(stack_t){.ss_sp = guard.stack, .ss_size = sizeof(guard.stack)}, NULL);
        struct sigaction action = {.sa_handler = meet_fault, .sa_flags = SA_ONSTACK | SA_NODEFER};
        sigemptyset(&action.sa_mask);
        for (size_t i = 0; i < ARRAY_LENGTH(faults); i++)
                sigaction(faults[i], &action, &guard.before[i]);
}

void crash_unguard(void)
{
        restore_handlers();
        sigaltstack(&(stack_t){.ss_flags = SS_DISABLE}, NULL);
}
