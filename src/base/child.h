// SPDX-License-Identifier: GPL-3.0-or-later
// Another program run as a helper: bytes in, bytes out.
#ifndef BEREKE_BASE_CHILD_H
#define BEREKE_BASE_CHILD_H

#include "base/buffer.h"

// It could not be started at all.
enum { CHILD_NOT_STARTED = -1 };

// Starts the program without arguments, writes `in` to its standard input and adds to `out` what it
// prints. Its standard error is ours. Gives its exit status, 128 + signal where one ended it.
int child_run(struct buffer *out, const char *program, const struct buffer *in);

#endif
