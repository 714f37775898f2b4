// SPDX-License-Identifier: GPL-3.0-or-later
// The square code (QR) that a telephone reads from paper.
#ifndef BEREKE_PRINT_SQUARE_CODE_H
#define BEREKE_PRINT_SQUARE_CODE_H

#include <stdbool.h>

#include "print/document.h"

// Draws the text as a square of this size, a quiet border included. False where it is too long.
bool square_code_draw(struct document *document, const char *text, double x, double y, double size);

#endif
