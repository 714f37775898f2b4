// SPDX-License-Identifier: GPL-3.0-or-later
// The lessons with answers of one's own.
#ifndef BEREKE_SCREENS_MY_ANSWERS_H
#define BEREKE_SCREENS_MY_ANSWERS_H

#include "session/session.h"
#include "ui/screen.h"

struct screen my_answers_screen(struct session *session);

#endif
