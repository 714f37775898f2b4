// SPDX-License-Identifier: GPL-3.0-or-later
// A household year of the course now open, in memory while it is shown, and what is kept of those
// who played it before.
#ifndef BEREKE_SESSION_SCENARIO_H
#define BEREKE_SESSION_SCENARIO_H

#include "course/names.h"
#include "household/run.h"
#include "session/session.h"

struct shown_scenario {
        struct arena arena;              // owns the scenario
        const struct scenario *scenario; // NULL where it cannot be played
        struct diagnostics faults;       // why not
};

// Reads FOLDER/scenarios/ID.yaml. False, with `faults`, where there is none or it is broken. In
// both cases scenario_hide() gives everything back.
bool scenario_show(struct shown_scenario *shown, const struct session *session, const char *id);
void scenario_hide(struct shown_scenario *shown);

// The ids of all scenarios of the course, in order, in the arena.
struct names scenario_ids(struct arena *arena, const struct session *session);

enum kept_year_state {
        YEAR_NOT_BEGUN,
        YEAR_BEGUN,
        YEAR_OVER,
        YEAR_LEFT_BEHIND // it cannot be taken up: the file or the program has changed since
};

struct kept_year {
        enum kept_year_state state;
        struct run run; // of YEAR_BEGUN and YEAR_OVER
};

// The year played last by those who sit here, wherever it was opened.
void kept_year_find(
        struct kept_year *kept, const struct session *session, const struct scenario *scenario);

#endif
