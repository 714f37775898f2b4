// SPDX-License-Identifier: GPL-3.0-or-later
// The template for translators: every text of a course, as gettext's tools want it (.pot). msgctxt
// is the id of the lesson, test or scenario, or "course", "facts", "glossary"; one msgid for each
// paragraph.
#ifndef BEREKE_AUTHOR_EXTRACT_H
#define BEREKE_AUTHOR_EXTRACT_H

#include <stdbool.h>

#include "base/buffer.h"
#include "base/diagnostics.h"

// Adds the template of the course in the folder; the references begin with the folder's name as
// given. Comments above a step, a fact or a term come along. False, with findings, where a file
// could not be read; the others are there nevertheless.
bool extract_course(struct buffer *out, const char *folder, struct diagnostics *diagnostics);

#endif
