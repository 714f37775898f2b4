// SPDX-License-Identifier: GPL-3.0-or-later
// A lesson as its writer sees it: with the key, with the trainer's notes, read again when the file
// is saved, and its faults in its place while it is broken. Nothing is recorded.
#ifndef BEREKE_SCREENS_PREVIEW_H
#define BEREKE_SCREENS_PREVIEW_H

#include "session/session.h"
#include "ui/screen.h"

// `file` is copied. `from_step` may be NULL. The session has no store; session->shelf may be NULL.
struct screen preview_screen(struct session *session, const char *file, const char *from_step);

#endif
