// SPDX-License-Identifier: GPL-3.0-or-later
// A course: modules of lessons, the index "when needed", the glossary and the facts that change.
// Before sign-in only course.yaml is read; the heads of a module when it is shown; a lesson whole
// when it is opened.
#ifndef BEREKE_COURSE_COURSE_H
#define BEREKE_COURSE_COURSE_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"
#include "base/diagnostics.h"
#include "course/lesson.h"

struct module {
        const char *id;
        const char *title;
        struct ids lessons;
};

struct when_needed {
        const char *say;
        struct ids lessons;
};

// What a learner must have done for the course's certificate. Percent from 0: not asked for.
struct certificate_rule {
        int lessons;     // percent of its lessons, finished
        int attendance;  // percent of the meetings of one's class
        bool after_test; // all its tests taken: one before, one after
};

struct course {
        const char *id;
        const char *folder;
        enum language language;
        const char *title;
        struct module *modules;
        size_t module_count;
        struct when_needed *when_needed;
        size_t when_needed_count;
        struct ids tests;
        bool has_certificate;
        struct certificate_rule certificate;
};

struct term {
        const char *id;
        const char *name;
        const char *text;
};

struct glossary {
        enum language language;
        struct term *terms;
        size_t count;
};

struct fact {
        const char *id;
        const char *text;
        const char *as_of;      // "2023-01" or "2023-01-15"
        const char *checked_on; // or NULL
        const char *source;
        const char *ask;
};

struct facts {
        enum language language;
        struct fact *entries;
        size_t count;
};

// What stands before `steps:`; enough for a menu.
struct lesson_head {
        const char *id;
        const char *title;
        int minutes;
        enum language language;
};

// Everything read from one course, in one arena with one owner.
struct course_shelf;

// Opens FOLDER/course.yaml. NULL with findings when it cannot be read or is wrong.
struct course_shelf *shelf_open(const char *folder, struct diagnostics *diagnostics);
void shelf_close(struct course_shelf *shelf);

const struct course *shelf_course(const struct course_shelf *shelf);

// The file of a lesson or test: FOLDER/MODULE/ID.yaml or FOLDER/tests/ID.yaml; borrowed, NULL where
// the course has none such.
const char *shelf_path(struct course_shelf *shelf, const char *lesson_id);

// The head of a lesson, read once and kept; NULL with findings where it is broken.
const struct lesson_head *shelf_head(
        struct course_shelf *shelf, const char *lesson_id, struct diagnostics *diagnostics);

// The lesson whole, read and checked once and kept; NULL with findings where it is broken.
const struct lesson *shelf_lesson(
        struct course_shelf *shelf, const char *lesson_id, struct diagnostics *diagnostics);

// A lesson file anywhere, in the caller's arena: for a preview that reads the file again when it is
// saved. NULL with findings where it is broken.
const struct lesson *lesson_open(
        struct arena *arena, const char *path, struct diagnostics *diagnostics);

// Read when first asked for; an empty one where the file is missing.
const struct glossary *shelf_glossary(struct course_shelf *shelf, struct diagnostics *diagnostics);
const struct facts *shelf_facts(struct course_shelf *shelf, struct diagnostics *diagnostics);

const struct term *glossary_term(const struct glossary *glossary, const char *id);
const struct fact *facts_entry(const struct facts *facts, const char *id);

// A fact is said only within six months of as_of or checked_on; otherwise only its `ask` line.
// `today`: days since 1970.
bool fact_is_fresh(const struct fact *fact, int64_t today);

#endif
