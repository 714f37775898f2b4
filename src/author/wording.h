// SPDX-License-Identifier: GPL-3.0-or-later
// The sentences of a file, whatever they are for: what makes them hard to read, and the terms that
// they name.
#ifndef BEREKE_AUTHOR_WORDING_H
#define BEREKE_AUTHOR_WORDING_H

#include <stdbool.h>

#include "author/reference.h"
#include "course/maker.h"

struct wording {
        struct maker *maker;
        struct references *references; // what the file refers to; NULL where nobody asks
        const struct schema_table *table;
        enum language language;
        bool cards; // every `text:` is a screen of its own, as on the cards of a scenario
};

// Warns about long sentences and letters of another script, and writes down the terms.
void wording_check(const struct wording *wording);

// More words than a screen should have, or more lines of 64 columns than it has.
void wording_check_screen(struct maker *maker, struct yaml_text text);

#endif
