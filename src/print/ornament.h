// SPDX-License-Identifier: GPL-3.0-or-later
// A quiet ornament in the manner of felt carpets: ram's horns (кочкор мүйүз) along a frame, and a
// tunduk, the crown of a yurt. Drawn from arcs of our own.
#ifndef BEREKE_PRINT_ORNAMENT_H
#define BEREKE_PRINT_ORNAMENT_H

#include "print/document.h"

// The frame of a whole page.
void ornament_frame(struct document *document);

// The crown of a yurt round this middle.
void ornament_tunduk(struct document *document, double x, double y, double radius);

// Two horns lying in a line from the middle to both sides, `width` in all: parts two texts.
void ornament_divider(struct document *document, double x, double y, double width);

#endif
