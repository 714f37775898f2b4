// SPDX-License-Identifier: GPL-3.0-or-later
// Frames of a program as they stood on its terminal, written down so that tests/bench/bare.c can
// show the very same ones.
#ifndef BEREKE_TESTS_SUPPORT_FILM_H
#define BEREKE_TESTS_SUPPORT_FILM_H

#include <stdio.h>

#include "support/pty.h"

// Adds what the terminal shows now.
void film_add(FILE *film, struct pty *pty);

#endif
