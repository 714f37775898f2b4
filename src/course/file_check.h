// SPDX-License-Identifier: GPL-3.0-or-later
// Checks one file of a course with everything that it refers to.
#ifndef BEREKE_COURSE_FILE_CHECK_H
#define BEREKE_COURSE_FILE_CHECK_H

#include <stdint.h>

#include "base/diagnostics.h"
#include "course/catalogue.h"

struct file_check {
        const struct source *source;       // read whole
        const struct catalogue *catalogue; // of its course; NULL where there is no course at all
        const char *place; // the file as the catalogue names it; NULL where it is no
                           // file of that course
        int64_t today;
};

// Adds all findings that the reader has not added yet.
void file_check(const struct file_check *check, struct diagnostics *diagnostics);

#endif
