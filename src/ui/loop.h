// SPDX-License-Identifier: GPL-3.0-or-later
// The one place where the program waits. Nothing wakes it but a key, a signal, a deadline that a
// screen asked for, or the one watched file descriptor.
#ifndef BEREKE_UI_LOOP_H
#define BEREKE_UI_LOOP_H

#include <stdbool.h>

#include "ui/key.h"
#include "ui/terminal.h"

struct loop;

struct loop *loop_new(struct terminal *terminal);
void loop_free(struct loop *loop);

// Shows the frame that was drawn, unless more is already waiting, sleeps until something happens,
// and says what. A new size, a stop and a return of the terminal are
// already taken care of. At the end of input it says KEY_CODE_GONE, again and again, without
// waiting.
struct key loop_wait(struct loop *loop);

// One KEY_CODE_DEADLINE after so many milliseconds without a key; every key starts the time anew.
// 0: never.
void loop_set_deadline(struct loop *loop, int milliseconds);

// KEY_CODE_WATCHED whenever the descriptor can be read; the screen reads it. -1: none.
void loop_watch(struct loop *loop, int descriptor);

// How often waiting has ended so far.
unsigned long loop_wakeups(const struct loop *loop);

#endif
