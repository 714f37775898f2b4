// SPDX-License-Identifier: GPL-3.0-or-later
// Reading the trainer's passphrase: from a file named on the command line, else from the terminal
// without echo, so that it stands neither in the list of processes nor on the screen.

#include "command/passphrase.h"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/signalfd.h>
#include <termios.h>
#include <unistd.h>

#include "base/file.h"
#include "base/translate.h"

enum { PASSPHRASE_BYTES = 1024 };

static const char *first_line(struct arena *arena, const char *text)
{
        return arena_text(arena, text, strcspn(text, "\r\n"));
}

static const char *read_from_file(struct invocation *invocation, const char *path)
{
        struct diagnostics diagnostics;
        struct file_bytes file;

        diagnostics_init(&diagnostics);
        bool read = file_read(&file, &invocation->arena, path, PASSPHRASE_BYTES, &diagnostics);
        if (!read)
                complain_findings(EX_NOINPUT, &diagnostics);
        diagnostics_clear(&diagnostics);
        return read ? first_line(&invocation->arena, file.bytes) : NULL;
}

// Waits for a line; false where a signal came first, which takes effect once it is let through.
static bool wait_for_line(int terminal, const sigset_t *signals)
{
        struct pollfd watched[] = {
                {.fd = terminal, .events = POLLIN},
                {.fd = signalfd(-1, signals, SFD_CLOEXEC), .events = POLLIN},
        };

        int answer = poll(watched, ARRAY_LENGTH(watched), -1);
        (void)close(watched[1].fd);
        return answer > 0 && !watched[1].revents;
}

static const char *read_line(struct arena *arena, int terminal)
{
        char line[PASSPHRASE_BYTES];
        ssize_t length = read(terminal, line, sizeof(line) - 1);

        if (length <= 0)
                return NULL;
        line[length] = '\0';
        const char *passphrase = first_line(arena, line);
        explicit_bzero(line, sizeof(line));
        return passphrase;
}

// The signals that end or stop a program wait until the terminal echoes again.
static const char *read_unseen(struct arena *arena, int terminal, const char *prompt)
{
        static const int ending[] = {SIGINT, SIGQUIT, SIGTERM, SIGHUP, SIGTSTP};
        const char *passphrase = NULL;
        struct termios before;
        sigset_t signals;
        sigset_t unblocked;

        if (tcgetattr(terminal, &before) != 0)
                return NULL;
        sigemptyset(&signals);
        for (size_t i = 0; i < ARRAY_LENGTH(ending); i++)
                sigaddset(&signals, ending[i]);
        sigprocmask(SIG_BLOCK, &signals, &unblocked);
        struct termios silent = before;
        silent.c_lflag &= ~(tcflag_t)ECHO;
        tcsetattr(terminal, TCSAFLUSH, &silent);
        dprintf(terminal, "%s", prompt);
        if (wait_for_line(terminal, &signals))
                passphrase = read_line(arena, terminal);
        tcsetattr(terminal, TCSAFLUSH, &before);
        dprintf(terminal, "\n");
        sigprocmask(SIG_SETMASK, &unblocked, NULL);
        return passphrase;
}

const char *passphrase_read(struct invocation *invocation, const char *prompt)
{
        const char *path = invocation_value(invocation, "passphrase-file");
        const char *passphrase = NULL;

        if (path)
                return read_from_file(invocation, path);
        int terminal = open("/dev/tty", O_RDWR | O_NOCTTY | O_CLOEXEC);
        if (terminal >= 0) {
                passphrase = read_unseen(&invocation->arena, terminal, prompt);
                close(terminal);
        }
        if (!passphrase) {
                complain(EX_NOPERM,
                        N_("The trainer's passphrase is needed: run this in a terminal, or use "
                           "--passphrase-file."),
                        NULL);
        }
        return passphrase;
}
