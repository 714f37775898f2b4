// SPDX-License-Identifier: GPL-3.0-or-later
// Inside the room: lines of the files to begin with.
#ifndef BEREKE_AUTHOR_TEMPLATE_INSIDE_H
#define BEREKE_AUTHOR_TEMPLATE_INSIDE_H

#include "author/template.h"

// A text in quotation marks behind `before`, safe whatever is in it.
void template_add_text(struct buffer *out, const char *before, const char *text);

void template_add_comment(struct buffer *out, const char *words);

// Format, id, language and title; `kind` is the word that such a file begins with.
void template_add_head(struct buffer *out, const struct template *template, const char *kind);

#endif
