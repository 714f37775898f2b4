// SPDX-License-Identifier: GPL-3.0-or-later
// The lesson that comes next, as home offers it.
#ifndef BEREKE_SCREENS_NEXT_LESSON_H
#define BEREKE_SCREENS_NEXT_LESSON_H

#include "session/sheet.h"

// Puts a box with its title and module on the page, and adds "Start" or "Continue" to the list,
// with where it stands or what it takes.
void next_lesson_add(struct sheet *sheet, int code, const char *lesson_id);

#endif
