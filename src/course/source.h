// SPDX-License-Identifier: GPL-3.0-or-later
// One file of a course as it was read: its tree, what kind of file it is, and its record.
#ifndef BEREKE_COURSE_SOURCE_H
#define BEREKE_COURSE_SOURCE_H

#include <stdbool.h>

#include "base/arena.h"
#include "base/diagnostics.h"
#include "course/record.h"
#include "yaml/node.h"

enum source_kind {
        SOURCE_LESSON,
        SOURCE_TEST,
        SOURCE_COURSE,
        SOURCE_FACTS,
        SOURCE_GLOSSARY,
        SOURCE_SCENARIO, // told apart only: household/scenario.h reads it
        SOURCE_UNKNOWN
};

struct source {
        struct yaml_document document;
        enum source_kind kind;
        const struct schema_table *table; // NULL for a scenario or an unknown file
        bool head;                        // a lesson or test read up to `steps:`
        union {
                struct lesson_record lesson; // of a test, too
                struct course_record course;
                struct entries_record entries; // of facts and glossary
        };
};

extern const char SOURCE_HEAD[];

// Reads the bytes into the arena, which must outlive the source, as must the bytes. Of a lesson
// only the head where bytes->stop is SOURCE_HEAD, unless something is missing there. False where
// the file cannot be used at all; findings are added also where it can.
bool source_read(struct source *source, struct arena *arena, const struct yaml_source *bytes,
        struct diagnostics *diagnostics);

// The file at `path` in the same way, bytes and all in the arena.
bool source_open(struct source *source, struct arena *arena, const char *path, const char *stop,
        struct diagnostics *diagnostics);

// "lesson", "course" …: the word that such a file begins with; "" for an unknown one.
const char *source_kind_word(enum source_kind kind);

#endif
