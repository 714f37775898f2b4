// SPDX-License-Identifier: GPL-3.0-or-later
// A copy of a database that is known to be whole before it gets its name. Inside this room alone.
#ifndef BEREKE_STORE_COPY_H
#define BEREKE_STORE_COPY_H

#include "store/connection.h"

// Copies all of an open database, as it is at one moment, to the file; one that stood there is
// replaced at the end.
enum store_outcome copy_verified(sqlite3 *database, const char *file);

// Opens a file that may come from anywhere, only for reading, and checks that it is a whole
// database of Bereke with nothing in it that would act by itself. The caller closes it.
enum store_outcome copy_open(sqlite3 **database, const char *file);

#endif
