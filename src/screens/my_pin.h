// SPDX-License-Identifier: GPL-3.0-or-later
// Setting, changing or taking away one's own PIN.
#ifndef BEREKE_SCREENS_MY_PIN_H
#define BEREKE_SCREENS_MY_PIN_H

#include "session/session.h"
#include "ui/screen.h"

struct screen my_pin_screen(struct session *session);

#endif
