// SPDX-License-Identifier: GPL-3.0-or-later
// A lesson on paper, as plain text of 72 columns: screens, tables and questions to be answered with
// a pencil; the key stands apart, at the end.
#ifndef BEREKE_AUTHOR_OUTLINE_H
#define BEREKE_AUTHOR_OUTLINE_H

#include <stdbool.h>
#include <stdint.h>

#include "base/buffer.h"
#include "course/course.h"
#include "course/reading.h"

struct outline {
        const struct lesson *lesson;
        struct reading reading;    // of the lesson
        const struct facts *facts; // of its course, or NULL
        struct reading facts_reading;
        int64_t today; // days since 1970: only fresh facts are stated
        bool trainer;  // also the trainer's notes
};

// Adds the pages, in the language of the reading; the interface's language must be the same. What
// is matched, put in order or sorted stands mixed, the same way every time.
void outline_print(struct buffer *out, const struct outline *outline);

#endif
