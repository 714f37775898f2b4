// SPDX-License-Identifier: GPL-3.0-or-later
// Marks in the texts of a file, amounts and terms, that cannot be read.
#ifndef BEREKE_COURSE_MARK_CHECK_H
#define BEREKE_COURSE_MARK_CHECK_H

#include "course/maker.h"

enum { FINDINGS_IN_TEXT = 50 }; // of one kind in one text; whoever has more knows by then

// Says so at every broken mark in the texts that the table names.
void marks_check(struct maker *maker, const struct schema_table *table);

#endif
