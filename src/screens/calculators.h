// SPDX-License-Identifier: GPL-3.0-or-later
// The calculators, outside of any lesson, and the plans that were kept.
#ifndef BEREKE_SCREENS_CALCULATORS_H
#define BEREKE_SCREENS_CALCULATORS_H

#include "session/session.h"
#include "ui/screen.h"

struct screen calculators_screen(struct session *session);

#endif
