// SPDX-License-Identifier: GPL-3.0-or-later
// Signing out, from wherever one is.
#ifndef BEREKE_SCREENS_LEAVING_H
#define BEREKE_SCREENS_LEAVING_H

#include "session/session.h"
#include "ui/screen.h"

// Forgets who was there; every screen is left and the sign-in stands alone, in the machine's
// language.
struct next leaving_signs_out(struct session *session);

#endif
