// SPDX-License-Identifier: GPL-3.0-or-later
// A file of a course on the way to the model: opened, made into what it says, closed.
#ifndef BEREKE_COURSE_COURSE_FILE_H
#define BEREKE_COURSE_COURSE_FILE_H

#include "course/course.h"
#include "course/maker.h"
#include "course/source.h"

struct course_file {
        struct arena scratch; // bytes and tree, until the file is closed
        struct source source;
        struct maker maker;
};

// Opens the file for a model in `arena`. False where it cannot be used, or is not what was expected
// (its first word, "course" or "lesson"; a test is a lesson). To be closed in either case.
struct course_file_request {
        const char *path;
        const char *expected;
        const char *stop; // SOURCE_HEAD, or NULL for all of it
};
bool course_file_open(struct course_file *file, struct arena *arena,
        const struct course_file_request *request, struct diagnostics *diagnostics);
void course_file_close(struct course_file *file);

// Says so where a file is another kind than its first word should make it.
bool source_is_expected(const struct source *source, struct maker *maker, const char *expected);

// Reads what must be the lesson `id` (anything where NULL); NULL with findings where it is broken.
const struct lesson *course_file_lesson(
        struct arena *arena, const char *path, const char *id, struct diagnostics *diagnostics);
const struct lesson_head *course_file_head(
        struct arena *arena, const char *path, const char *id, struct diagnostics *diagnostics);

#endif
