// SPDX-License-Identifier: GPL-3.0-or-later
// Checks one file by itself: of a course, or a scenario.
#ifndef BEREKE_AUTHOR_FILE_CHECK_H
#define BEREKE_AUTHOR_FILE_CHECK_H

#include <stdint.h>

#include "author/draft.h"
#include "author/reference.h"
#include "base/diagnostics.h"

struct file_check {
        const struct draft *draft;
        struct references *references; // NULL where there is no course at all
        int64_t today;
};

// Adds all findings that the reader has not added yet, and writes down what the file refers to.
void file_check(const struct file_check *check, struct diagnostics *diagnostics);

#endif
