// SPDX-License-Identifier: GPL-3.0-or-later
// Names that no two sites ever give twice.
#ifndef BEREKE_STORE_UUID_H
#define BEREKE_STORE_UUID_H

#include <stdint.h>

enum { UUID_TEXT = 37 };

// A version 7 UUID (RFC 9562): it begins with the time, so new ones stand beside each other in an
// index, and ends with 74 random bits, so a clock that was set back gives no name twice.
void uuid_make(char out[UUID_TEXT], int64_t milliseconds);

#endif
