// SPDX-License-Identifier: GPL-3.0-or-later
// Inside this room only: what a role looks like on this terminal.
#ifndef BEREKE_UI_THEME_H
#define BEREKE_UI_THEME_H

#include "ui/surface.h"
#include "ui/style.h"

// Fills the surface's inks and sets its ground. `console`: the Linux console, where underline and
// dim become colours of their own and are left out.
void theme_apply(enum theme theme, bool console, struct surface *surface);

#endif
