// SPDX-License-Identifier: GPL-3.0-or-later
// The whole program on a terminal, with data of its own: the first start is done, and one household
// with one person, Айгүл, who reads English, is on the list.
#ifndef BEREKE_TESTS_SUPPORT_STAGE_H
#define BEREKE_TESTS_SUPPORT_STAGE_H

#include <stdbool.h>

#include "support/pty.h"
#include "support/scratch.h"

struct stage {
        char folder[SCRATCH_PATH];
        char data[SCRATCH_PATH + 16]; // a folder below it
        char program[512], bare[512], locales[512];
};

// The program is that of the build folder named by BEREKE_BUILD, "build" where it is not set. False
// where there is none, or no data could be made.
bool stage_make(struct stage *stage);
void stage_remove(struct stage *stage);

// Starts the program. `lessons`: the folder of the course, NULL for the built-in one. `start` gives
// the size, the terminal and whether it is seen; NULL for the usual.
struct pty *stage_start(
        const struct stage *stage, const char *lessons, const struct pty_start *start);

// Starts tests/bench/bare.c with the same parts, unseen; it shows the frames of `film`.
struct pty *stage_start_bare(const struct stage *stage, const char *film);

// From the first screen of the program to home, as Айгүл; false where home does not come.
bool stage_sign_in(struct pty *pty);

// Ends it as a closed window does, and waits; false where it does not end within a second.
bool stage_end(struct pty *pty);

#endif
