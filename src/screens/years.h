// SPDX-License-Identifier: GPL-3.0-or-later
// The household years of the course, outside of any lesson.
#ifndef BEREKE_SCREENS_YEARS_H
#define BEREKE_SCREENS_YEARS_H

#include <stdbool.h>

#include "session/session.h"
#include "ui/screen.h"

struct screen years_screen(struct session *session);

// Whether the course has any.
bool years_are_there(const struct session *session);

#endif
