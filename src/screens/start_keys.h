// SPDX-License-Identifier: GPL-3.0-or-later
// The lesson on the keys, offered before anything else.
#ifndef BEREKE_SCREENS_START_KEYS_H
#define BEREKE_SCREENS_START_KEYS_H

#include "session/session.h"
#include "ui/screen.h"

struct screen start_keys_screen(struct session *session);

#endif
