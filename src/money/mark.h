// SPDX-License-Identifier: GPL-3.0-or-later
// Amount marks in a text: "<3000 som>", "<3 percent>". Writers type them, readers see them in their
// own form.
#ifndef BEREKE_MONEY_MARK_H
#define BEREKE_MONEY_MARK_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/buffer.h"
#include "base/translate.h"

enum mark_unit { MARK_SOM, MARK_PERCENT };

struct mark {
        enum mark_unit unit;
        int64_t hundredths; // tyiyn, or hundredths of a percent
        size_t start;       // byte offset of "<" in the text
        size_t length;      // bytes up to and with ">"
};

enum mark_fault {
        MARK_NONE,   // no more marks
        MARK_READ,   // `mark` is filled
        MARK_BROKEN, // "<" and a digit, but no mark: `mark->start` and `length` say where
};

// Looks for the next mark from byte `from` on. "<" before anything but a digit or a minus sign is
// plain text.
enum mark_fault mark_next(struct mark *mark, const char *text, size_t from);

// Adds the mark as the reader sees it: «3 000 сом», «3 %», with U+00A0 inside.
void mark_print(struct buffer *out, const struct mark *mark, enum language language);

// Adds the text with every mark printed and everything else as it is.
void mark_print_text(struct buffer *out, const char *text, enum language language);

#endif
