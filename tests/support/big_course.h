// SPDX-License-Identifier: GPL-3.0-or-later
// The real course with as many more modules as make it about a megabyte: copies of its lessons
// under other ids.
#ifndef BEREKE_TESTS_SUPPORT_BIG_COURSE_H
#define BEREKE_TESTS_SUPPORT_BIG_COURSE_H

#include <stdbool.h>
#include <stddef.h>

struct big_course {
        size_t files; // everything that ends in .yaml
        size_t bytes;
};

// Writes it into this folder, from the lessons below the current one; false where that fails.
bool big_course_make(struct big_course *course, const char *folder);

#endif
