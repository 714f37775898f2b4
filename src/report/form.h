// SPDX-License-Identifier: GPL-3.0-or-later
// The three forms of a table. Each shows the same cells in the same order.
#ifndef BEREKE_REPORT_FORM_H
#define BEREKE_REPORT_FORM_H

#include "base/buffer.h"
#include "report/table.h"

// For people, in the language now shown: columns of words to the left, of figures to the right; ids
// are left out.
void report_add_table(struct buffer *out, const struct report_table *table);

// RFC 4180 with a byte order mark, one header row of column names; a text that a spreadsheet would
// take for a formula gets an apostrophe in front.
void report_add_csv(struct buffer *out, const struct report_table *table, char separator);

// {"report": NAME, "rows": [{COLUMN: VALUE, …}, …]}; an empty cell is null.
void report_add_json(struct buffer *out, const struct report_table *table);

// A cell as files have it: times in ISO 8601 with zone, shares as fractions; "" where empty.
void report_add_plain(
        struct buffer *out, const struct report_column *column, const struct report_cell *cell);

// A cell as people read it: shares as percents, the day of a time; "" where empty.
void report_add_shown(
        struct buffer *out, const struct report_column *column, const struct report_cell *cell);

// Whether its values are figures.
bool report_is_figure(enum report_kind kind);

#endif
