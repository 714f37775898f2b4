// SPDX-License-Identifier: GPL-3.0-or-later
// The program as a person meets it: the terminal, the screens, and what happens to keys that a
// screen has no use for.
#ifndef BEREKE_SCREENS_PROGRAM_H
#define BEREKE_SCREENS_PROGRAM_H

#include "session/session.h"
#include "ui/screen.h"

// Runs from the first start or the sign-in until the last screen is left. Gives the exit status;
// where it is not 0, the first error of session->trouble says why.
int program_run(struct session *session);

// The same from any first screen, for a preview; the screen is taken over, also where the terminal
// cannot be used.
int program_run_from(struct session *session, struct screen first);

// What the stack does with a key that the top screen has no use for: Tab opens the menu, the
// deadline locks. `context` is the session. For stack_new().
struct next program_unused(void *context, const struct screen *top, const struct key *key);

#endif
