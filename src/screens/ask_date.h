// SPDX-License-Identifier: GPL-3.0-or-later
// Asking for the date where the clock of the machine is wrong.
#ifndef BEREKE_SCREENS_ASK_DATE_H
#define BEREKE_SCREENS_ASK_DATE_H

#include "session/session.h"
#include "ui/screen.h"

bool ask_date_is_needed(const struct session *session);

struct screen ask_date_screen(struct session *session);

#endif
