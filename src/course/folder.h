// SPDX-License-Identifier: GPL-3.0-or-later
// The files of a course in its folder and those below.
#ifndef BEREKE_COURSE_FOLDER_H
#define BEREKE_COURSE_FOLDER_H

#include <stdbool.h>

#include "base/arena.h"
#include "course/names.h"

// All .yaml and .yml files in and below the folder, in order, as paths that begin with the folder.
// Where `own` is set, folders with a course.yaml of their own are left out.
struct names folder_files(struct arena *arena, const char *folder, bool own);

// Does the folder hold a course.yaml?
bool folder_is_course(const char *folder);

// The folder itself or the nearest one above it that holds a course.yaml, in the arena; NULL where
// there is none. The path must be absolute.
const char *folder_of_course(struct arena *arena, const char *folder);

#endif
