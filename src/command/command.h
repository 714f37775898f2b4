// SPDX-License-Identifier: GPL-3.0-or-later
// A sub-command, and one call of it.
#ifndef BEREKE_COMMAND_COMMAND_H
#define BEREKE_COMMAND_COMMAND_H

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>
#include <sysexits.h>

#include "base/arena.h"
#include "base/buffer.h"
#include "base/diagnostics.h"
#include "base/memory.h"

enum { STATUS_DONE = 0, STATUS_FOUND = 1 }; // the others are those of <sysexits.h>

struct option_row {
        const char *name;     // "from", without the dashes
        const char *argument; // "STEP", or NULL for a switch
        const char *help;     // N_()
};

enum { INVOCATION_VALUES = 32 };

// An option that was given: its row, and its argument or NULL.
struct option_value {
        const struct option_row *option;
        const char *argument;
};

struct command;
struct verb; // verb.h

struct invocation {
        struct arena arena;            // lives as long as the call
        const struct command *command; // the first of the table where none is named
        bool named;
        struct option_value values[INVOCATION_VALUES]; // in the order given
        size_t value_count;
        char **arguments; // what is no option
        size_t argument_count;
        const char *fault; // N_(), the first thing wrong with the line, or NULL
        const char *fault_detail;
};

struct command {
        const char *name;
        const char *arguments; // "FILE", "[PATH…]", "", or NULL where there are verbs
        const char *summary;   // N_(), one line
        const struct option_row *options;
        size_t option_count;
        const struct verb *verbs; // of `bereke person add NAME`
        size_t verb_count;
        size_t least; // arguments
        size_t most;
        int (*run)(struct invocation *invocation); // gives the exit status
};

#define COMMAND_OPTIONS(array) .options = (array), .option_count = ARRAY_LENGTH(array)
#define COMMAND_VERBS(array)                                                                       \
        .verbs = (array), .verb_count = ARRAY_LENGTH(array), .most = ARGUMENTS_ANY

enum { ARGUMENTS_ANY = 1000000 };

// Every sub-command, in the order of the help.
extern const struct command *const commands[];
extern const size_t command_count;

// The options that every command takes.
extern const struct option_row global_options[];
extern const size_t global_option_count;

// The command of that name, or NULL.
const struct command *command_find(const char *name);

// Adds how it is written: "check [PATH…]", "class list|add|enrol"; with one of its verbs,
// "class add NAME".
void command_add_shape(struct buffer *out, const struct command *command, const struct verb *verb);

// The argument of the last such option; NULL where it was not given.
const char *invocation_value(const struct invocation *invocation, const char *name);
bool invocation_has(const struct invocation *invocation, const char *name);

// Reads the whole line into `invocation`, also past its first fault, so that --lang is known when
// that is said.
void invocation_read(struct invocation *invocation, int argc, char **argv);

// Prints what the command (NULL: the program) does, takes and means.
void help_print(const struct command *command);

// The message on standard output, with its detail (or NULL) put in.
void say(const char *message, const char *detail);

// "bereke: …" on standard error. Gives `status` back.
int complain(int status, const char *message, const char *detail);

// Prints every finding on standard error; gives `status` back.
int complain_findings(int status, struct diagnostics *diagnostics);

// The same of a file that cannot be used: EX_NOPERM without the right to read it, else EX_DATAERR.
int complain_file(const char *file, struct diagnostics *diagnostics);

// One line of a list, its cells parted by tabs and safe to show.
void list_row(FILE *stream, const char *const *cells, size_t count);

#endif
