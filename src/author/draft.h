// SPDX-License-Identifier: GPL-3.0-or-later
// A file as its writer has it, whatever it is: a file of a course or a scenario.
#ifndef BEREKE_AUTHOR_DRAFT_H
#define BEREKE_AUTHOR_DRAFT_H

#include "course/source.h"
#include "household/scenario.h"

struct draft {
        struct source source;             // the tree; the record of all but a scenario
        const struct scenario *scenario;  // NULL for other files, and where an error is in it
        const struct schema_table *table; // what may stand in the file
        struct yaml_text id;              // of a lesson, test or scenario
        enum language language;           // written in
};

// Reads the bytes, or the file at `path`, into the arena, which must outlive the draft. False where
// the file cannot be used at all; findings are added also where it can.
bool draft_read(struct draft *draft, struct arena *arena, const struct yaml_source *bytes,
        struct diagnostics *diagnostics);
bool draft_open(struct draft *draft, struct arena *arena, const char *path,
        struct diagnostics *diagnostics);

// The id of a scenario that is known only as a tree.
struct yaml_text draft_scenario_id(const struct source *source);

#endif
