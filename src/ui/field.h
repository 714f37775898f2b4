// SPDX-License-Identifier: GPL-3.0-or-later
// One line that a person types: a name, a number, a word, a PIN. Backspace deletes, Esc leaves (the
// screen's part).
#ifndef BEREKE_UI_FIELD_H
#define BEREKE_UI_FIELD_H

#include <stdbool.h>
#include <stddef.h>

#include "base/buffer.h"
#include "ui/canvas.h"
#include "ui/key.h"

struct field {
        struct buffer text;
        size_t cursor;     // bytes before the cursor
        size_t limit;      // characters at most
        const char *label; // translated, borrowed; stands above; NULL for none
        const char *after; // translated, borrowed; stands behind, as a unit; NULL for none
        bool hidden;       // a PIN: shown as «•»
        bool digits_only;
        bool focused; // set by the page
        struct canvas drawn;
};

void field_init(struct field *field, const char *label, size_t limit);

// Wipes the typed text from memory.
void field_clear(struct field *field);

const char *field_text(
        const struct field *field); // never NULL; without spaces at its ends only if typed so
void field_set_text(struct field *field, const char *text);
void field_add(struct field *field,
        const char *text); // at the cursor; unsafe characters and what is too long stay out

enum field_answer {
        FIELD_UNUSED,
        FIELD_CHANGED, // draw anew
        FIELD_ENTERED, // Enter
};
enum field_answer field_key(struct field *field, const struct key *key);

int field_rows(const struct field *field, const struct canvas *canvas);
void field_draw(struct field *field, const struct canvas *canvas);

#endif
