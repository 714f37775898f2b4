// SPDX-License-Identifier: GPL-3.0-or-later
// The calculations that those who sit here have kept, the newest first. For them alone.
#ifndef BEREKE_SCREENS_MY_PLANS_H
#define BEREKE_SCREENS_MY_PLANS_H

#include "session/session.h"
#include "ui/screen.h"

struct screen my_plans_screen(struct session *session);

#endif
