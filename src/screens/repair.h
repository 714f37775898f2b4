// SPDX-License-Identifier: GPL-3.0-or-later
// When the records are damaged: the last good copy is offered, or saving what can still be read.
#ifndef BEREKE_SCREENS_REPAIR_H
#define BEREKE_SCREENS_REPAIR_H

#include <stdbool.h>

#include "session/session.h"
#include "ui/screen.h"

// The first screen where the database in `directory` (borrowed) cannot be opened because it is
// damaged; the session has no store then. Pops itself when the person leaves; `*repaired` says
// whether the database can be opened again.
struct screen repair_screen(struct session *session, const char *directory, bool *repaired);

#endif
