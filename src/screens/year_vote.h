// SPDX-License-Identifier: GPL-3.0-or-later
// A family votes: each in turn presses a digit that nobody sees, then all are shown at once, and
// the family decides. Who chose what is never known, not even to the program.
#ifndef BEREKE_SCREENS_YEAR_VOTE_H
#define BEREKE_SCREENS_YEAR_VOTE_H

#include "household/scenario.h"
#include "session/session.h"
#include "ui/screen.h"

enum { YEAR_VOTE_YES, YEAR_VOTE_NO }; // the choices about an agreement

struct year_vote_question {
        const struct scenario *scenario; // borrowed as long as the screen stands
        int event;                       // -1: about an agreement
        int agreement;
        int voters;                                 // 2 to 9
        void (*decided)(void *context, int choice); // once, before the screen is left
        void *context;
};

// Esc leads back with nothing decided.
struct screen year_vote_screen(struct session *session, const struct year_vote_question *question);

#endif
