// SPDX-License-Identifier: GPL-3.0-or-later
// Inside this room only: gives the terminal back when the program dies of a fault of its own.
#ifndef BEREKE_UI_CRASH_H
#define BEREKE_UI_CRASH_H

#include <stddef.h>
#include <termios.h>

// From now on a fault (SIGSEGV, SIGABRT …) first sends `farewell`, sets `modes` and then ends the
// program as it would have ended anyway.
void crash_guard(const struct termios *modes, const char *farewell, size_t length);

// Back to how faults were met before.
void crash_unguard(void);

#endif
