// SPDX-License-Identifier: GPL-3.0-or-later
// A person's PIN asked for: the field, and what is said after a wrong one.
#ifndef BEREKE_SCREENS_PIN_GATE_H
#define BEREKE_SCREENS_PIN_GATE_H

#include "session/sheet.h"
#include "ui/field.h"

struct pin_gate {
        struct field field;
        bool stuck; // the records could not be used: nobody can be let in by a PIN now
};

void pin_gate_init(struct pin_gate *gate);
void pin_gate_clear(struct pin_gate *gate);

// Puts the field on the page.
void pin_gate_add(struct pin_gate *gate, struct sheet *sheet);

// Looks at what was typed, and wipes it. False where the gate stays shut: the sheet says why.
bool pin_gate_opens(struct pin_gate *gate, struct sheet *sheet, int64_t person);

#endif
