// SPDX-License-Identifier: GPL-3.0-or-later
// Inside the room: from a byte of the source to a finding with line, column and excerpt.
#ifndef BEREKE_YAML_PLACE_H
#define BEREKE_YAML_PLACE_H

#include <stddef.h>

#include "base/diagnostics.h"
#include "base/translate.h"
#include "yaml/node.h"

// Found in two places: where a text is read, and where it could not be read on.
#define YAML_COMMENT_MESSAGE N_("what stands behind # would not be shown")
#define YAML_COMMENT_ADVICE                                                                        \
        N_("put a comment on a line of its own, or a text with # in quotation marks")

// A byte of the source whose line and column are known.
struct spot {
        size_t offset;
        int line;
        int column;
};

// The spot moved forward to the byte at `offset`, counting lines and characters on the way.
struct spot spot_move(const struct yaml_source *source, struct spot spot, size_t offset);

// The spot of the byte at `offset` on a line whose number is known.
struct spot spot_on_line(const struct yaml_source *source, size_t offset, int line);

// An error at the spot with `length` bytes underlined (at most to the line's end) and the words
// around it as excerpt.
struct finding spot_finding(const struct yaml_source *source, struct spot spot, size_t length);

// The byte of the source from which the byte at `offset` of the scalar's text was read.
size_t scalar_source_offset(
        const struct yaml_source *source, const struct yaml_node *scalar, size_t offset);

#endif
