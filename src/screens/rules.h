// SPDX-License-Identifier: GPL-3.0-or-later
// The card of rules met so far.
#ifndef BEREKE_SCREENS_RULES_H
#define BEREKE_SCREENS_RULES_H

#include "session/session.h"
#include "ui/screen.h"

struct screen rules_screen(struct session *session);

#endif
