// SPDX-License-Identifier: GPL-3.0-or-later
// A family plays a household year: the story, the council, month after month, and its end. What was
// decided is kept at once; it goes on at the same point, from the lesson or from the menu.
#ifndef BEREKE_SCREENS_YEAR_H
#define BEREKE_SCREENS_YEAR_H

#include "session/session.h"
#include "ui/screen.h"

struct year_place {
        const char *scenario; // id
        const char *lesson;   // in whose step it is played; NULL from the menu
        const char *step;
};

// The year on top of this screen; where its file is broken, a page that says so. The texts of
// `place` are copied.
struct next year_opening(struct session *session, struct year_place place);

#endif
