// SPDX-License-Identifier: GPL-3.0-or-later
// A course's text in the language of the one who reads it.
#ifndef BEREKE_COURSE_READING_H
#define BEREKE_COURSE_READING_H

#include <stdbool.h>

#include "base/arena.h"
#include "base/translate.h"
#include "course/course.h"

// Which text, and in which language it is read. A lesson is read in the wanted language where every
// text of it is translated, and otherwise, whole, in the language it was written in.
struct reading {
        const char *context; // msgctxt: the lesson's id, or "course", "facts", "glossary"
        enum language written;
        enum language language; // settled
};

// Binds the lesson catalogues under `directory` (the same as the interface's).
void reading_start(const char *directory);

struct reading reading_of_lesson(const struct lesson *lesson, enum language wanted);
struct reading reading_of_head(const struct lesson_head *head, enum language wanted);
struct reading reading_of_course(const struct course *course, enum language wanted);
struct reading reading_of_glossary(const struct glossary *glossary, enum language wanted);
struct reading reading_of_facts(const struct facts *facts, enum language wanted);

// The reading settled for a text file of another room: in the wanted language only where every one
// of its texts is translated.
struct reading reading_of_texts(struct reading wanted, const struct paragraphs *texts);

// The words for `source` (NULL gives NULL); borrowed. Marks are still in it. The interface's
// language must be the `wanted` one of this reading.
const char *reading_text(const struct reading *reading, const char *source);

// A text split at its marks: plain text with amounts printed («3 000 сом») and terms as what is
// shown, with the places of the terms.
struct marked_term {
        const char *term; // id
        size_t start;     // byte offsets in `text`
        size_t length;
};

struct marked_text {
        const char *text;
        struct marked_term *terms;
        size_t term_count;
};

// Prints the marks of `words` (already translated) in the given language, into the arena.
struct marked_text text_with_marks(struct arena *arena, const char *words, enum language language);

// The same, dropping the terms' places.
const char *text_plain(struct arena *arena, const char *words, enum language language);

#endif
