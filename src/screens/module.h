// SPDX-License-Identifier: GPL-3.0-or-later
// The lessons of one module, or those for one need.
#ifndef BEREKE_SCREENS_MODULE_H
#define BEREKE_SCREENS_MODULE_H

#include "session/session.h"
#include "ui/screen.h"

// `title` as written in the course; both borrowed from the course.
struct screen module_screen(struct session *session, const char *title, const struct ids *lessons);

#endif
