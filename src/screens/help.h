// SPDX-License-Identifier: GPL-3.0-or-later
// The keys, larger letters, and who can be asked.
#ifndef BEREKE_SCREENS_HELP_H
#define BEREKE_SCREENS_HELP_H

#include "session/session.h"
#include "ui/screen.h"

struct screen help_screen(struct session *session);

#endif
