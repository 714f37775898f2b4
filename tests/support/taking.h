// SPDX-License-Identifier: GPL-3.0-or-later
// A person before a lesson: a real store, the lessons of the repository, a terminal nobody sees,
// and answers given by keys.
#ifndef BEREKE_TESTS_SUPPORT_TAKING_H
#define BEREKE_TESTS_SUPPORT_TAKING_H

#include "course/course.h"
#include "screens/lesson_walk.h"
#include "session/session.h"
#include "support/headless.h"
#include "support/home.h"

enum taking_answer { TAKING_RIGHT, TAKING_WRONG, TAKING_UNKNOWN };

struct taking {
        struct home *home; // of cmocka's state
        struct session session;
        struct course_shelf *shelf;
        struct headless headless;
};

// Signs in one new person, or two, over a course of the repository ("lessons" …).
void taking_open(struct taking *taking, void **state, const char *course, enum language language);
void taking_open_two(
        struct taking *taking, void **state, const char *course, enum language language);
void taking_close(struct taking *taking);

// A size of the screen, the walk through the lesson on it.
void taking_begin(struct taking *taking, int rows, int columns, const char *lesson);
void taking_end(struct taking *taking);

// The walk on top; NULL where another screen is.
struct lesson_walk *taking_walk(struct taking *taking);

// The id of the step shown now; NULL where no lesson is.
const char *taking_step(struct taking *taking);

bool taking_shows(struct taking *taking, const char *text);
void taking_press(struct taking *taking, enum key_code code, int times);

// Goes on until that step is shown; what is asked before it is answered with 0.
void taking_walk_to(struct taking *taking, const char *step);

// Presses the keys of an answer to the present step.
void taking_give(struct taking *taking, enum taking_answer answer);

// Goes on until the lesson has come to its end, answering so; after each key `look` may look.
void taking_play(
        struct taking *taking, enum taking_answer answer, void (*look)(struct taking *taking));

#endif
