// SPDX-License-Identifier: GPL-3.0-or-later
// A few screens with everything the toolkit has, to look at and to test with.
#ifndef BEREKE_TESTS_SUPPORT_DEMO_H
#define BEREKE_TESTS_SUPPORT_DEMO_H

#include "ui/screen.h"

enum demo_screen { DEMO_MENU, DEMO_QUESTION, DEMO_READING, DEMO_TABLE, DEMO_FORM, DEMO_COUNT };

struct screen demo_screen(enum demo_screen which);

// Runs the menu on the real terminal: the exit status.
int demo_run(void);

#endif
