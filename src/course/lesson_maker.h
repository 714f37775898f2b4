// SPDX-License-Identifier: GPL-3.0-or-later
// From a lesson or test file to the lesson.
#ifndef BEREKE_COURSE_LESSON_MAKER_H
#define BEREKE_COURSE_LESSON_MAKER_H

#include "course/course.h"
#include "course/maker.h"
#include "course/source.h"

// Makes the lesson in the maker's arena and adds what does not fit together in it. Steps that could
// not be read at all are left out. The path is copied.
struct lesson *lesson_make(struct maker *maker, const struct source *source);

// The same from a head.
struct lesson_head *lesson_head_make(struct maker *maker, const struct source *source);

#endif
