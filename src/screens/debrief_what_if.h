// SPDX-License-Identifier: GPL-3.0-or-later
// What if one decision of the year had been another? As often as wanted.
#ifndef BEREKE_SCREENS_DEBRIEF_WHAT_IF_H
#define BEREKE_SCREENS_DEBRIEF_WHAT_IF_H

#include "household/debrief.h"
#include "session/session.h"
#include "ui/screen.h"

// Everything is borrowed; `lines` are those of the run.
struct screen debrief_what_if_screen(struct session *session, const struct scenario *scenario,
        const struct run *run, const struct year_lines *lines);

#endif
