// SPDX-License-Identifier: GPL-3.0-or-later
// A directory under /tmp with a database of its own and a clock that stands still, for one test.
#ifndef BEREKE_TESTS_SUPPORT_HOME_H
#define BEREKE_TESTS_SUPPORT_HOME_H

#include "base/arena.h"
#include "base/diagnostics.h"
#include "learn/record.h"
#include "store/sitting.h"
#include "store/store.h"
#include "support/scratch.h"

struct home {
        char folder[SCRATCH_PATH];
        int64_t now; // what the store's clock says
        struct arena arena;
        struct diagnostics diagnostics;
        struct store *store; // NULL before home_open() and after home_close()
};

// For cmocka: *state is a struct home, open in home_set_up_open().
int home_set_up(void **state);
int home_set_up_open(void **state);
int home_tear_down(void **state);

enum store_outcome home_open(struct home *home);
void home_close(struct home *home);

// "FOLDER/name", in the home's arena.
const char *home_path(struct home *home, const char *name);

// A new person in this group (0 for none); fails the test where it cannot be added.
int64_t home_person(struct home *home, const char *name, int64_t group);

// Right answer number `number` to question "q" of the lesson; its response is "chosen NUMBER".
struct record home_answer(char response[32], const char *lesson, int number);

// How many answers of this person are stored.
size_t home_answers(struct home *home, int64_t person);

#endif
