// SPDX-License-Identifier: GPL-3.0-or-later
// Taking the files of a course from a stick, and taking them away again.
#ifndef BEREKE_COMMAND_COURSE_COPY_H
#define BEREKE_COMMAND_COURSE_COPY_H

#include <stdbool.h>

#include "base/diagnostics.h"

// Copies the YAML files of the folder and of the folders right below it, ordinary ones alone: what
// a symbolic link on a stick points to is not copied. `to` must not stand yet. Gives STATUS_DONE;
// EX_DATAERR where a file cannot be taken, EX_CANTCREAT where one cannot be made, with a finding.
// What was copied by then stays.
int course_copy(const char *from, const char *to, struct diagnostics *diagnostics);

// Removes the folder with its files and those of the folders right below it; of a symbolic link the
// link alone. False where something is left.
bool course_erase(const char *path);

#endif
