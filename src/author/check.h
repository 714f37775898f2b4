// SPDX-License-Identifier: GPL-3.0-or-later
// Checks files and folders as a writer wants it: everything that is wrong or could be better, at
// once, each with its place.
#ifndef BEREKE_AUTHOR_CHECK_H
#define BEREKE_AUTHOR_CHECK_H

#include <stddef.h>
#include <stdint.h>

#include "base/diagnostics.h"

struct check_request {
        const char *const *paths; // files, or folders with all .yaml files in and below them
        size_t count;
        const char *course; // folder of the course that would open, for files outside a course;
                            // NULL where there is none
        int64_t today;      // days since 1970
        int64_t runs;       // years of each policy to hold a scenario's `balance:` against; 0: none
};

struct check_result {
        size_t files;        // that were checked
        size_t unmet;        // lines of `balance:` that do not hold; they are errors, too
        const char *missing; // the first path that was asked for and is not there, or NULL
};

// Adds all findings, sorted; their places name the files as they were given. A file is checked
// against its course: the nearest course.yaml above it, else `course`. A scenario is played.
struct check_result check_paths(
        const struct check_request *request, struct diagnostics *diagnostics);

#endif
