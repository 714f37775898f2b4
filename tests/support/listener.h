// SPDX-License-Identifier: GPL-3.0-or-later
// A program with one screen that names what it heard: for tests of the keyboard, the loop and the
// terminal.
#ifndef BEREKE_TESTS_SUPPORT_LISTENER_H
#define BEREKE_TESTS_SUPPORT_LISTENER_H

// Runs on the real terminal until Delete: the exit status. `mode`: "keys"; "deadline" (100 ms);
// "watch" (a descriptor that can be read once); "abort" and "fault" (die at Enter).
int listener_run(const char *mode);

#endif
