// SPDX-License-Identifier: GPL-3.0-or-later
// The PIN of somebody who has one.
#ifndef BEREKE_SCREENS_SIGN_IN_PIN_H
#define BEREKE_SCREENS_SIGN_IN_PIN_H

#include "screens/arrival.h"

// The person is copied.
struct screen sign_in_pin_screen(struct arrival *arrival, const struct person *person);

#endif
