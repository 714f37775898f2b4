// SPDX-License-Identifier: GPL-3.0-or-later
// Choosing one's household or class: the screen that waits for whoever sits down.
#ifndef BEREKE_SCREENS_SIGN_IN_H
#define BEREKE_SCREENS_SIGN_IN_H

#include "session/session.h"
#include "ui/screen.h"

struct screen sign_in_screen(struct session *session);

// The same for the second of two people; the first is copied.
struct screen sign_in_second_screen(struct session *session, const struct person *first);

#endif
