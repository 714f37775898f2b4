// SPDX-License-Identifier: GPL-3.0-or-later
// Terms in a text: [[budget]], or [[budget|the form that is shown]].
#ifndef BEREKE_COURSE_TERM_MARK_H
#define BEREKE_COURSE_TERM_MARK_H

#include <stddef.h>

struct term_mark {
        size_t start;  // byte offset of "[["
        size_t length; // up to and with "]]"
        size_t id;     // byte offset of the id
        size_t id_length;
        size_t shown; // byte offset of what is shown: the id itself where nothing else is
        size_t shown_length;
};

enum term_fault {
        TERM_NONE,   // no more terms
        TERM_READ,   // the mark is filled
        TERM_BROKEN, // "[[", but no term: start and length say where
};

// Looks for the next term from byte `from` on.
enum term_fault term_mark_next(struct term_mark *mark, const char *text, size_t from);

#endif
