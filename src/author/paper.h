// SPDX-License-Identifier: GPL-3.0-or-later
// A page of plain text on which an outline is written: wrapped, indented, safe to print.
#ifndef BEREKE_AUTHOR_PAPER_H
#define BEREKE_AUTHOR_PAPER_H

#include "author/outline.h"
#include "base/arena.h"
#include "base/buffer.h"

enum { PAPER_COLUMNS = 72, PAPER_INDENT = 4 };

struct paper {
        struct buffer *out;
        struct arena arena; // of words that are only passing through
        const struct outline *outline;
        size_t number; // of the step at hand, from 1
};

// The reader's words for a text of the lesson, marks printed; "" for NULL.
const char *paper_words(struct paper *paper, const char *source);

void paper_blank_line(struct paper *paper);

// Adds the words wrapped, all lines `indent` columns in; `sign` ("1) ", "- ") stands before the
// first and pushes the others in.
void paper_say(struct paper *paper, int indent, const char *sign, const char *words);

// A heading, underlined by the character.
void paper_heading(struct paper *paper, const char *words, char line);

void paper_table(struct paper *paper, const struct lesson_table *table);
void paper_chart(struct paper *paper, const struct lesson_chart *chart);

// What the calculator says of the lesson's figures, as a table.
void paper_plan(struct paper *paper, const struct plan *plan);

// A question as the learner gets it, and its line in the key.
void paper_question(struct paper *paper, const struct step *step);
void paper_key(struct paper *paper, const struct step *step);

// Adds an amount of hundredths as the reader sees it, with its unit.
void paper_add_amount(
        struct paper *paper, struct buffer *out, int64_t hundredths, const char *unit);

#endif
