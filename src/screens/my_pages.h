// SPDX-License-Identifier: GPL-3.0-or-later
// What has gathered from learning: rules, answers, promises, plans; and one's own name and PIN.
#ifndef BEREKE_SCREENS_MY_PAGES_H
#define BEREKE_SCREENS_MY_PAGES_H

#include "session/session.h"
#include "ui/screen.h"

struct screen my_pages_screen(struct session *session);

#endif
