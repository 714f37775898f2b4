// SPDX-License-Identifier: GPL-3.0-or-later
// What was found wrong: where, what, how to mend it. Collected below, put into words at the edge.
#ifndef BEREKE_BASE_DIAGNOSTICS_H
#define BEREKE_BASE_DIAGNOSTICS_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"
#include "base/buffer.h"

enum severity { SEVERITY_ERROR, SEVERITY_WARNING, SEVERITY_NOTE };

enum { FINDING_DETAILS = 3 };

// A place in a file. Lines and columns count from 1, columns in characters; 0 means "the whole
// file".
struct place {
        const char *file;
        int line;
        int column;
        int length; // characters to underline, 0 for none
};

struct finding {
        enum severity severity;
        struct place place;
        const char *message; // N_() text; each %s is filled from `details` in order, %1$s by number
        const char *details[FINDING_DETAILS]; // plain words, already safe or made safe when shown
        const char *advice;                   // N_() text or NULL: how to mend it
        const char *advice_details[FINDING_DETAILS];
        const char *excerpt;   // the line of the file, or a piece of it around the place, or NULL
        size_t excerpt_length; // bytes of it; 0 for all up to its NUL
        int excerpt_column;    // the column of its first character; 0 stands for 1
        size_t order; // set by diagnostics_add(): findings at one place stay in the order they came
};

// Findings kept for one file; a file with more gets a last one that says so.
enum { FINDINGS_IN_FILE = 1000 };

struct diagnostics {
        struct arena arena;
        struct finding *findings;
        size_t count;
        size_t capacity;
        size_t errors;
        size_t warnings;
        size_t in_file; // findings of the file named last
};

void diagnostics_init(struct diagnostics *diagnostics);
void diagnostics_clear(struct diagnostics *diagnostics);

// Adds a copy of the finding and of every text in it. One finding a cause: an equal one at the same
// place is dropped.
void diagnostics_add(struct diagnostics *diagnostics, const struct finding *finding);

// Adds all findings of `from` to `into` and clears `from`.
void diagnostics_move(struct diagnostics *into, struct diagnostics *from);

// Puts the findings in order of file, line, column (stable).
void diagnostics_sort(struct diagnostics *diagnostics);

// `message` with its details filled in, in the language now shown: "“teхt” is not known here; did
// you mean “text”?"
void finding_words(struct buffer *words, const struct finding *finding);

// FILE:LINE:COLUMN: error: words, then the excerpt with the place underlined. Safe to print: no
// control characters.
void finding_print(struct buffer *out, const struct finding *finding);

// The first error, or NULL.
const struct finding *diagnostics_first_error(const struct diagnostics *diagnostics);

#endif
