// SPDX-License-Identifier: GPL-3.0-or-later
// Reading the trainer's passphrase: from a file named on the command line, else from the terminal
// without echo, so that it stands neither in the list of processes nor on the screen.

#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

#include "base/file.h"
#include "base/translate.h"
#include "command/site.h"

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

static const char *read_without_echo(struct invocation *invocation, int terminal)
{
        char line[PASSPHRASE_BYTES];
        struct termios before;
        struct termios silent;

        if (tcgetattr(terminal, &before) != 0)
                return NULL;
        silent = before;
        silent.c_lflag &= ~(tcflag_t)ECHO;
        tcsetattr(terminal, TCSAFLUSH, &silent);
        ssize_t length = read(terminal, line, sizeof(line) - 1);
        tcsetattr(terminal, TCSAFLUSH, &before);
        dprintf(terminal, "\n");
        if (length <= 0)
                return NULL;
        line[length] = '\0';
        const char *passphrase = first_line(&invocation->arena, line);
        explicit_bzero(line, sizeof(line));
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
                dprintf(terminal, "%s", prompt);
                passphrase = read_without_echo(invocation, terminal);
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
