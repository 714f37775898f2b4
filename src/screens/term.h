// SPDX-License-Identifier: GPL-3.0-or-later
// One word of the glossary and what it means.
#ifndef BEREKE_SCREENS_TERM_H
#define BEREKE_SCREENS_TERM_H

#include "session/session.h"
#include "ui/screen.h"

// Of the open course; an id that is not known is shown as such.
struct screen term_screen(struct session *session, const char *term_id);

#endif
