// SPDX-License-Identifier: GPL-3.0-or-later
// How it went with the disk: few enough that each has its sentence, its advice and its exit status.
#ifndef BEREKE_STORE_OUTCOME_H
#define BEREKE_STORE_OUTCOME_H

#include "base/diagnostics.h"

enum store_outcome {
        STORE_OK,
        STORE_DAMAGED,   // the file is not whole; repair.h says what can be done
        STORE_FOREIGN,   // a database, but not one of Bereke
        STORE_NEWER,     // written by a newer version of the program
        STORE_READ_ONLY, // can be read, not written
        STORE_NO_RIGHTS, // belongs to somebody else
        STORE_BUSY,      // another program held it for too long
        STORE_FULL,      // no room on the disk
        STORE_NETWORK,   // lies in a network folder, where locks do not hold
        STORE_MISSING,   // there is no such file
        STORE_GONE,      // the person or group was removed meanwhile
        STORE_SAME_FILE, // a copy of the database onto itself
        STORE_NO_FOLDER, // a directory cannot be made under this name
        STORE_NO_FILE,   // a copy onto what is no ordinary file
        STORE_NO_COPY,   // to be put back, but not a whole database
        STORE_FAILED,    // any other error of input or output
        STORE_OUTCOME_COUNT
};

// Exit status as in sysexits.h.
int store_outcome_status(enum store_outcome outcome);

// Adds the sentence of this outcome about the file, with advice. Nothing for STORE_OK.
void store_outcome_tell(
        enum store_outcome outcome, const char *file, struct diagnostics *diagnostics);

#endif
