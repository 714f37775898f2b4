// SPDX-License-Identifier: GPL-3.0-or-later
// What a file refers to outside itself. It is written down while the file is read, with its place,
// and held against the course when all files are known: so no file has to be kept or read twice.
#ifndef BEREKE_AUTHOR_REFERENCE_H
#define BEREKE_AUTHOR_REFERENCE_H

#include "author/catalogue.h"
#include "base/arena.h"
#include "base/diagnostics.h"

enum reference_kind {
        REFERENCE_OWN_ID,   // of a lesson, test or scenario: nobody else may have it
        REFERENCE_NEEDED,   // a lesson in `needs`
        REFERENCE_FACT,     // a fact in a note
        REFERENCE_TERM,     // a term in a text
        REFERENCE_SCENARIO, // what a simulation plays
        REFERENCE_LESSON,   // a lesson that course.yaml names
        REFERENCE_TEST      // a test that course.yaml names
};

struct reference {
        enum reference_kind kind;
        const char *id;
        const char *from; // the lesson that needs it, the folder where course.yaml expects it
        const char *file; // that refers to it, as the catalogue names it; NULL where it is outside
        const struct catalogue *catalogue;
        struct finding at; // the place and the line
};

struct references {
        struct arena *arena;
        const struct catalogue *catalogue; // of the file at hand
        const char *file;                  // the file at hand, see above
        struct reference *items;
        size_t count;
        size_t capacity;
};

// Copies the id, `from` (or NULL) and the line.
void reference_add(struct references *references, enum reference_kind kind, const char *id,
        const char *from, struct finding at);

// Says what the complete catalogues do not have, or have twice.
void references_check(const struct references *references, struct diagnostics *diagnostics);

#endif
