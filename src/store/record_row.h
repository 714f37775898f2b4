// SPDX-License-Identifier: GPL-3.0-or-later
// Records and progress out of rows. Inside this room alone.
#ifndef BEREKE_STORE_RECORD_ROW_H
#define BEREKE_STORE_RECORD_ROW_H

#include "store/history.h"
#include "store/query.h"

enum { RECORD_ROW_COLUMNS = 12 };

// From the first columns of a statement on records. False for a kind that is none of learn/'s.
bool record_read(struct record *record, const struct query *query, struct arena *arena);

// From the column `from` on.
struct begun_lesson begun_lesson_read(const struct query *query, int from, struct arena *arena);

#endif
