// SPDX-License-Identifier: GPL-3.0-or-later
// Asking for the trainer's passphrase.
#ifndef BEREKE_COMMAND_PASSPHRASE_H
#define BEREKE_COMMAND_PASSPHRASE_H

#include "command/command.h"

// The row of --passphrase-file, for the tables of the commands that need it.
#define OPTION_PASSPHRASE_FILE                                                                     \
        {                                                                                          \
                "passphrase-file", "FILE",                                                         \
                        N_("read the trainer's passphrase from the first line of a file")          \
        }

// Reads the passphrase into the invocation's arena: from the file of --passphrase-file, else from
// the terminal without echo, after the prompt. NULL where there is neither, after a complaint.
const char *passphrase_read(struct invocation *invocation, const char *prompt);

#endif
