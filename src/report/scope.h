// SPDX-License-Identifier: GPL-3.0-or-later
// What a report is about: the records of this machine, its courses, one class or everybody.
#ifndef BEREKE_REPORT_SCOPE_H
#define BEREKE_REPORT_SCOPE_H

#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/diagnostics.h"
#include "course/course.h"
#include "store/store.h"

struct report_scope {
        struct store *store;
        struct course_shelf **shelves;
        size_t shelf_count;
        int64_t class_id; // or PEOPLE_ALL
        struct diagnostics *diagnostics;
};

struct report_lesson {
        const char *id;
        const struct lesson *lesson; // NULL where it is broken
        size_t questions;            // 0 where it is broken
};

struct report_lessons {
        struct report_lesson *items; // in the order of the courses, in the arena
        size_t count;
};

// The lessons of every module; then, where asked for, the tests.
struct report_lessons report_lessons_of(
        struct arena *arena, const struct report_scope *scope, bool with_tests);

// The question at this place among the lesson's questions.
const struct step *report_question(const struct lesson *lesson, size_t place);

#endif
