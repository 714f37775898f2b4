// SPDX-License-Identifier: GPL-3.0-or-later
// SQLite's own waiting sleeps and asks again: of 100 answers in one instant the slowest waited 15
// seconds. Behind a flock the kernel wakes the next in line, 0.14 seconds for the slowest. flock()
// knows no time limit, so where it has to wait a timer interrupts it.

#include "store/file_lock.h"

#include <errno.h>
#include <signal.h>
#include <sys/file.h>
#include <sys/time.h>

static void wake(int signal)
{
        (void)signal;
}

// Rings once when the time is over, and then every 10 ms in case the first came just before flock()
// slept.
static bool lock_with_alarm(int file, int operation, int milliseconds)
{
        struct sigaction before;
        struct sigaction action = {.sa_handler = wake}; // no SA_RESTART: flock() returns
        struct itimerval timer = {
                .it_value = {milliseconds / 1000, milliseconds % 1000 * 1000L + 1},
                .it_interval = {.tv_usec = 10000},
        };
        sigset_t alarm;
        sigset_t mask;
        (void)sigemptyset(&alarm);
        (void)sigaddset(&alarm, SIGALRM);
        (void)sigaction(SIGALRM, &action, &before);
        (void)pthread_sigmask(SIG_UNBLOCK, &alarm, &mask);
        (void)setitimer(ITIMER_REAL, &timer, NULL);
        bool locked = flock(file, operation) == 0;
        (void)setitimer(ITIMER_REAL, &(struct itimerval){0}, NULL);
        (void)pthread_sigmask(SIG_SETMASK, &mask, NULL);
        (void)sigaction(SIGALRM, &before, NULL);
        return locked;
}

bool file_lock_take(int file, int operation, int milliseconds)
{
        return flock(file, operation | LOCK_NB) == 0 ||
               (errno == EWOULDBLOCK && lock_with_alarm(file, operation, milliseconds));
}
