// SPDX-License-Identifier: GPL-3.0-or-later
// How far a person is: derived from the records each time, never stored. `records` are all of one
// person's, in the order they happened.
#ifndef BEREKE_LEARN_PROGRESS_H
#define BEREKE_LEARN_PROGRESS_H

#include <stdbool.h>
#include <stddef.h>

#include "course/course.h"
#include "learn/record.h"

enum progress_state {
        PROGRESS_NOT_STARTED,
        PROGRESS_STARTED,
        PROGRESS_DONE,
        PROGRESS_DONE_WITH_HELP, // a hint, a second try, or an answer not found
};

struct progress {
        enum progress_state state;
        bool open;     // broken off and to be taken up; also where an earlier attempt was finished
        size_t seen;   // steps shown in the open attempt, of `steps`
        size_t steps;  // 0 where the lesson was not handed in
        bool scored;   // there were questions
        int percent;   // of the points, in the best finished attempt, else so far
        bool passed;   // finished, and the lesson's pass mark reached
        bool mastered; // finished, and reached with first tries without a hint alone
};

// `lesson` may be NULL, so that a list need not open every lesson: then `steps` is 0 and the usual
// pass mark holds.
struct progress progress_of_lesson(const char *lesson_id, const struct lesson *lesson,
        const struct record *records, size_t count);

enum { PROGRESS_USUAL_PASS = 70 };

struct module_progress {
        size_t done;
        size_t lessons;
        bool started; // any of them
};
struct module_progress progress_of_module(
        const struct module *module, const struct record *records, size_t count);

// The lesson to take next: the one broken off last, else the first in the course's order that is
// not done; NULL when all are done. Those of `passed_over` (NULL for none) are left out.
const char *progress_next(const struct course *course, const struct record *records, size_t count,
        const struct ids *passed_over);

// The lesson to go on with after this one: the next of its module that is not done, else as above.
const char *progress_next_after(const struct course *course, const char *lesson_id,
        const struct record *records, size_t count, const struct ids *passed_over);

// Advice: the first of the lessons that should come before which is not done; NULL where there is
// none.
const char *progress_needed_first(
        const struct lesson *lesson, const struct record *records, size_t count);

// Whether the step was ever shown to this person.
bool progress_visited(
        const char *lesson_id, const char *step_id, const struct record *records, size_t count);

// The rules of the lesson that are on the learner's card: the next rule note shown to this person
// behind step index *from, which is moved on; NULL after the last. Begin with *from = 0.
const struct step *progress_next_rule(
        const struct lesson *lesson, size_t *from, const struct record *records, size_t count);

#endif
