// SPDX-License-Identifier: GPL-3.0-or-later
// Words as people type them.
#ifndef BEREKE_LEARN_WORD_H
#define BEREKE_LEARN_WORD_H

#include <stdbool.h>

enum word_match { WORD_OTHER, WORD_NEARLY, WORD_SAME };

// Compares after NFC, without regard to case, spaces and ё/е. Unless `exact`, also without regard
// to ө/о, ү/у, ң/н. Nearly: one slip (a letter more, less, other, or two swapped) in a word of at
// least five letters, or letters that only `exact` tells apart.
enum word_match word_compare(const char *typed, const char *accepted, bool exact);

#endif
