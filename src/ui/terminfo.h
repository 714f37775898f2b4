// SPDX-License-Identifier: GPL-3.0-or-later
// Inside this room only: what the system's list of terminals says.
#ifndef BEREKE_UI_TERMINFO_H
#define BEREKE_UI_TERMINFO_H

#include "base/buffer.h"

#define TERMINFO_USUAL "xterm-256color"

// The name to open the terminal by: `name` (TERM, may be NULL), the usual one where that is not
// known, NULL where the terminal cannot place its cursor.
const char *terminfo_usable_name(const char *name);

// The bytes that give back the terminal now open: no colours, a cursor, the screen from before.
void terminfo_add_farewell(struct buffer *farewell);

#endif
