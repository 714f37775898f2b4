// SPDX-License-Identifier: GPL-3.0-or-later
// Paragraphs of a text as it stands in the file: lines are joined by a space, a blank line
// separates, and a line that begins with "- " is a paragraph of its own. One paragraph is one text
// for translators.
#ifndef BEREKE_COURSE_PARAGRAPH_H
#define BEREKE_COURSE_PARAGRAPH_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"
#include "yaml/node.h"

// A part of the text of a scalar, in bytes.
struct paragraph {
        size_t start;
        size_t end;
};

// Goes on to the next paragraph (from an all-zero one to the first); false after the last.
bool paragraph_next(struct paragraph *paragraph, const struct yaml_node *scalar);

// Its text on one line: line breaks and the spaces around them become one space each.
char *paragraph_text(
        struct arena *arena, const struct yaml_node *scalar, struct paragraph paragraph);

#endif
