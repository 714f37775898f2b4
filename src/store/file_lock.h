// SPDX-License-Identifier: GPL-3.0-or-later
// Waiting for the lock of a side file, with an end to it. Inside this room alone.
#ifndef BEREKE_STORE_FILE_LOCK_H
#define BEREKE_STORE_FILE_LOCK_H

#include <stdbool.h>

// Takes LOCK_EX or LOCK_SH (flock) of an open file; false where it is not to be had so soon.
bool file_lock_take(int file, int operation, int milliseconds);

#endif
