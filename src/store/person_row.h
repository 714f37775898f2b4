// SPDX-License-Identifier: GPL-3.0-or-later
// A person out of a row. Inside this room alone.
#ifndef BEREKE_STORE_PERSON_ROW_H
#define BEREKE_STORE_PERSON_ROW_H

#include "store/person.h"
#include "store/query.h"

enum { PERSON_ROW_COLUMNS = 7 };

// From the first columns of a statement on people.
struct person person_read(const struct query *query, struct arena *arena);

#endif
