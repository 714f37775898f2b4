// SPDX-License-Identifier: GPL-3.0-or-later
// One row for each way a database can fail: its exit status, its sentence, its advice.

#include "store/outcome.h"

#include <sysexits.h>

#include "base/translate.h"

static const struct {
        int status;
        const char *message;
        const char *advice;
} rows[STORE_OUTCOME_COUNT] = {
        [STORE_OK] = {.status = EX_OK},
        [STORE_DAMAGED] = {EX_DATAERR, N_("The records are damaged."),
                N_("They are kept as they are. Go on from the last good copy, or save what can "
                   "still be read.")},
        [STORE_FOREIGN] = {EX_DATAERR, N_("These are no records of Bereke."),
                N_("Choose another file.")},
        [STORE_NEWER] = {EX_DATAERR, N_("The records were written by a newer Bereke."),
                N_("Install the newer Bereke on this computer.")},
        [STORE_READ_ONLY] = {EX_CANTCREAT, N_("The records can be read but not changed."),
                N_("The course can be read; nothing is saved. Ask who looks after this "
                   "computer.")},
        [STORE_NO_RIGHTS] = {EX_NOPERM, N_("You have no right to use these records."),
                N_("Ask who looks after this computer.")},
        [STORE_BUSY] = {EX_UNAVAILABLE, N_("Another program holds the records."),
                N_("Close Bereke on the other screens and try again.")},
        [STORE_FULL] = {EX_IOERR, N_("The disk is full: nothing more can be saved."),
                N_("What was saved before is safe. Make room on the disk and try again.")},
        [STORE_NETWORK] = {EX_CANTCREAT,
                N_("This is a network folder, where records would get lost."),
                N_("Choose a folder on this computer.")},
        [STORE_MISSING] = {EX_NOINPUT, N_("There is no such file."),
                N_("Check its name and whether the stick is in.")},
        [STORE_GONE] = {EX_DATAERR, N_("This person or group was removed meanwhile."),
                N_("Go back and choose again.")},
        [STORE_SAME_FILE] = {EX_CANTCREAT, N_("This file holds the present records."),
                N_("Choose another file.")},
        [STORE_NO_FOLDER] = {EX_CANTCREAT, N_("There is no such folder, and it cannot be made."),
                N_("Choose another folder.")},
        [STORE_NO_FILE] = {EX_CANTCREAT, N_("This is not an ordinary file."),
                N_("Choose another file.")},
        [STORE_NO_COPY] = {EX_DATAERR, N_("This is no copy of records, or a damaged one."),
                N_("Choose another file.")},
        [STORE_FAILED] = {EX_IOERR, N_("The disk reports an error."),
                N_("Make a copy of the records and have the disk looked at.")},
};

int store_outcome_status(enum store_outcome outcome)
{
        return rows[outcome].status;
}

void store_outcome_tell(
        enum store_outcome outcome, const char *file, struct diagnostics *diagnostics)
{
        if (outcome == STORE_OK)
                return;
        diagnostics_add(diagnostics, &(struct finding){
                                             .place = {.file = file},
                                             .message = rows[outcome].message,
                                             .advice = rows[outcome].advice,
                                     });
}
