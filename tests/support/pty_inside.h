// SPDX-License-Identifier: GPL-3.0-or-later
// Inside pty.c and pty_screen.c only.
#ifndef BEREKE_TESTS_SUPPORT_PTY_INSIDE_H
#define BEREKE_TESTS_SUPPORT_PTY_INSIDE_H

#include <vterm.h>

#include "base/buffer.h"
#include "support/pty.h"

struct pty {
        pid_t process;
        int master;         // -1 once the test has hung up
        bool left;          // the program has closed the terminal: no more output
        int process_handle; // readable once the program has ended
        int status;         // as pty_exit() gives it; -1 while it runs
        VTerm *vterm;       // NULL where nothing is seen
        VTermScreen *screen;
        bool cursor_shown, alternate;
        size_t bytes;
        struct buffer text;
};

#endif
