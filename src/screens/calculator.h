// SPDX-License-Identifier: GPL-3.0-or-later
// A calculator outside of any lesson: with figures of its own for a beginning, or as it was kept.
#ifndef BEREKE_SCREENS_CALCULATOR_H
#define BEREKE_SCREENS_CALCULATOR_H

#include "course/plan.h"
#include "learn/record.h"
#include "session/session.h"
#include "ui/screen.h"

struct screen calculator_screen(struct session *session, enum plan_kind kind);

// A plan as it was kept; from here it can be let go. `kept` is copied. One that cannot be read is
// shown as the example of its calculator.
struct screen calculator_kept_screen(struct session *session, const struct record *kept);

#endif
