// SPDX-License-Identifier: GPL-3.0-or-later
// What is wrong inside the sentences of a file, whatever they are for: marks, terms, and what makes
// them hard to read.
#ifndef BEREKE_COURSE_WORDING_H
#define BEREKE_COURSE_WORDING_H

#include <stdbool.h>

#include "course/maker.h"

struct wording {
        struct maker *maker;
        const struct schema_table *table;
        enum language language;
        bool style; // also long sentences and letters of another script
};

void wording_check(const struct wording *wording);

// More words than a screen should have, or more lines of 64 columns than it has.
void wording_check_screen(struct maker *maker, struct yaml_text text);

#endif
