// SPDX-License-Identifier: GPL-3.0-or-later
// A page to be printed: described line by line, made into a PDF by the second program, bereke-pdf.
//
//      bereke-page 1
//      kind table                        certificate, table or text
//      language ky                       ky, ru or en: how letters are shaped
//      made 2026-05-12                   the day in the file's properties
//      title Катышуу                     also in the properties
//
// then, each as often as it says:
//      certificate: before, name, after, course, rule, date, number, signature, hint: once each, a
//                   line of words as it is printed; code: once, the text of the QR square
//      table:       note (lines under the title: class, date); column (as "left HEADING" or "right
//                   HEADING", 1 to 40); cell (row by row; full rows only)
//      text:        line (of plain text in letters of one width; may be empty), page (begins one)
//
// A line is a key, a space, a value; UTF-8 without control characters. bereke-pdf reads it on its
// standard input and prints the PDF, always the same bytes for the same description.
#ifndef BEREKE_BASE_PRINTOUT_H
#define BEREKE_BASE_PRINTOUT_H

#include <stdbool.h>

#include "base/buffer.h"
#include "base/diagnostics.h"
#include "base/translate.h"

enum printout_kind {
        PRINTOUT_CERTIFICATE,
        PRINTOUT_TABLE,
        PRINTOUT_TEXT,
        PRINTOUT_KIND_COUNT,
};

struct printout {
        enum printout_kind kind;
        enum language language;
        const char *made; // "2026-05-12"
        const char *title;
};

// "certificate", "table", "text".
const char *printout_word(enum printout_kind kind);

// Begins a description in `out`.
void printout_begin(struct buffer *out, const struct printout *printout);

// Adds one line; the value passes the gate.
void printout_add(struct buffer *out, const char *key, const char *value);

// Makes the PDF of a description and writes it to the file, whole or not at all. Gives 0, or the
// exit status after a finding: EX_UNAVAILABLE without bereke-pdf or its letters, EX_IOERR.
int printout_write(const char *file, const struct buffer *page, struct diagnostics *diagnostics);

#endif
