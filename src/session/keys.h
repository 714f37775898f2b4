// SPDX-License-Identifier: GPL-3.0-or-later
// The keys that mean the same on every screen, as tables for footers and for the help.
#ifndef BEREKE_SESSION_KEYS_H
#define BEREKE_SESSION_KEYS_H

#include <stddef.h>

#include "ui/action.h"

enum { KEYS_OF_CHOICE = 3, KEYS_OF_READING = 3, KEYS_OF_FIELD = 3, KEYS_EVERYWHERE = 9 };

// "Enter Choose · Esc Back · Tab Menu"
extern const struct action keys_of_choice[KEYS_OF_CHOICE];

// "Enter Continue · Esc Back · Tab Menu"
extern const struct action keys_of_reading[KEYS_OF_READING];

// "Enter Ready · Esc Back · Tab Menu"
extern const struct action keys_of_field[KEYS_OF_FIELD];

// Every key of the program with its sentence: for the help.
extern const struct action keys_everywhere[KEYS_EVERYWHERE];

#endif
