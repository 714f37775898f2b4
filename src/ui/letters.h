// SPDX-License-Identifier: GPL-3.0-or-later
// A grid of letters chosen by arrows, for keyboards without a Cyrillic layout. It types into a
// field.
#ifndef BEREKE_UI_LETTERS_H
#define BEREKE_UI_LETTERS_H

#include <stdbool.h>
#include <stddef.h>

#include "base/translate.h"
#include "ui/canvas.h"
#include "ui/field.h"
#include "ui/key.h"

struct letters {
        struct field *field;  // borrowed
        const char *alphabet; // UTF-8, borrowed
        size_t chosen;        // after the letters stand: space, delete, done
        int columns;          // of the grid as drawn last
        bool focused;         // set by the page
        struct canvas drawn;
};

// With the alphabet of the language. A capital letter is offered at the beginning of each word.
void letters_init(struct letters *letters, struct field *field, enum language language);

enum letters_answer {
        LETTERS_UNUSED, // not for a grid, or at its edge
        LETTERS_USED,
        LETTERS_DONE, // «done» was chosen
};
enum letters_answer letters_key(struct letters *letters, const struct key *key);

int letters_rows(const struct letters *letters, const struct canvas *canvas);
void letters_draw(struct letters *letters, const struct canvas *canvas);

#endif
