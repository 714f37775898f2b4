// SPDX-License-Identifier: GPL-3.0-or-later
// After a household year, or on looking back at a kept one: how it went, what if, what was luck and
// what was choice, what to talk about.
#ifndef BEREKE_SCREENS_DEBRIEF_H
#define BEREKE_SCREENS_DEBRIEF_H

#include "household/run.h"
#include "session/session.h"
#include "ui/screen.h"

// `scenario` is borrowed as long as the screen stands; `run` is copied. Esc on the first page and
// Enter on the last lead back to the screen below.
struct screen debrief_screen(
        struct session *session, const struct scenario *scenario, const struct run *run);

#endif
