// SPDX-License-Identifier: GPL-3.0-or-later
// The first start: the language, and from there on what Bereke is.
#ifndef BEREKE_SCREENS_START_H
#define BEREKE_SCREENS_START_H

#include "session/session.h"
#include "ui/screen.h"

enum { START_STEPS = 4 }; // language, what Bereke is, keys, passphrase

struct screen start_screen(struct session *session);

#endif
