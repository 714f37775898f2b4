// SPDX-License-Identifier: GPL-3.0-or-later
// Choosing the language of everything.
#ifndef BEREKE_SCREENS_LANGUAGE_H
#define BEREKE_SCREENS_LANGUAGE_H

#include "session/session.h"
#include "ui/screen.h"

struct screen language_screen(struct session *session);

#endif
