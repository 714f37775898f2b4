// SPDX-License-Identifier: GPL-3.0-or-later
// The trainer's passphrase, made at the first start or later.
#ifndef BEREKE_SCREENS_START_PASSPHRASE_H
#define BEREKE_SCREENS_START_PASSPHRASE_H

#include "session/session.h"
#include "ui/screen.h"

struct screen start_passphrase_screen(struct session *session);

#endif
