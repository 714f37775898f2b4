// SPDX-License-Identifier: GPL-3.0-or-later
// Where this machine keeps what the program needs: data, courses, languages.
#ifndef BEREKE_COMMAND_PLACES_H
#define BEREKE_COMMAND_PLACES_H

#include <stddef.h>

#include "base/translate.h"
#include "command/command.h"

struct places {
        const char *locale;   // the folder of locales and catalogues
        const char *built_in; // the course that came with the program
        const char *data;     // of people and added courses; not made here
        const char **courses; // folders, those that would be opened, in order
        size_t course_count;
};

// The folder of languages alone: needed before anything can be said.
const char *places_locale(struct arena *arena);

// --data, BEREKE_DATA, /var/lib/bereke where it can be written, $XDG_DATA_HOME/bereke,
// ~/.local/share/bereke. Courses: --lessons, else BEREKE_LESSONS (parted by ":"), else the added
// ones after the one that came with the program. Run from build/ of the source tree, the tree's
// own. Everything lies in the invocation's arena.
void places_find(struct places *places, struct invocation *invocation);

// The folder of added courses, DATA/courses.
const char *places_added(struct arena *arena, const struct places *places);

#endif
