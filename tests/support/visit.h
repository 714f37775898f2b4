// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody at the keyboard of the whole course: a real store, the lessons of the repository, a
// terminal nobody sees, and keys as one presses them.
#ifndef BEREKE_TESTS_SUPPORT_VISIT_H
#define BEREKE_TESTS_SUPPORT_VISIT_H

#include <stdbool.h>

#include "course/course.h"
#include "session/session.h"
#include "support/headless.h"
#include "support/home.h"

struct visit {
        struct home *home; // of cmocka's state
        struct session session;
        struct course_shelf *shelf;
        struct headless headless;
};

struct visit_size {
        int rows, columns;
};
enum { VISIT_SIZES = 4 };
extern const struct visit_size visit_sizes[VISIT_SIZES]; // 80×24, 60×20, 40×20, 132×50

// The course of the repository, the machine set to this language, on a terminal of this size,
// without a screen yet.
void visit_open(struct visit *visit, void **state, enum language language, struct visit_size size);
void visit_close(struct visit *visit);

void visit_show(struct visit *visit, struct screen screen);

// Adds somebody who reads the language now shown; `group` 0 for none.
int64_t visit_person(struct visit *visit, const char *name, int64_t group);

// Signs somebody in who was added before.
void visit_sign_in(struct visit *visit, int64_t person);

// Types a text; in it ⏎ is Enter, ⎋ Esc, ⇥ Tab, ⌫ Backspace, ↑ ↓ ← → the arrows, ⇟ PgDn. After each
// key nothing on the screen may be cut.
void visit_keys(struct visit *visit, const char *keys);

// Whether a text of the interface stands on the screen, in the language now shown, however its
// lines are broken; in an open box, if there is one.
bool visit_shows(struct visit *visit, const char *message);

// Fails, showing the screen, where it does not.
void visit_expect(struct visit *visit, const char *message);

#endif
