// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a learner has done what the course asks for its certificate, and what is missing.
#ifndef BEREKE_LEARN_EARNED_H
#define BEREKE_LEARN_EARNED_H

#include <stdbool.h>
#include <stddef.h>

#include "course/course.h"

enum earned_part { EARNED_LESSONS, EARNED_ATTENDANCE, EARNED_AFTER_TEST, EARNED_PART_COUNT };

// How much of one part is done, there is in all, and is needed.
struct earned {
        size_t done, all, needed;
};

// The least number of `all` that is `percent` of them.
size_t earned_needed(size_t all, int percent);

// The part of this learner: `has_finished` tells of the lessons and tests of the course. Attendance
// is counted by the caller: `held` meetings of the class, `attended` of them.
struct earned_facts {
        bool (*has_finished)(const void *context, const char *lesson);
        const void *context;
        size_t held, attended;
};
struct earned earned_part(
        enum earned_part part, const struct course *course, const struct earned_facts *facts);

// True where nothing of the part is missing. Meetings that were never held are missing, not met.
bool earned_is_met(
        enum earned_part part, const struct course *course, const struct earned_facts *facts);

#endif
