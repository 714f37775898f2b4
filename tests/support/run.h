// SPDX-License-Identifier: GPL-3.0-or-later
// The real program run from its command line, without a terminal: what it says and how it ends.
#ifndef BEREKE_TESTS_SUPPORT_RUN_H
#define BEREKE_TESTS_SUPPORT_RUN_H

#include <stdbool.h>

#include "support/home.h"

// One line of a table.
struct run {
        const char *arguments[12];  // after the program's name, NULL last
        int status;                 // that is expected
        const char *out;            // words expected on standard output; NULL: nothing is printed
        const char *error;          // the same on standard error
        const char *environment[4]; // "NAME=value" besides HOME and LANGUAGE=en, "NAME" unset
        const char *output;         // a file to print to instead; "" closes standard output
        bool unprivileged;          // as nobody, where the test runs as root
};

struct run_result {
        int status; // 128 + signal where one ended it
        const char *out;
        const char *error; // both in the home's arena
};

// The program that is tested.
const char *run_program(void);

// Runs it in the home's folder, which is its HOME.
struct run_result run_in(struct home *home, const struct run *run);

// Runs it and fails the test, naming the arguments, where it answers otherwise than expected or
// prints what is not safe to print.
struct run_result assert_run(struct home *home, const struct run *run);
void assert_runs(struct home *home, const struct run *runs, size_t count);

#endif
